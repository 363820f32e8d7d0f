import type { Id } from '#kernel/id.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Database } from '#platform/database/connect.ts';
import { inLobby, inTransaction, type Lobby, type Open, waitInLobby } from '#platform/scope.ts';
import { hashOfToken, type Method, newToken, type Session } from '#platform/session.ts';
import { browserName } from './sign-in/model/browser-name.ts';
import { deleteSessions, findSession, insertSession, touchSession } from './store/sessions.ts';

/** Somebody who can sign in, and the organisation they then work for. */
export type Membership = {
  readonly organisation: Id<'organisation'>;
  readonly person: Id<'person'>;
  readonly account: Id<'account'>;
};
type Clock = (() => Temporal.Instant) | undefined;
const at = (clock: Clock) => (clock ? { clock } : {});

/**
 * Starts a session in the lobby of the account and gives its token, which is kept nowhere else. A sign-in always makes a new
 * one, so that a token from before it opens nothing.
 */
export async function startSession(
  lobby: Lobby,
  who: Membership,
  how: { method: Method; browser: string },
): Promise<string> {
  const token = newToken();
  await insertSession(lobby, { ...who, ...how, tokenHash: hashOfToken(token) });
  return token;
}

/** Starts a session in a transaction of its own. */
export const openSession = (
  database: Database,
  who: Membership,
  how: { method: Method; browser: string; clock?: () => Temporal.Instant },
): Promise<string> =>
  inLobby(database, { account: who.account, ...at(how.clock) }, (lobby) => startSession(lobby, who, how));

/** The session that a token opens, read in a transaction where nobody is inside yet. Undefined when it has ended. */
export async function sessionOf(
  open: Open,
  token: string,
  clock?: () => Temporal.Instant,
): Promise<Session | undefined> {
  const key = hashOfToken(token);
  return findSession(await waitInLobby(open, { key, ...at(clock) }), key);
}

/** Ends the session of a token, on every server at once. */
export async function endSession(database: Database, token: string, clock?: Clock): Promise<void> {
  const key = hashOfToken(token);
  await inTransaction(database, {}, async (open) => {
    const session = await findSession(await waitInLobby(open, { key, ...at(clock) }), key);
    await deleteSessions(await waitInLobby(open, { key }), { tokenHash: key });
    if (!session) return;
    const { account } = session;
    await recordAudit(await waitInLobby(open, { account, ...at(clock) }), {
      kind: 'session-ended',
      what: 'sign-out',
      browser: browserName(session.browser),
    });
  });
}

const TOUCH_MINUTES = 10;
/** Whether it is time to note that a session is still used; not at every request, because that would write at every reading. */
export const isStale = (session: Session, now: Temporal.Instant): boolean =>
  Temporal.Duration.compare(session.seenAt.until(now), { minutes: TOUCH_MINUTES }) > 0;

/** Notes that the session of a token was used. */
export async function keepSessionAlive(
  database: Database,
  token: string,
  clock?: () => Temporal.Instant,
): Promise<void> {
  const key = hashOfToken(token);
  await inLobby(database, { key, ...at(clock) }, (lobby) => touchSession(lobby, key));
}
