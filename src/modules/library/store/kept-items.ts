import { sql } from 'kysely';
import { type KeptRow, keepRows, restoreRows } from '#platform/kept-rows.ts';
import type { Scope } from '#platform/scope.ts';

/** An item with all that the organisation of the scope says about it: its own, or one of a base that it follows. */
export type KeptItem = {
  readonly item: readonly KeptRow[];
  readonly texts: readonly KeptRow[];
  readonly stances: readonly KeptRow[];
  /** What it says for itself about an item of somebody else's base. */
  readonly abouts: readonly KeptRow[];
  /** Its own versions that stand, as `lang number`: versions never change, and only these two lists tell which stand. */
  readonly standing: readonly string[];
};
const ROWS = {
  item: { table: 'library_item', column: 'id' },
  texts: { table: 'library_text', column: 'item_id' },
  stances: { table: 'library_stance', column: 'item_id' },
  abouts: { table: 'library_about', column: 'item_id' },
} as const;

/** By id; without those that the organisation never said anything about. The number of statements does not grow with them. */
export async function keepItems(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, KeptItem>> {
  const items = await keepRows(scope, ROWS.item, ids);
  const texts = await keepRows(scope, ROWS.texts, ids);
  const stances = await keepRows(scope, ROWS.stances, ids);
  const abouts = await keepRows(scope, ROWS.abouts, ids);
  const standing = await listStanding(scope, ids);
  const known = ids.filter((id) => items.has(id) || texts.has(id) || stances.has(id) || abouts.has(id));
  return new Map(
    known.map((id) => [
      id,
      {
        item: items.get(id) ?? [],
        texts: texts.get(id) ?? [],
        stances: stances.get(id) ?? [],
        abouts: abouts.get(id) ?? [],
        standing: standing.get(id) ?? [],
      },
    ]),
  );
}

/**
 * Puts items back as they were kept, in a number of statements that does not grow with them. A version that was made since stands no
 * longer and stays to be read back; one that was withdrawn since stands again. Null takes away all that was never published, and
 * puts the rest in the archive.
 */
export async function restoreItems(scope: Scope, all: ReadonlyMap<string, KeptItem | null>): Promise<void> {
  await restoreStanding(scope, all);
  const made = [...all].filter(([, kept]) => kept === null).map(([id]) => id);
  const published = await withVersions(scope, made);
  if (published.size > 0) await archiveAll(scope, [...published]);
  const back = [...all].filter(([id]) => !published.has(id));
  for (const name of ['item', 'texts', 'stances', 'abouts'] as const)
    await restoreRows(scope, ROWS[name], new Map(back.map(([id, kept]) => [id, kept?.[name] ?? []])));
}

async function listStanding(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ id: string; name: string }>`select item_id as id, lang || ' ' || number as name
    from library_version
    where organisation_id = ${scope.organisation} and item_id = any(${ids}::uuid[]) and withdrawn_at is null
    order by item_id, lang, number`.execute(scope.tables());
  const found = new Map<string, string[]>();
  for (const { id, name } of rows) found.set(id, [...(found.get(id) ?? []), name]);
  return found;
}

async function restoreStanding(scope: Scope, all: ReadonlyMap<string, KeptItem | null>): Promise<void> {
  const standing = [...all].flatMap(([id, kept]) => (kept?.standing ?? []).map((name) => `${id} ${name}`));
  const mine = sql`organisation_id = ${scope.organisation} and item_id = any(${[...all.keys()]}::uuid[])`;
  const stands = sql`item_id || ' ' || lang || ' ' || number = any(${standing}::text[])`;
  await sql`update library_version set withdrawn_at = ${scope.now().toString()}, withdrawn_by = ${scope.actor.id}, withdrawn_by_name = ${scope.actor.name}
    where ${mine} and withdrawn_at is null and not (${stands})`.execute(scope.tables());
  await sql`update library_version set withdrawn_at = null, withdrawn_by = null, withdrawn_by_name = '', withdrawn_why = ''
    where ${mine} and withdrawn_at is not null and ${stands}`.execute(scope.tables());
}

async function withVersions(scope: Scope, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select distinct item_id as id from library_version
    where organisation_id = ${scope.organisation} and item_id = any(${ids}::uuid[])`.execute(scope.tables());
  return new Set(rows.map(({ id }) => id));
}

async function archiveAll(scope: Scope, ids: readonly string[]): Promise<void> {
  const now = scope.now().toString();
  const mine = sql`organisation_id = ${scope.organisation}`;
  await sql`update library_item set archived_at = ${now}, revision = revision + 1
    where ${mine} and id = any(${ids}::uuid[])`.execute(scope.tables());
  await sql`update library_text set state = 'concept', version = null, visible_from = null, visible_until = null,
    revision = revision + 1 where ${mine} and item_id = any(${ids}::uuid[])`.execute(scope.tables());
}
