import { sql } from 'kysely';
import type { PersonalData, RetentionRule } from '#platform/personal-data.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import { deleteOldAttempts } from '../attempts.ts';
import { listPersons } from '../persons.ts';
import { copy } from './copy.nl.ts';
import { erasePeople } from './erase-people.ts';
import { exportPeople } from './export-people.ts';

/** What this module holds about a person. */
export const peopleData: PersonalData = {
  tables: [
    'people_person',
    'people_former',
    'people_account',
    'people_session',
    'people_passkey',
    'people_recovery_code',
    'people_sign_in_link',
    'people_identity',
    'people_invitation',
  ],
  exportOf: exportPeople,
  erase: erasePeople,
};

const words = copy.retention;
/** How long this module keeps what. */
export const peopleRetention: readonly RetentionRule[] = [
  { table: 'people_person', kind: words.persons, term: words.personsTerm },
  { table: 'people_former', kind: words.former, term: words.formerTerm },
  { table: 'people_account', kind: words.account, term: words.accountTerm },
  { table: 'people_passkey', kind: words.keys, term: words.withAccount },
  { table: 'people_recovery_code', kind: words.codes, term: words.withAccount },
  { table: 'people_identity', kind: words.identities, term: words.withAccount },
  {
    table: 'people_session',
    kind: words.sessions,
    term: words.sessionsTerm,
    apply: (scope) =>
      ofEveryAccount(scope, sql`people_session where seen_at < ${ago(scope, 1)} or created_at < ${ago(scope, 14)}`),
  },
  {
    table: 'people_sign_in_link',
    kind: words.links,
    term: words.linksTerm,
    apply: (scope) => ofEveryAccount(scope, sql`people_sign_in_link where expires_at < ${ago(scope, 1)}`),
  },
  { table: 'people_attempt', kind: words.attempts, term: words.attemptsTerm, apply: deleteOldAttempts },
  {
    table: 'people_invitation',
    kind: words.invitations,
    term: words.invitationsTerm,
    apply: async (scope) => {
      const { numAffectedRows } = await sql`delete from people_invitation
        where organisation_id = ${scope.organisation} and expires_at < ${ago(scope, 30)}`.execute(scope.tables());
      return Number(numAffectedRows ?? 0n);
    },
  },
];

const ago = ({ now }: Pick<Scope, 'now'>, days: number) =>
  sql`${now()
    .subtract({ hours: days * 24 })
    .toString()}::timestamptz`;

/** Rows of an account are visible to that account only, so each is asked. */
async function ofEveryAccount(scope: Scope, old: ReturnType<typeof sql>): Promise<number> {
  let count = 0n;
  for (const { account } of await listPersons(scope)) {
    const { numAffectedRows } = await throughLobby(scope, { account }, (lobby) =>
      sql`delete from ${old}`.execute(lobby.tables()),
    );
    count += numAffectedRows ?? 0n;
  }
  return Number(count);
}
