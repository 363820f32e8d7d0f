import { sql } from 'kysely';
import { isId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { Body } from '../model/sharing/stance.ts';

/** One time that somebody kept the words of an own text; `before` is null where there were none yet. */
export type KeptDraft = {
  readonly id: string;
  readonly at: Temporal.Instant;
  /** As they were called then; '' when nobody knows any more. */
  readonly by: string;
  readonly before: Body | null;
  readonly after: Body;
};
type Row = Omit<KeptDraft, 'at'> & { readonly at: Date };
type TextOf = { readonly item: string; readonly lang: string };

/**
 * The words of an own text that somebody kept, the last first: also those that another wrote over, and those that were taken back.
 * What was kept once more as it was is left out.
 */
export async function listKeptDrafts(
  scope: Scope,
  of: TextOf,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly KeptDraft[]> {
  const { rows } = await sql<Row>`select id, at, actor_name as by, before, after ${kept(scope, of)}
    order by at desc, sequence desc limit ${limit} offset ${offset}`.execute(scope.tables());
  return rows.map(toDraft);
}

/** How many there are of them. */
export async function countKeptDrafts(scope: Scope, of: TextOf): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count ${kept(scope, of)}`.execute(
    scope.tables(),
  );
  return rows[0]?.count ?? 0;
}

/** One of them; undefined for what is none of this text. */
export async function findKeptDraft(scope: Scope, of: TextOf, id: string): Promise<KeptDraft | undefined> {
  if (!isId(id)) return undefined;
  const { rows } = await sql<Row>`select id, at, actor_name as by, before, after ${kept(scope, of)}
    and id = ${id}`.execute(scope.tables());
  return rows.map(toDraft)[0];
}

const kept = (scope: Scope, { item, lang }: TextOf) => sql`from platform_event
  where organisation_id = ${scope.organisation} and subject_id = ${item} and lang = ${lang}
    and name = 'library.text.changed' and not after ? 'state' and before is distinct from after`;

const toDraft = ({ at, ...row }: Row): KeptDraft => ({
  ...row,
  at: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
});
