import type { Context } from 'hono';
import type { Id } from '#kernel/id.ts';
import type { Env } from '#platform/http.ts';
import { inTransaction, type Lobby, type Open, waitInLobby } from '#platform/scope.ts';
import { hashOfToken, type Method, writeToken } from '#platform/session.ts';
import { clockOf, type Door } from '../door.ts';
import { choosePlacePath, signInPath } from '../paths.ts';
import { startSession } from '../sessions.ts';
import { findAccount } from '../store/accounts.ts';
import { listPlaces } from '../store/persons.ts';
import { deleteSessions, findSession, listSessions } from '../store/sessions.ts';
import { safeReturn } from './safe-return.ts';
import { noteStart } from './note-start.ts';
import type { CodeKind } from './prove-password.ts';

/** Somebody proved to be an account: with a link, a password with a code, a passkey, or at their own organisation. */
export type Proven = {
  readonly account: Id<'account'>;
  readonly method: Method;
  /** The code that went with a password. */
  readonly code?: CodeKind;
  /** The organisation to go in at, when the proof belongs to one (its own sign-in service); left out: chosen by the person. */
  readonly organisation?: Id<'organisation'>;
  /** Where they were going, as it stands in the address; checked here. */
  readonly back?: string | null | undefined;
};
type Started = { readonly token: string; readonly mustChoose: boolean };

/**
 * The one end of every way to sign in, and of proving once more who you are. Ends the session of the cookie that the browser
 * still had, starts a new one with a new token, at the organisation of that old session, the last one worked for, or the
 * only one; notes it in the audit; and sends the browser on, to choose an organisation first when there are several.
 * An account that was closed or has a place nowhere gets no session.
 */
export async function completeSignIn(c: Context<Env>, door: Door, proven: Proven): Promise<Response> {
  const browser = c.req.header('user-agent') ?? '';
  const started = await inTransaction(door.database, {}, (open) =>
    startAnew(open, { ...proven, door, browser, oldToken: c.var.token }),
  );
  const back = safeReturn(proven.back) ?? '/';
  if (!started) return c.redirect(`${signInPath({})}?geen-plek`, 303);
  writeToken(c, 'session', started.token, door.secure);
  if (!started.mustChoose) return c.redirect(back, 303);
  return c.redirect(`${choosePlacePath({})}?terug=${encodeURIComponent(back)}`, 303);
}

type Asked = Proven & { readonly door: Door; readonly browser: string; readonly oldToken: string | null };

async function startAnew(open: Open, asked: Asked): Promise<Started | null> {
  const { account, method, code, door, browser } = asked;
  const before = await endBefore(open, asked);
  const lobby = await waitInLobby(open, { account, ...clockOf(door) });
  const [known, places] = [await findAccount(lobby), await listPlaces(lobby)];
  const wished = asked.organisation ?? before ?? (await lastOrganisation(lobby));
  const place = places.find(({ organisation }) => organisation === wished) ?? places[0];
  if (!known || !place || (asked.organisation && place.organisation !== asked.organisation)) return null;
  const who = { account, organisation: place.organisation, person: place.id };
  const token = await startSession(lobby, who, { method, browser });
  await noteStart(open, door, { place, method, browser, code });
  return { token, mustChoose: places.length > 1 && asked.organisation === undefined && before === undefined };
}

/** Ends the session this browser came with; gives its organisation when it was of the same account. */
async function endBefore(open: Open, { oldToken, account, door }: Asked): Promise<Id<'organisation'> | undefined> {
  if (oldToken === null) return undefined;
  const key = hashOfToken(oldToken);
  const lobby = await waitInLobby(open, { key, ...clockOf(door) });
  const session = await findSession(lobby, key);
  await deleteSessions(lobby, { tokenHash: key });
  return session?.account === account ? session.organisation : undefined;
}

const lastOrganisation = async (lobby: Lobby): Promise<Id<'organisation'> | undefined> =>
  (await listSessions(lobby))[0]?.organisation;
