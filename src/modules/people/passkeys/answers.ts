import * as z from 'zod';
import type { Passkey } from '../store/passkeys.ts';
import { handleOf } from './questions.ts';
import type { Site } from './site.ts';

// Loaded with the first passkey and not at the start: its libraries for keys and certificates take megabytes.
const webauthn = () => import('@simplewebauthn/server');

const base64url = z
  .string()
  .min(1)
  .max(100_000)
  .regex(/^[\w-]+$/);
const named = { id: base64url, rawId: base64url, type: z.literal('public-key') };
const signedShape = z.object({
  ...named,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url,
  }),
});
const madeShape = z.object({
  ...named,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .default([]),
  }),
});
/** What a device answers at signing in, in the right form and not yet believed. */
export type Signed = z.infer<typeof signedShape>;
type Made = z.infer<typeof madeShape>;
type Asked = { readonly site: Site; readonly challenge: string };
type NewKey = Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports'>;

/** Reads the answer of a device as the page posts it; null for text that cannot be one. */
export const readSigned = (text: string): Signed | null => readAs(signedShape, text);

function readAs<Shape>(shape: z.ZodType<Shape>, text: string): Shape | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The new count of the key when the answer proves that its owner is here; else why not. */
export async function checkSigned(signed: Signed, key: Passkey, asked: Asked): Promise<number | 'wrong' | 'counter'> {
  const owner = Buffer.from(handleOf(key.account)).toString('base64url');
  if (signed.response.userHandle !== owner) return 'wrong';
  const { verifyAuthenticationResponse } = await webauthn();
  try {
    // Its own check of the counter comes before that of the signature, and would blame the key for what a forger sends.
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...signed, clientExtensionResults: {} },
      expectedChallenge: asked.challenge,
      expectedOrigin: asked.site.origin,
      expectedRPID: asked.site.id,
      credential: { id: key.credential, publicKey: key.publicKey, counter: -1 },
      requireUserVerification: true,
    });
    if (!verified) return 'wrong';
    return isForward(key.counter, authenticationInfo.newCounter) ? authenticationInfo.newCounter : 'counter';
  } catch {
    return 'wrong';
  }
}

/** A device that does not count says 0 every time. */
const isForward = (before: number, now: number): boolean => (before === 0 && now === 0) || now > before;

/** The passkey that a device made, from what the page posts; null when it does not answer what was asked. */
export async function checkMade(text: string, asked: Asked): Promise<NewKey | null> {
  const made: Made | null = readAs(madeShape, text);
  if (made === null) return null;
  const { verifyRegistrationResponse } = await webauthn();
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...made, clientExtensionResults: {} },
      expectedChallenge: asked.challenge,
      expectedOrigin: asked.site.origin,
      expectedRPID: asked.site.id,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { credential: id, publicKey: Uint8Array.from(publicKey), counter, transports: made.response.transports };
  } catch {
    return null;
  }
}
