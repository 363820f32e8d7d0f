import { sql } from 'kysely';
import { type KeptRows, keepRows, restoreRows } from '#platform/kept-rows.ts';
import type { Scope } from '#platform/scope.ts';

const SHOWN = { table: 'questions_published', column: 'item_id' };

/** What the organisation shows of items by itself, as rows by item. */
export const keepShown = (scope: Scope, items: readonly string[]): Promise<KeptRows> => keepRows(scope, SHOWN, items);

/** Puts those rows in the place of what is shown now; the index is for the caller. */
export const restoreShown = (scope: Scope, kept: KeptRows): Promise<void> => restoreRows(scope, SHOWN, kept);

/** How far somebody is with a question that was heard; the words stay out of it. */
export type KeptHarvest = { readonly state: string; readonly item: string | null };

/** By id. Nobody else changes them before this transaction ends. */
export async function keepHarvestStates(
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptHarvest>> {
  const { rows } = await sql<KeptHarvest & { id: string }>`select id, state, item_id as item from questions_harvest
    where organisation_id = ${scope.organisation} and id = any(${ids}::uuid[]) order by id for update`.execute(
    scope.tables(),
  );
  return new Map(rows.map(({ id, state, item }) => [id, { state, item }]));
}

/** Puts states back whatever the revision. */
export async function restoreHarvestStates(scope: Scope, kept: ReadonlyMap<string, KeptHarvest>): Promise<void> {
  const given = [...kept].map(([id, each]) => ({ id, ...each }));
  await sql`update questions_harvest h set state = g.state, item_id = g.item, revision = h.revision + 1,
      changed_at = ${scope.now().toString()}, changed_by = ${scope.actor.id}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g (id uuid, state text, item uuid)
    where h.organisation_id = ${scope.organisation} and h.id = g.id`.execute(scope.tables());
}
