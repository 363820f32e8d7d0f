import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { LibraryTables } from '../tables.ts';

/** A set of items that organisations may follow. `isOpen`: every organisation of the server may take part by itself. */
export type Base = {
  readonly id: Id<'base'>;
  readonly owner: Id<'organisation'>;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly isOpen: boolean;
  readonly revision: number;
};
type Row = {
  id: string;
  organisation_id: string;
  slug: string;
  name: string;
  description: string;
  is_open: boolean;
  revision: number;
};

const COLUMNS = ['id', 'organisation_id', 'slug', 'name', 'description', 'is_open', 'revision'] as const;
const LIMIT = 200;

const toBase = (row: Row): Base => ({
  id: row.id as Id<'base'>,
  owner: row.organisation_id as Id<'organisation'>,
  slug: row.slug,
  name: row.name,
  description: row.description,
  isOpen: row.is_open,
  revision: row.revision,
});

const bases = (scope: Scope) => scope.tables<LibraryTables>().selectFrom('library_base').select(COLUMNS);

/** A base that the organisation may see: its own, one it takes part in or was asked for, or one that is open. */
export async function findBase(scope: Scope, by: { id: string } | { slug: string }): Promise<Base | undefined> {
  const query = 'id' in by ? bases(scope).where('id', '=', by.id) : bases(scope).where('slug', '=', by.slug);
  const row = await query.executeTakeFirst();
  return row && toBase(row);
}

/** All bases that the organisation may see, by name, at most 200. */
export const listBases = async (scope: Scope): Promise<Base[]> =>
  (await bases(scope).orderBy('name').limit(LIMIT).execute()).map(toBase);

/** The bases of the organisation itself, by name. */
export const listOwnBases = async (scope: Scope): Promise<Base[]> =>
  (await bases(scope).where('organisation_id', '=', scope.organisation).orderBy('name').limit(LIMIT).execute()).map(
    toBase,
  );

type Values = Pick<Base, 'slug' | 'name' | 'description' | 'isOpen'>;

/** Null when the slug is taken, by whomever. */
export async function insertBase(scope: Scope, { isOpen, ...values }: Values): Promise<Id<'base'> | null> {
  const row = await scope
    .tables<LibraryTables>()
    .insertInto('library_base')
    .values({
      id: newId(),
      organisation_id: scope.organisation,
      ...values,
      is_open: isOpen,
      revision: 1,
      changed_at: scope.now().toString(),
      changed_by: scope.actor.id,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  return (row?.id as Id<'base'> | undefined) ?? null;
}

/** False when somebody changed it since `revision`. */
export async function updateBase(
  scope: Scope,
  { id, revision }: Pick<Base, 'id' | 'revision'>,
  { name, description, isOpen }: Omit<Values, 'slug'>,
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<LibraryTables>()
    .updateTable('library_base')
    .set({
      name,
      description,
      is_open: isOpen,
      revision: revision + 1,
      changed_at: scope.now().toString(),
      changed_by: scope.actor.id,
    })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
