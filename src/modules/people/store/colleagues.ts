import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import { accountOf, type Lobby, type Scope } from '#platform/scope.ts';
import type { RoleName } from '../model/role.ts';
import type { PeopleTables } from '../tables.ts';

/** The people who are administrator of the organisation of the scope; nobody else can change who is before this transaction ends. */
export async function lockAdministrators(scope: Scope): Promise<Id<'person'>[]> {
  const role: RoleName = 'administrator';
  const rows = await scope
    .tables<PeopleTables>()
    .selectFrom('people_person')
    .select('id')
    .where('organisation_id', '=', scope.organisation)
    .where('role', '=', role)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id as Id<'person'>);
}

/** When each person last signed in here, as far as the audit goes back. */
export async function lastSignIns(scope: Scope): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const { rows } = await sql<{ subject_id: string; at: Date }>`
    select subject_id, max(at) as at from platform_event
    where organisation_id = ${scope.organisation} and name = 'people.session.started' group by subject_id`.execute(
    scope.tables(),
  );
  return new Map(rows.map((row) => [row.subject_id, Temporal.Instant.fromEpochMilliseconds(row.at.getTime())]));
}

/** Takes somebody's place in the organisation of the scope away; their sessions there go with it. */
export async function deletePerson(scope: Scope, id: Id<'person'>): Promise<void> {
  await scope
    .tables<PeopleTables>()
    .deleteFrom('people_person')
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .execute();
}

/** Ends the sessions of the account of the lobby in which it works at this place. */
export async function deleteSessionsAt(lobby: Lobby, person: Id<'person'>): Promise<void> {
  await lobby
    .tables<PeopleTables>()
    .deleteFrom('people_session')
    .where('account_id', '=', accountOf(lobby))
    .where('person_id', '=', person)
    .execute();
}
