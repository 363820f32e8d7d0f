import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';
import type { Person } from './persons.ts';

/** Somebody who had a place in the organisation, and whose data was not erased. */
export type Former = Pick<Person, 'id' | 'account' | 'name'> & { readonly leftAt: Temporal.Instant };

const formers = (scope: Scope) =>
  scope
    .tables<PeopleTables>()
    .selectFrom('people_former')
    .select(['id', 'account_id', 'name', 'left_at'])
    .where('organisation_id', '=', scope.organisation);
const toFormer = (row: { id: string; account_id: string; name: string; left_at: string }): Former => ({
  id: row.id as Id<'person'>,
  account: row.account_id as Id<'account'>,
  name: row.name,
  leftAt: Temporal.Instant.fromEpochMilliseconds((row.left_at as unknown as Date).getTime()),
});

/** Who left the organisation of the scope, last first, at most 500. */
export async function listFormer(scope: Scope): Promise<Former[]> {
  return (await formers(scope).orderBy('left_at', 'desc').limit(500).execute()).map(toFormer);
}

export async function findFormer(scope: Scope, id: Id<'person'>): Promise<Former | undefined> {
  const row = await formers(scope).where('id', '=', id).executeTakeFirst();
  return row && toFormer(row);
}

/** Remembers who leaves, until they are erased. */
export async function insertFormer(scope: Scope, { id, account, name }: Person): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .insertInto('people_former')
    .values({ id, organisation_id: scope.organisation, account_id: account, name, left_at: scope.now().toString() })
    .execute();
}

/** Forgets who left; gives how many rows went, 0 or 1. */
export async function deleteFormer(scope: Scope, id: Id<'person'>): Promise<number> {
  const { numDeletedRows } = await scope
    .tables<PeopleTables>()
    .deleteFrom('people_former')
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
