import { type Id, newId } from '#kernel/id.ts';
import { accountOf, type Lobby } from '#platform/scope.ts';
import { type Method, type Session, SESSION_DAYS } from '#platform/session.ts';
import type { PeopleTables } from '../tables.ts';

const IDLE_HOURS = 24;
const instant = (value: unknown) => Temporal.Instant.fromEpochMilliseconds((value as Date).getTime());
type Row = Omit<PeopleTables['people_session'], 'second_at'> & { second_at: string | null };
const toSession = (row: Row): Session => ({
  id: row.id as Id<'session'>,
  account: row.account_id as Id<'account'>,
  organisation: row.organisation_id as Id<'organisation'>,
  person: row.person_id as Id<'person'>,
  method: row.method as Method,
  browser: row.browser,
  createdAt: instant(row.created_at),
  confirmedAt: instant(row.confirmed_at),
  seenAt: instant(row.seen_at),
  secondAt: row.second_at === null ? null : instant(row.second_at),
});

/** The moments before which a session has ended: not used for a day, or two weeks old. */
const limits = (lobby: Lobby) => ({
  seen: lobby.now().subtract({ hours: IDLE_HOURS }).toString(),
  created: lobby
    .now()
    .subtract({ hours: SESSION_DAYS * 24 })
    .toString(),
});

/** The session under the key of the lobby; undefined when there is none, it has ended, or its account was closed. */
export async function findSession(lobby: Lobby, tokenHash: string): Promise<Session | undefined> {
  const { seen, created } = limits(lobby);
  const row = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_session as session')
    .innerJoin('people_account as account', 'account.id', 'session.account_id')
    .selectAll('session')
    .where('session.token_hash', '=', tokenHash)
    .where('session.seen_at', '>', seen)
    .where('session.created_at', '>', created)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return row && toSession(row);
}

/** The sessions of the account of the lobby, last used first. */
export async function listSessions(lobby: Lobby): Promise<Session[]> {
  const { seen, created } = limits(lobby);
  const rows = await lobby
    .tables<PeopleTables>()
    .selectFrom('people_session')
    .selectAll()
    .where('account_id', '=', accountOf(lobby))
    .where('seen_at', '>', seen)
    .where('created_at', '>', created)
    .orderBy('seen_at', 'desc')
    .limit(200)
    .execute();
  return rows.map(toSession);
}

/** Keeps a new session of the account of the lobby. */
export async function insertSession(
  lobby: Lobby,
  values: {
    account: Id<'account'>;
    organisation: Id<'organisation'>;
    person: Id<'person'>;
    method: Method;
    browser: string;
    tokenHash: string;
  },
): Promise<void> {
  const now = lobby.now().toString();
  await lobby
    .tables<PeopleTables>()
    .insertInto('people_session')
    .values({
      id: newId(),
      account_id: values.account,
      token_hash: values.tokenHash,
      organisation_id: values.organisation,
      person_id: values.person,
      method: values.method,
      browser: values.browser.slice(0, 300),
      created_at: now,
      confirmed_at: now,
      seen_at: now,
    })
    .execute();
}

/** Notes that the session under the key of the lobby was used. */
export async function touchSession(lobby: Lobby, tokenHash: string): Promise<void> {
  await lobby
    .tables<PeopleTables>()
    .updateTable('people_session')
    .set({ seen_at: lobby.now().toString() })
    .where('token_hash', '=', tokenHash)
    .execute();
}

/**
 * Gives the session of a token another token, and another place when it goes to work for another organisation. How long it
 * lasts and when its person last proved who they are stay as they were. The lobby is that of its account.
 */
export async function moveSession(
  lobby: Lobby,
  from: string,
  to: { tokenHash: string; place?: { organisation: Id<'organisation'>; person: Id<'person'> } },
): Promise<void> {
  const place = to.place ? { organisation_id: to.place.organisation, person_id: to.place.person } : {};
  await lobby
    .tables<PeopleTables>()
    .updateTable('people_session')
    .set({ token_hash: to.tokenHash, ...place })
    .where('account_id', '=', accountOf(lobby))
    .where('token_hash', '=', from)
    .execute();
}

/** Notes that whoever holds the session of a token gave a second factor. */
export async function markSecondStep(lobby: Lobby, tokenHash: string): Promise<void> {
  await lobby
    .tables<PeopleTables>()
    .updateTable('people_session')
    .set({ second_at: lobby.now().toString() })
    .where('account_id', '=', accountOf(lobby))
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** Ends sessions of the account or key of the lobby: one by token or number, or all (but one). Gives how many ended. */
export async function deleteSessions(
  lobby: Lobby,
  which: { tokenHash: string } | { id: string } | { allBut: string | null },
): Promise<number> {
  const query = lobby.tables<PeopleTables>().deleteFrom('people_session');
  const { numDeletedRows } =
    'tokenHash' in which
      ? await query.where('token_hash', '=', which.tokenHash).executeTakeFirst()
      : 'id' in which
        ? await query.where('account_id', '=', accountOf(lobby)).where('id', '=', which.id).executeTakeFirst()
        : await query
            .where('account_id', '=', accountOf(lobby))
            .where('token_hash', '!=', which.allBut ?? '')
            .executeTakeFirst();
  return Number(numDeletedRows);
}
