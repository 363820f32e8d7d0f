import { sql } from 'kysely';
import type { DataPart, DataSubject } from '#platform/personal-data.ts';
import { type Lobby, type Scope, throughLobby } from '#platform/scope.ts';
import { ROLES } from '../../model/role.ts';
import { words } from '../../model/role-words.nl.ts';
import { listPlaces } from '../persons.ts';
import { copy } from './copy.nl.ts';

type Row = DataPart['rows'][number];
type Ask = {
  readonly table: string;
  readonly title: string;
  readonly query: (seen: Seen) => ReturnType<typeof sql<Row>>;
};
/** Which rows of the account may be seen: their own eyes see all, an administrator what belongs to the organisation. */
type Seen = { readonly sessions: Part; readonly identities: Part; readonly account: Part };
type Part = ReturnType<typeof sql>;
const moment = (column: string) =>
  sql`to_char(${sql.id(column)} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI')`;

/** Never a hash, a key or a sealed secret: those say nothing about somebody, and open doors. */
const OF_ACCOUNT: readonly Ask[] = [
  {
    table: 'people_account',
    title: copy.account,
    query: (seen) => sql<Row>`select name as naam, email as mailadres, ${moment('created_at')} as gemaakt,
      case when ${seen.account} then case when password_hash is null then 'nee' else 'ja' end end as wachtwoord,
      case when ${seen.account} then case when totp_confirmed_at is null then 'nee' else 'ja' end end
        as "code van de telefoon" from people_account`,
  },
  {
    table: 'people_session',
    title: copy.sessions,
    query: (
      seen,
    ) => sql<Row>`select method as manier, browser, ${moment('created_at')} as begonnen, ${moment('seen_at')} as "laatst gebruikt"
      from people_session where ${seen.sessions} order by created_at`,
  },
  {
    table: 'people_passkey',
    title: copy.passkeys,
    query: (seen) => sql<Row>`select name as naam, ${moment('created_at')} as gemaakt, ${moment('used_at')} as gebruikt
      from people_passkey where ${seen.account} order by created_at`,
  },
  {
    table: 'people_recovery_code',
    title: copy.recoveryCodes,
    query: (
      seen,
    ) => sql<Row>`select ${moment('created_at')} as gemaakt, count(*)::int as aantal, count(used_at)::int as gebruikt
      from people_recovery_code where ${seen.account} group by created_at order by created_at`,
  },
  {
    table: 'people_sign_in_link',
    title: copy.links,
    query: (
      seen,
    ) => sql<Row>`select purpose as doel, ${moment('created_at')} as gevraagd, ${moment('used_at')} as gebruikt
      from people_sign_in_link where ${seen.account} order by created_at`,
  },
  {
    table: 'people_identity',
    title: copy.identities,
    query: (seen) => sql<Row>`select issuer as aanmelddienst, subject as nummer, ${moment('created_at')} as gemaakt
      from people_identity where ${seen.identities} order by created_at`,
  },
];

/**
 * What the module holds about somebody: their place here, what was sent to them, and their account with its ways to sign in. An
 * administrator does not see what they do for another organisation.
 */
export async function exportPeople(scope: Scope, subject: DataSubject): Promise<DataPart[]> {
  const { person, account, email } = subject;
  const { rows: places } = await sql<Row>`select name as naam, role as rol, ${moment('created_at')} as sinds
    from people_person where organisation_id = ${scope.organisation} and id = ${person}`.execute(scope.tables());
  const { rows: former } = await sql<Row>`select name as naam, ${moment('left_at')} as "weg sinds"
    from people_former where organisation_id = ${scope.organisation} and id = ${person}`.execute(scope.tables());
  const { rows: invitations } =
    await sql<Row>`select name as naam, email as mailadres, ${moment('created_at')} as gemaakt,
    ${moment('expires_at')} as "geldig tot" from people_invitation
    where organisation_id = ${scope.organisation} and lower(email) = lower(${email ?? ''})`.execute(scope.tables());
  const seen = await seenBy(scope, subject);
  const ofAccount = await throughLobby(scope, { account }, (lobby) => readAll(lobby, seen));
  return [
    { table: 'people_person', title: copy.person, rows: places.map(inWords) },
    { table: 'people_former', title: copy.former, rows: former },
    ...ofAccount,
    { table: 'people_invitation', title: copy.invitations, rows: invitations },
  ];
}

const inWords = (row: Row): Row => {
  const role = ROLES.find((each) => each === row['rol']);
  return role ? { ...row, rol: words.roles[role] } : row;
};

/** What the tables keep for programs, as a person reads it. */
const said = (row: Row): Row => ({
  ...row,
  ...('manier' in row ? { manier: copy.methods[String(row['manier'])] ?? '' } : {}),
  ...('doel' in row ? { doel: copy.purposes[String(row['doel'])] ?? '' } : {}),
});

async function seenBy(scope: Scope, { person, account }: DataSubject): Promise<Seen> {
  if (scope.actor.id === person) return { sessions: sql`true`, identities: sql`true`, account: sql`true` };
  const places = await throughLobby(scope, { account }, listPlaces);
  const { rows } = await sql<{ issuer: string }>`select issuer from people_identity_provider
    where organisation_id = ${scope.organisation}`.execute(scope.tables());
  const worksElsewhere = places.some(({ organisation }) => organisation !== scope.organisation);
  return {
    sessions: sql`organisation_id = ${scope.organisation}`,
    identities: sql`issuer = any(${rows.map(({ issuer }) => issuer)}::text[])`,
    account: worksElsewhere ? sql`false` : sql`true`,
  };
}

async function readAll(lobby: Lobby, seen: Seen): Promise<DataPart[]> {
  const parts: DataPart[] = [];
  for (const { table, title, query } of OF_ACCOUNT)
    parts.push({ table, title, rows: (await query(seen).execute(lobby.tables())).rows.map(said) });
  return parts;
}
