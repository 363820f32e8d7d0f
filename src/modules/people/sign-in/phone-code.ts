import { Secret, TOTP } from 'otpauth';
import type { Lobby } from '#platform/scope.ts';
import { seal, unseal } from '#platform/secret.ts';
import type { Door } from '../door.ts';
import { takeTotpStep } from '../store/credentials.ts';

const PURPOSE = 'phone-code';
const STEP_SECONDS = 30;
// A clock that is half a minute off, or somebody who types slowly.
const WINDOW = 1;
const SECRET_BYTES = 20;

const totpOf = (secret: string, label: string) =>
  new TOTP({ issuer: 'Eenstemmig', label, secret: Secret.fromBase32(secret), digits: 6, period: STEP_SECONDS });

/** A new secret for the codes of a phone: 160 random bits, base32. */
export const newPhoneSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** The address that an app on a phone reads from a QR code. */
export const phoneAddress = (secret: string, label: string): string => totpOf(secret, label).toString();

/** The step of 30 seconds that a code belongs to; null when it fits none around now. */
export function stepOf(secret: string, code: string, now: Temporal.Instant): number | null {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.epochMilliseconds, window: WINDOW });
  return delta === null ? null : Math.floor(now.epochMilliseconds / 1000 / STEP_SECONDS) + delta;
}

/** A secret as it is kept. */
export const sealPhoneSecret = (door: Door, secret: string): string => seal(door.secret, PURPOSE, secret);

/** Whether a code is right for the account of the lobby; each step works once. */
export async function usePhoneCode(door: Door, lobby: Lobby, sealed: string, code: string): Promise<boolean> {
  const secret = unseal(door.secret, PURPOSE, sealed);
  const step = secret === null ? null : stepOf(secret, code, lobby.now());
  return step !== null && (await takeTotpStep(lobby, step));
}
