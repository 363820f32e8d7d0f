import { type Scope, throughLobby } from '#platform/scope.ts';
import type { Session } from '#platform/session.ts';
import { findCredentials } from '../store/credentials.ts';
import { listPasskeys } from '../store/passkeys.ts';

/**
 * What a session still owes where an organisation asks for a second factor: `step` is giving the one that the account has, `enrol`
 * is setting one up, for who has none yet.
 */
export type Owed = 'nothing' | 'step' | 'enrol';

/**
 * A link by mail proves the mailbox and nothing else. A password always goes with a code, a passkey asks for a finger or a PIN, and
 * the sign-in service of an organisation decides for its own people.
 */
export const isOneFactor = (session: Session): boolean => session.method === 'mail' && session.secondAt === null;

/** What the session owes at an organisation that asks for a second factor; the scope is of that organisation. */
export async function owedBy(scope: Scope, session: Session): Promise<Owed> {
  if (!isOneFactor(session)) return 'nothing';
  return (await hasSecondFactor(scope, session)) ? 'step' : 'enrol';
}

/** Whether the account of a session has codes of a phone or a passkey. */
export const hasSecondFactor = (scope: Scope, { account }: Session): Promise<boolean> =>
  throughLobby(scope, { account }, async (lobby) => {
    const known = await findCredentials(lobby);
    return known?.totpSealed != null || (await listPasskeys(lobby)).length > 0;
  });
