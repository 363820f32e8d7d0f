import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { PeopleTables } from '../tables.ts';

export type Organisation = {
  readonly id: Id<'organisation'>;
  readonly slug: string;
  readonly name: string;
  readonly cbsCode: string | null;
  /** False for one that came by an invitation, until whoever runs the server said that it is who it says. */
  readonly isConfirmed: boolean;
};

const COLUMNS = ['id', 'slug', 'name', 'cbs_code', 'confirmed_at'] as const;
type Row = { id: string; slug: string; name: string; cbs_code: string | null; confirmed_at: string | null };
const toOrganisation = (row: Row): Organisation => ({
  id: row.id as Id<'organisation'>,
  slug: row.slug,
  name: row.name,
  cbsCode: row.cbs_code,
  isConfirmed: row.confirmed_at !== null,
});
type Reader = Pick<Scope, 'tables'>;

/** The organisation of the scope. */
export async function getOrganisation(scope: Scope): Promise<Organisation> {
  const row = await scope
    .tables<PeopleTables>()
    .selectFrom('people_organisation')
    .select(COLUMNS)
    .where('id', '=', scope.organisation)
    .executeTakeFirstOrThrow();
  return toOrganisation(row);
}

/** Any organisation of this server by its address, number or CBS code: these facts are public. */
export async function findOrganisation(
  reader: Reader,
  by: { slug: string } | { id: string } | { cbsCode: string },
): Promise<Organisation | undefined> {
  const query = reader.tables<PeopleTables>().selectFrom('people_organisation').select(COLUMNS);
  const row =
    'slug' in by
      ? await query.where('slug', '=', by.slug).executeTakeFirst()
      : 'id' in by
        ? await query.where('id', '=', by.id).executeTakeFirst()
        : await query.where('cbs_code', '=', by.cbsCode).executeTakeFirst();
  return row && toOrganisation(row);
}

/** The names of these organisations by their number; one that is gone is left out. */
export async function namesOfOrganisations(
  reader: Reader,
  ids: readonly Id<'organisation'>[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .tables<PeopleTables>()
    .selectFrom('people_organisation')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The organisations of this server by name, at most 1,000. */
export async function listOrganisations(reader: Reader): Promise<Organisation[]> {
  const rows = await reader
    .tables<PeopleTables>()
    .selectFrom('people_organisation')
    .select(COLUMNS)
    .orderBy('name')
    .limit(1_000)
    .execute();
  return rows.map(toOrganisation);
}

/** Adds the organisation of the scope itself, made by whoever runs the server; its scope was opened under the new id. */
export async function insertOrganisation(
  scope: Scope,
  values: { slug: string; name: string; cbsCode: string | null },
): Promise<void> {
  const now = scope.now().toString();
  const { slug, name, cbsCode } = values;
  await scope
    .tables<PeopleTables>()
    .insertInto('people_organisation')
    .values({ id: scope.organisation, slug, name, cbs_code: cbsCode, created_at: now, confirmed_at: now })
    .execute();
}

export async function updateOrganisationName(scope: Scope, name: string): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .updateTable('people_organisation')
    .set({ name })
    .where('id', '=', scope.organisation)
    .execute();
}

/** Gives the organisation of the scope another address; nobody may have it. */
export async function updateOrganisationSlug(scope: Scope, slug: string): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .updateTable('people_organisation')
    .set({ slug })
    .where('id', '=', scope.organisation)
    .execute();
}

/** Whether everybody of the organisation of the scope signs in with a second factor. */
export async function asksSecondFactor(scope: Scope): Promise<boolean> {
  return (await listAskingSecond(scope, [scope.organisation])).length > 0;
}

/** Which of these organisations ask their people for a second factor. */
export async function listAskingSecond(
  reader: Reader,
  ids: readonly Id<'organisation'>[],
): Promise<Id<'organisation'>[]> {
  if (ids.length === 0) return [];
  const rows = await reader
    .tables<PeopleTables>()
    .selectFrom('people_organisation')
    .select('id')
    .where('id', 'in', ids)
    .where('second_factor_at', 'is not', null)
    .execute();
  return rows.map(({ id }) => id as Id<'organisation'>);
}

/** The organisations with a sign-in service of their own, by name, at most 1,000; or whether this one has it. */
export async function listWithOwnSignIn(reader: Reader, id?: Id<'organisation'>): Promise<Organisation[]> {
  let query = reader
    .tables<PeopleTables>()
    .selectFrom('people_organisation')
    .select(COLUMNS)
    .where('own_sign_in_at', 'is not', null);
  if (id !== undefined) query = query.where('id', '=', id);
  return (await query.orderBy('name').limit(1_000).execute()).map(toOrganisation);
}

/** Says whether the organisation of the scope has a sign-in service of its own. */
export async function updateOwnSignIn(scope: Scope, has: boolean): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .updateTable('people_organisation')
    .set({ own_sign_in_at: has ? scope.now().toString() : null })
    .where('id', '=', scope.organisation)
    .execute();
}

export async function updateSecondFactor(scope: Scope, isAsked: boolean): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .updateTable('people_organisation')
    .set({ second_factor_at: isAsked ? scope.now().toString() : null })
    .where('id', '=', scope.organisation)
    .execute();
}
