import { type Scope, throughLobby } from '#platform/scope.ts';
import type { Session } from '#platform/session.ts';
import { findCredentials } from '../store/credentials.ts';
import { listIdentities } from '../store/identities.ts';
import { asksSecondFactor } from '../store/organisations.ts';
import { listPasskeys } from '../store/passkeys.ts';

/**
 * What a session still owes. Where an organisation asks for a second factor: `step` is giving the one that the account has, `enrol`
 * is setting one up, for who has none yet. Where this server sends no mail: `way` is choosing how to sign in the next time.
 */
export type Owed = 'nothing' | 'step' | 'enrol' | 'way';

/** Who came in by a link only, which works once. */
const isByLink = ({ method }: Session): boolean => method === 'mail' || method === 'handed';

/**
 * A link proves the mailbox, or who handed it over, and nothing else. A password always goes with a code, a passkey asks for a finger or a PIN, and
 * the sign-in service of an organisation decides for its own people.
 */
export const isOneFactor = (session: Session): boolean => isByLink(session) && session.secondAt === null;

/** What the session owes at its organisation, of which the scope is. `keepsMail`: this server sends no mail, so no link either. */
export async function owedBy(scope: Scope, session: Session, { keepsMail }: { keepsMail: boolean }): Promise<Owed> {
  if (!isByLink(session)) return 'nothing';
  const asksSecond = isOneFactor(session) && (await asksSecondFactor(scope));
  if (asksSecond && (await hasSecondFactor(scope, session))) return 'step';
  if (keepsMail && !(await hasWay(scope, session))) return 'way';
  return asksSecond ? 'enrol' : 'nothing';
}

/** Whether the account of a session can come in again without mail. Codes of a phone alone are no way in: they go with a password. */
const hasWay = (scope: Scope, { account }: Session): Promise<boolean> =>
  throughLobby(scope, { account }, async (lobby) => {
    const known = await findCredentials(lobby);
    if (known?.passwordHash != null && known.totpSealed !== null) return true;
    return (await listPasskeys(lobby)).length > 0 || (await listIdentities(lobby)).length > 0;
  });

/** Whether the account of a session has codes of a phone or a passkey. */
export const hasSecondFactor = (scope: Scope, { account }: Session): Promise<boolean> =>
  throughLobby(scope, { account }, async (lobby) => {
    const known = await findCredentials(lobby);
    return known?.totpSealed != null || (await listPasskeys(lobby)).length > 0;
  });
