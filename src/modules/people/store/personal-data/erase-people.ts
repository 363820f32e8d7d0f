import { sql } from 'kysely';
import type { DataSubject, ErasedPart } from '#platform/personal-data.ts';
import { type Lobby, type Scope, throughLobby } from '#platform/scope.ts';
import { deletePerson, lockAdministrators } from '../colleagues.ts';
import { deleteFormer } from '../former.ts';
import { listPlaces } from '../persons.ts';
import { copy } from './copy.nl.ts';

const OF_ACCOUNT = [
  ['people_account', copy.account],
  ['people_passkey', copy.passkeys],
  ['people_recovery_code', copy.recoveryCodes],
  ['people_sign_in_link', copy.links],
  ['people_identity', copy.identities],
] as const;

/** Whether erasing this person would leave the organisation without an administrator. Locks them. */
export async function isLastAdministrator(scope: Scope, { person }: DataSubject): Promise<boolean> {
  const administrators = await lockAdministrators(scope);
  return administrators.length === 1 && administrators[0] === person;
}

/** Takes the place away with its sessions and invitations; the account as well when no place is left anywhere on the server. */
export async function erasePeople(scope: Scope, subject: DataSubject): Promise<ErasedPart[]> {
  const { account, person, email } = subject;
  const invitations = await sql`delete from people_invitation
    where organisation_id = ${scope.organisation} and lower(email) = lower(${email ?? ''})`.execute(scope.tables());
  const sessions = await throughLobby(scope, { account }, (lobby) => countRows(lobby, 'people_session'));
  const former = await deleteFormer(scope, person);
  await deletePerson(scope, person);
  return [
    { table: 'people_person', title: copy.person, count: 1 - former, outcome: 'removed' },
    { table: 'people_former', title: copy.former, count: former, outcome: 'removed' },
    { table: 'people_session', title: copy.sessions, count: sessions, outcome: 'removed' },
    {
      table: 'people_invitation',
      title: copy.invitations,
      count: Number(invitations.numAffectedRows ?? 0n),
      outcome: 'removed',
    },
    ...(await throughLobby(scope, { account }, eraseAccount)),
  ];
}

async function eraseAccount(lobby: Lobby): Promise<ErasedPart[]> {
  const staysFor = (await listPlaces(lobby)).length;
  const parts: ErasedPart[] = [];
  for (const [table, title] of OF_ACCOUNT) {
    const count = await countRows(lobby, table);
    parts.push(
      staysFor > 0
        ? { table, title, count, outcome: 'kept', why: copy.worksElsewhere }
        : { table, title, count, outcome: 'removed' },
    );
  }
  // What belongs to the account goes with it.
  if (staysFor === 0) await sql`delete from people_account where id = ${lobby.account}`.execute(lobby.tables());
  return parts;
}

async function countRows(lobby: Lobby, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.id(table)}`.execute(
    lobby.tables(),
  );
  return rows[0]?.count ?? 0;
}
