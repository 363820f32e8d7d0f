import { type Id, newId } from '#kernel/id.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { inLobby, type Lobby } from '#platform/scope.ts';
import { sign } from '#platform/secret.ts';
import { clockOf, type Door } from '../door.ts';
import { emailKeyOf } from '../store/accounts.ts';
import { findCredentials } from '../store/credentials.ts';
import { useRecoveryCode } from '../store/recovery-codes.ts';
import { readPhoneCode, readRecoveryCode } from './model/recovery-code.ts';
import { fitsPassword } from './password-hash.ts';
import { usePhoneCode } from './phone-code.ts';

/** Who proved it, and which code went with the password. */
export type PasswordProof = { readonly account: Id<'account'>; readonly code: CodeKind };
export type CodeKind = 'phone' | 'recovery';

/**
 * The account of somebody who gives its address, its password, and a code of the phone or a recovery code; null when anything
 * of it is wrong, without saying what. The same work is done for an address that is not known here.
 */
export async function provePassword(
  door: Door,
  given: { address: string; password: string; code: string },
): Promise<PasswordProof | null> {
  const key = emailKeyOf(given.address);
  const known = await inLobby(door.database, { key, ...clockOf(door) }, findCredentials);
  const fits = await fitsPassword(given.password, known?.passwordHash ?? null);
  if (!fits || !known) return refuse(door, known?.account ?? newId<'account'>());
  const { account, totpSealed } = known;
  const code = await inLobby(door.database, { account, ...clockOf(door) }, (lobby) =>
    useCode(door, lobby, { sealed: totpSealed, typed: given.code }),
  );
  return code === null ? refuse(door, account) : { account, code };
}

/** A line in the log of a known account; the same work for one that is not known, and then there is no line. */
async function refuse(door: Door, account: Id<'account'>): Promise<null> {
  await inLobby(door.database, { account, ...clockOf(door) }, (lobby) =>
    recordAudit(lobby, { kind: 'sign-in-refused', what: 'password' }),
  );
  return null;
}

/** How a recovery code is kept: it has more than 112 random bits, so a keyed hash is enough (ASVS 6.5.2). */
export const hashOfRecoveryCode = (door: Door, signs: string): string => sign(door.secret, 'recovery-code', signs);

/** Which code this is, of the phone or for recovery, when it is right for the account of the lobby; null when not. Each works once. */
export async function useCode(
  door: Door,
  lobby: Lobby,
  { sealed, typed }: { sealed: string | null; typed: string },
): Promise<CodeKind | null> {
  if (sealed === null) return null;
  const phone = readPhoneCode(typed);
  if (phone !== null) return (await usePhoneCode(door, lobby, sealed, phone)) ? 'phone' : null;
  const recovery = readRecoveryCode(typed);
  const isRight = recovery !== null && (await useRecoveryCode(lobby, hashOfRecoveryCode(door, recovery)));
  return isRight ? 'recovery' : null;
}
