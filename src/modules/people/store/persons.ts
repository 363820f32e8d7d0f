import type { Id } from '#kernel/id.ts';
import { accountOf, type Lobby, type Scope } from '#platform/scope.ts';
import type { RoleName } from '../model/role.ts';
import type { PeopleTables } from '../tables.ts';

/** Somebody's place in one organisation. One account can have a place in several. */
export type Person = {
  readonly id: Id<'person'>;
  readonly account: Id<'account'>;
  readonly name: string;
  readonly role: RoleName;
};
/** A place of an account, with the organisation it is in. */
export type Place = Person & { readonly organisation: Id<'organisation'>; readonly organisationName: string };

const COLUMNS = ['id', 'account_id', 'name', 'role'] as const;
const toPerson = (row: { id: string; account_id: string; name: string; role: string }): Person => ({
  id: row.id as Id<'person'>,
  account: row.account_id as Id<'account'>,
  name: row.name,
  role: row.role as RoleName,
});

/** A person of the organisation of the scope. */
export async function findPerson(scope: Scope, id: Id<'person'>): Promise<Person | undefined> {
  const row = await scope
    .tables<PeopleTables>()
    .selectFrom('people_person')
    .select(COLUMNS)
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toPerson(row);
}

/** Everyone of the organisation of the scope, by name, at most 1,000. */
export async function listPersons(scope: Scope): Promise<Person[]> {
  const rows = await scope
    .tables<PeopleTables>()
    .selectFrom('people_person')
    .select(COLUMNS)
    .where('organisation_id', '=', scope.organisation)
    .orderBy('name')
    .limit(1_000)
    .execute();
  return rows.map(toPerson);
}

/** Where the account of the lobby has a place, by name of the organisation. */
export async function listPlaces(lobby: Lobby): Promise<Place[]> {
  const rows = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_person as person')
    .innerJoin('people_organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select([
      'person.id',
      'person.account_id',
      'person.name',
      'person.role',
      'person.organisation_id',
      'organisation.name as organisation_name',
    ])
    .where('person.account_id', '=', accountOf(lobby))
    .orderBy('organisation.name')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    ...toPerson(row),
    organisation: row.organisation_id as Id<'organisation'>,
    organisationName: row.organisation_name,
  }));
}

export async function insertPerson(scope: Scope, person: Person): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .insertInto('people_person')
    .values({
      id: person.id,
      organisation_id: scope.organisation,
      account_id: person.account,
      name: person.name,
      role: person.role,
      created_at: scope.now().toString(),
    })
    .execute();
}

/** False where the organisation of the scope has no such person. */
export async function updatePerson(
  scope: Scope,
  id: Id<'person'>,
  values: { name?: string; role?: RoleName },
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<PeopleTables>()
    .updateTable('people_person')
    .set(values)
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
