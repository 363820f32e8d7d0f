import type { Id } from '#kernel/id.ts';
import { seal, unseal } from '#platform/secret.ts';
import type { Door } from '../door.ts';
import { newPhoneSecret, phoneAddress } from './phone-code.ts';

/** A secret that somebody is putting in their phone. It is nowhere kept until a code shows that it arrived. */
export type PhoneSetup = { readonly secret: string; readonly sealed: string };

const PURPOSE = 'phone-setup';
const MINUTES = 30;

/** A new secret for an account, sealed for the form that carries it along. */
export async function startPhoneSetup(door: Door, account: Id<'account'>, now: Temporal.Instant): Promise<PhoneSetup> {
  const secret = await newPhoneSecret();
  const until = now.add({ minutes: MINUTES }).epochMilliseconds;
  return { secret, sealed: seal(door.secret, PURPOSE, [account, secret, until].join(' ')) };
}

/** The secret that a form carried along; null when it is of another account, too old, or not ours. */
export function readPhoneSetup(
  door: Door,
  sealed: string,
  { account, now }: { account: Id<'account'>; now: Temporal.Instant },
): PhoneSetup | null {
  const [owner, secret, until] = (unseal(door.secret, PURPOSE, sealed) ?? '').split(' ');
  if (owner !== account || !secret || Number(until) < now.epochMilliseconds) return null;
  return { secret, sealed };
}

/** What the page shows of it: the squares of the QR code, and the secret in groups of four. */
export async function drawPhoneSetup({ secret }: PhoneSetup, label: string) {
  // Loaded here and not at the start: only this page draws a QR code.
  const { encode } = await import('uqr');
  return {
    squares: encode(await phoneAddress(secret, label), { ecc: 'M', border: 0 }).data,
    grouped: secret.replace(/(.{4})(?=.)/g, '$1 '),
  };
}
