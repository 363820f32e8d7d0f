import type { Lobby } from '#platform/scope.ts';
import { seal, unseal } from '#platform/secret.ts';
import type { Door } from '../door.ts';
import { takeTotpStep } from '../store/credentials.ts';

// Loaded with the first code of a phone and not at the start: many servers never see one.
const otpauth = () => import('otpauth');

const PURPOSE = 'phone-code';
const STEP_SECONDS = 30;
// A clock that is half a minute off, or somebody who types slowly.
const WINDOW = 1;
const SECRET_BYTES = 20;

async function totpOf(secret: string, label: string) {
  const { Secret, TOTP } = await otpauth();
  return new TOTP({ issuer: 'Eenstemmig', label, secret: Secret.fromBase32(secret), digits: 6, period: STEP_SECONDS });
}

/** A new secret for the codes of a phone: 160 random bits, base32. */
export async function newPhoneSecret(): Promise<string> {
  const { Secret } = await otpauth();
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The address that an app on a phone reads from a QR code. */
export const phoneAddress = async (secret: string, label: string): Promise<string> =>
  (await totpOf(secret, label)).toString();

/** The step of 30 seconds that a code belongs to; null when it fits none around now. */
export async function stepOf(secret: string, code: string, now: Temporal.Instant): Promise<number | null> {
  const totp = await totpOf(secret, '');
  const delta = totp.validate({ token: code, timestamp: now.epochMilliseconds, window: WINDOW });
  return delta === null ? null : Math.floor(now.epochMilliseconds / 1000 / STEP_SECONDS) + delta;
}

/** A secret as it is kept. */
export const sealPhoneSecret = (door: Door, secret: string): string => seal(door.secret, PURPOSE, secret);

/** Whether a code is right for the account of the lobby; each step works once. */
export async function usePhoneCode(door: Door, lobby: Lobby, sealed: string, code: string): Promise<boolean> {
  const secret = unseal(door.secret, PURPOSE, sealed);
  const step = secret === null ? null : await stepOf(secret, code, lobby.now());
  return step !== null && (await takeTotpStep(lobby, step));
}
