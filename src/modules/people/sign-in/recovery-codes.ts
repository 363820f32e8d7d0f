import { randomBytes } from 'node:crypto';
import type { Lobby } from '#platform/scope.ts';
import type { Door } from '../door.ts';
import { replaceRecoveryCodes } from '../store/recovery-codes.ts';
import { RECOVERY_CODES, readRecoveryCode, recoveryCode } from './model/recovery-code.ts';
import { hashOfRecoveryCode } from './prove-password.ts';

const BYTES = 96;

/** Gives the account of the lobby new recovery codes instead of those it had. They are shown now and never again. */
export async function makeRecoveryCodes(door: Door, lobby: Lobby): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(BYTES)));
  await replaceRecoveryCodes(
    lobby,
    codes.map((code) => hashOfRecoveryCode(door, readRecoveryCode(code) ?? '')),
  );
  return codes;
}
