import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { RoleName } from './model/role.ts';
import type { PeopleTables } from './tables.ts';

export type Organisation = {
  readonly id: Id<'organisation'>;
  readonly slug: string;
  readonly name: string;
  readonly cbsCode: string | null;
};
export type Person = { readonly id: Id<'person'>; readonly name: string; readonly role: RoleName };

/** The organisation of the scope. */
export async function getOrganisation(scope: Scope): Promise<Organisation> {
  const row = await scope
    .tables<PeopleTables>()
    .selectFrom('people_organisation')
    .selectAll()
    .where('id', '=', scope.organisation)
    .executeTakeFirstOrThrow();
  return { id: row.id as Id<'organisation'>, slug: row.slug, name: row.name, cbsCode: row.cbs_code };
}

/** A person of the organisation of the scope. */
export async function findPerson(scope: Scope, id: Id<'person'>): Promise<Person | undefined> {
  const row = await scope
    .tables<PeopleTables>()
    .selectFrom('people_person')
    .select(['id', 'name', 'role'])
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { id: row.id as Id<'person'>, name: row.name, role: row.role as RoleName };
}

/** Everyone of the organisation of the scope, by name. */
export async function listPersons(scope: Scope): Promise<Person[]> {
  const rows = await scope
    .tables<PeopleTables>()
    .selectFrom('people_person')
    .select(['id', 'name', 'role'])
    .where('organisation_id', '=', scope.organisation)
    .orderBy('name')
    .limit(1_000)
    .execute();
  return rows.map((row) => ({ id: row.id as Id<'person'>, name: row.name, role: row.role as RoleName }));
}

/** Adds the organisation of the scope itself; its scope was opened under the new id. */
export async function insertOrganisation(
  scope: Scope,
  values: { slug: string; name: string; cbsCode: string | null },
): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .insertInto('people_organisation')
    .values({
      id: scope.organisation,
      slug: values.slug,
      name: values.name,
      cbs_code: values.cbsCode,
      created_at: scope.now().toString(),
    })
    .execute();
}

export async function insertPerson(scope: Scope, person: Person): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .insertInto('people_person')
    .values({
      id: person.id,
      organisation_id: scope.organisation,
      name: person.name,
      role: person.role,
      created_at: scope.now().toString(),
    })
    .execute();
}

export async function updateNames(scope: Scope, names: { organisation: string; person: string }): Promise<void> {
  const tables = scope.tables<PeopleTables>();
  await tables
    .updateTable('people_organisation')
    .set({ name: names.organisation })
    .where('id', '=', scope.organisation)
    .execute();
  await tables
    .updateTable('people_person')
    .set({ name: names.person })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', scope.actor.id)
    .execute();
}
