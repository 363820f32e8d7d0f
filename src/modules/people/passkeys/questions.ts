import type { Id } from '#kernel/id.ts';
import type { Passkey } from '../store/passkeys.ts';
import type { Site } from './site.ts';

// Loaded with the first passkey and not at the start: its libraries for keys and certificates take megabytes.
const webauthn = () => import('@simplewebauthn/server');

const PRODUCT = 'Eenstemmig';
const TIMEOUT_MS = 5 * 60_000;

/** The number of the account as the device keeps it: 16 bytes that say nothing about a person. */
export const handleOf = (account: Id<'account'>): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(account.replaceAll('-', ''), 'hex'));

/** What to ask the device at signing in: any passkey of this site, with a check of who holds it. */
export async function askToSignIn(site: Site) {
  const { generateAuthenticationOptions } = await webauthn();
  return generateAuthenticationOptions({ rpID: site.id, userVerification: 'required', timeout: TIMEOUT_MS });
}

/** What to ask the device to make a passkey that is found without a mail address; not on a device that has one already. */
export async function askToRegister(
  site: Site,
  owner: { account: Id<'account'>; name: string; label: string; known: readonly Passkey[] },
) {
  const { generateRegistrationOptions } = await webauthn();
  return generateRegistrationOptions({
    rpName: PRODUCT,
    rpID: site.id,
    userID: handleOf(owner.account),
    userName: owner.label,
    userDisplayName: owner.name,
    timeout: TIMEOUT_MS,
    attestationType: 'none',
    excludeCredentials: owner.known.map(({ credential, transports }) => ({
      id: credential,
      transports: [...transports],
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}
