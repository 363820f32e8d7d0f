import { sql } from 'kysely';
import { type KeptRow, keepRows, restoreRows } from '#platform/kept-rows.ts';
import type { Scope } from '#platform/scope.ts';

/** An item with all that the organisation of the scope says about it: its own, or one of a base that it follows. */
export type KeptItem = {
  readonly item: readonly KeptRow[];
  readonly texts: readonly KeptRow[];
  readonly stances: readonly KeptRow[];
  /** Its own versions that stand, as `lang number`: versions never change, and only these two lists tell which stand. */
  readonly standing: readonly string[];
};
const ROWS = { item: 'library_item', texts: 'library_text', stances: 'library_stance' } as const;
const of = (name: keyof typeof ROWS, id: string) => ({
  table: ROWS[name],
  column: name === 'item' ? 'id' : 'item_id',
  id,
});

/** Null for what the organisation never said anything about. */
export async function keepItem(scope: Scope, id: string): Promise<KeptItem | null> {
  const kept = {
    item: await keepRows(scope, of('item', id)),
    texts: await keepRows(scope, of('texts', id)),
    stances: await keepRows(scope, of('stances', id)),
    standing: await listStanding(scope, id),
  };
  return kept.item.length + kept.texts.length + kept.stances.length === 0 ? null : kept;
}

/**
 * Puts an item back as it was kept. A version that was made since stands no longer and stays to be read back; one that was withdrawn
 * since stands again. Null takes away all that was never published, and puts the rest in the archive.
 */
export async function restoreItem(scope: Scope, id: string, kept: KeptItem | null): Promise<void> {
  await restoreStanding(scope, id, kept?.standing ?? []);
  const isPublished = kept === null && (await hasVersions(scope, id));
  if (isPublished) return archiveAll(scope, id);
  await restoreRows(scope, of('item', id), kept?.item ?? []);
  await restoreRows(scope, of('texts', id), kept?.texts ?? []);
  await restoreRows(scope, of('stances', id), kept?.stances ?? []);
}

async function listStanding(scope: Scope, id: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select lang || ' ' || number as name from library_version
    where organisation_id = ${scope.organisation} and item_id = ${id} and withdrawn_at is null
    order by lang, number`.execute(scope.tables());
  return rows.map(({ name }) => name);
}

async function restoreStanding(scope: Scope, id: string, standing: readonly string[]): Promise<void> {
  const mine = sql`organisation_id = ${scope.organisation} and item_id = ${id}`;
  const stands = sql`lang || ' ' || number = any(${standing}::text[])`;
  await sql`update library_version set withdrawn_at = ${scope.now().toString()}, withdrawn_by = ${scope.actor.id}, withdrawn_by_name = ${scope.actor.name}
    where ${mine} and withdrawn_at is null and not (${stands})`.execute(scope.tables());
  await sql`update library_version set withdrawn_at = null, withdrawn_by = null, withdrawn_by_name = '', withdrawn_why = ''
    where ${mine} and withdrawn_at is not null and ${stands}`.execute(scope.tables());
}

async function hasVersions(scope: Scope, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from library_version
    where organisation_id = ${scope.organisation} and item_id = ${id} limit 1`.execute(scope.tables());
  return rows.length > 0;
}

async function archiveAll(scope: Scope, id: string): Promise<void> {
  const now = scope.now().toString();
  const mine = sql`organisation_id = ${scope.organisation}`;
  await sql`update library_item set archived_at = ${now}, revision = revision + 1
    where ${mine} and id = ${id}`.execute(scope.tables());
  await sql`update library_text set state = 'concept', version = null, visible_from = null, visible_until = null,
    revision = revision + 1 where ${mine} and item_id = ${id}`.execute(scope.tables());
}
