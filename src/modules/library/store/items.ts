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

/** An item by the name that files give it, in a base or (null) among the organisation's own. */
export async function findItemByKey(
  scope: Scope,
  { base, key }: { base: Id<'base'> | null; key: string },
): Promise<LibraryItem | undefined> {
  const row = await items(scope)
    .where('key', '=', key)
    .where('base_id', base === null ? 'is' : '=', base)
    .executeTakeFirst();
  return row && toItem(row);
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

/** Null when the base, or the organisation, has an item with this key already. */
export async function insertItem(
  scope: Scope,
  { base, kind, key, meta, reviewOn }: Values,
): Promise<Id<'item'> | null> {
  const row = await scope
    .tables<LibraryTables>()
    .insertInto('library_item')
    .values({
      id: newId(),
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
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return (row?.id as Id<'item'> | undefined) ?? null;
}

/** False when somebody changed it since `revision`. */
export async function updateItem(
  scope: Scope,
  { id, revision }: Pick<LibraryItem, 'id' | 'revision'>,
  { meta, reviewOn, isArchived }: Pick<LibraryItem, 'meta' | 'reviewOn' | 'isArchived'>,
): Promise<boolean> {
  const now = scope.now().toString();
  const { numUpdatedRows } = await scope
    .tables<LibraryTables>()
    .updateTable('library_item')
    .set({
      meta: JSON.stringify(meta),
      review_on: reviewOn,
      archived_at: isArchived ? now : null,
      revision: revision + 1,
      changed_at: now,
      changed_by: scope.actor.id,
    })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
