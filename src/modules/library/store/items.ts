import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { LibraryTables } from '../tables.ts';

/** What the module of the kind keeps with an item; the library does not read it. */
export type Meta = Readonly<Record<string, unknown>>;
/** An item of the organisation of the scope: one in its base, or one of its own (`base` null). */
export type LibraryItem = {
  readonly id: Id<'item'>;
  readonly base: Id<'base'> | null;
  readonly kind: string;
  readonly key: string;
  readonly meta: Meta;
  /** Civil date in Amsterdam, `YYYY-MM-DD`; null for no date. */
  readonly reviewOn: string | null;
  readonly isArchived: boolean;
  readonly revision: number;
};
type Row = {
  id: string;
  base_id: string | null;
  kind: string;
  key: string;
  meta: unknown;
  review_on: string | null;
  archived_at: Date | null;
  revision: number;
};

const toItem = (row: Row): LibraryItem => ({
  id: row.id as Id<'item'>,
  base: row.base_id as Id<'base'> | null,
  kind: row.kind,
  key: row.key,
  meta: row.meta as Meta,
  reviewOn: row.review_on,
  isArchived: row.archived_at !== null,
  revision: row.revision,
});

const items = (scope: Scope) =>
  scope
    .tables<LibraryTables>()
    .selectFrom('library_item')
    .select(['id', 'base_id', 'kind', 'key', 'meta', 'archived_at', 'revision'])
    .select(sql<string | null>`review_on::text`.as('review_on'))
    .where('organisation_id', '=', scope.organisation);

/** One item of the organisation itself; undefined for another's. */
export async function findItem(scope: Scope, id: string): Promise<LibraryItem | undefined> {
  const row = await items(scope).where('id', '=', id).executeTakeFirst();
  return row && toItem(row);
}

/** Items by the names that files give them, in a base or (null) among the organisation's own; what is not there is left out. */
export async function findItemsByKey(
  scope: Scope,
  { base, keys }: { base: Id<'base'> | null; keys: readonly string[] },
): Promise<Map<string, LibraryItem>> {
  const rows = await items(scope)
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .where('base_id', base === null ? 'is' : '=', base)
    .execute();
  return new Map(rows.map((row) => [row.key, toItem(row)]));
}

/** The items of a base of the organisation by the names that files give them. */
export async function listItemKeys(scope: Scope, base: Id<'base'>): Promise<Map<string, Id<'item'>>> {
  const rows = await scope
    .tables<LibraryTables>()
    .selectFrom('library_item')
    .select(['id', 'key'])
    .where('organisation_id', '=', scope.organisation)
    .where('base_id', '=', base)
    .execute();
  return new Map(rows.map(({ id, key }) => [key, id as Id<'item'>]));
}

type Values = Pick<LibraryItem, 'base' | 'kind' | 'key' | 'meta' | 'reviewOn'>;

/** Their ids, in their order: null for one of which the base, or the organisation, has the key already. */
export async function insertItems(scope: Scope, all: readonly Values[]): Promise<(Id<'item'> | null)[]> {
  const ids = all.map(() => newId<'item'>());
  const rows = await scope
    .tables<LibraryTables>()
    .insertInto('library_item')
    .values(
      all.map(({ base, kind, key, meta, reviewOn }, place) => ({
        id: ids[place] ?? newId(),
        organisation_id: scope.organisation,
        base_id: base,
        kind,
        key,
        meta: JSON.stringify(meta),
        review_on: reviewOn,
        archived_at: null,
        revision: 1,
        changed_at: scope.now().toString(),
        changed_by: scope.actor.id,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  const kept = new Set<string>(rows.map(({ id }) => id));
  return ids.map((id) => (kept.has(id) ? id : null));
}

type Change = Pick<LibraryItem, 'id' | 'revision' | 'meta' | 'reviewOn' | 'isArchived'>;

/** Changes items in one statement. Gives the ids of those that nobody changed since their `revision`. */
export async function updateItems(scope: Scope, all: readonly Change[]): Promise<ReadonlySet<string>> {
  const given = all.map(({ reviewOn, isArchived, ...item }) => ({ ...item, review: reviewOn, archived: isArchived }));
  const now = sql`${scope.now().toString()}::timestamptz`;
  const { rows } = await sql<{ id: string }>`update library_item i set meta = g.meta, review_on = g.review,
      archived_at = case when g.archived then ${now} end, revision = i.revision + 1, changed_at = ${now},
      changed_by = ${scope.actor.id}::uuid
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as g (id uuid, revision integer, meta jsonb, review date, archived boolean)
    where i.organisation_id = ${scope.organisation} and i.id = g.id and i.revision = g.revision
    returning i.id`.execute(scope.tables());
  return new Set(rows.map(({ id }) => id));
}
