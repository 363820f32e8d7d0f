import type { Id } from '#kernel/id.ts';
import type { Lobby } from '#platform/scope.ts';
import type { Door } from './door.ts';
import { findCredentials, holdAccount } from './store/credentials.ts';
import { listIdentities } from './store/identities.ts';
import { listPasskeys } from './store/passkeys.ts';

/**
 * How many ways to sign in the account of the lobby has. A mail address is one (a link is sent to it, and a password goes with
 * it); where no mail goes out a password with codes is, and the address alone is none. For the person of this computer the link in
 * its window is one too.
 */
export async function countWays(lobby: Lobby, door: Door, account: Id<'account'>): Promise<number> {
  const owner = await findCredentials(lobby);
  const byPassword = owner?.passwordHash != null && owner.totpSealed !== null;
  const [passkeys, identities] = [await listPasskeys(lobby), await listIdentities(lobby)];
  const others = [owner?.email != null && (!door.keepsMail || byPassword), door.local?.account === account].filter(
    Boolean,
  ).length;
  return passkeys.length + identities.length + others;
}

/**
 * The same, for who takes one away in this transaction: of two who take the last two at the same moment, the second waits for the
 * first and then counts what is left. Not in a transaction that only reads.
 */
export async function countWaysForRemoval(lobby: Lobby, door: Door, account: Id<'account'>): Promise<number> {
  await holdAccount(lobby);
  return countWays(lobby, door, account);
}
