import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a soft key is told to do otherwise than a decent one. */
export type Mischief = {
  readonly origin?: string;
  readonly rpId?: string;
  readonly counter?: number;
  /** False: the device did not check who holds it. */
  readonly verified?: boolean;
  readonly challenge?: string;
};
type Question = { readonly challenge: string; readonly rp?: { readonly id?: string }; readonly rpId?: string };

/** A passkey in software, for tests: makes itself and signs as a device does, and can be told to lie. */
export type SoftKey = {
  readonly make: (options: Question & { user: { id: string } }, mischief?: Mischief) => string;
  readonly use: (options: Question, mischief?: Mischief) => string;
};

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** A new passkey for the site at `origin`; `counts` is false for one that always says 0, as those of phones do. */
export function aSoftKey(origin: string, { counts = true } = {}): SoftKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  const named = { id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {} };
  let counter = 0;
  let userHandle = '';

  const clientData = (type: string, { challenge }: Question, mischief: Mischief): Buffer =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: mischief.challenge ?? challenge,
        origin: mischief.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const deviceData = (question: Question, mischief: Mischief, attested: Uint8Array): Buffer => {
    if (counts) counter += 1;
    const flags = 1 | (mischief.verified === false ? 0 : 4) | (attested.length > 0 ? 64 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(mischief.counter ?? counter);
    const site = mischief.rpId ?? question.rpId ?? question.rp?.id ?? '';
    return Buffer.concat([sha256(site), Buffer.from([flags]), count, attested]);
  };

  return {
    make: (options, mischief = {}) => {
      userHandle = options.user.id;
      const attested = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        coseOf(publicKey.export({ format: 'jwk' })),
      ]);
      const authData = Uint8Array.from(deviceData(options, mischief, attested));
      const statement = new Map<string, string | Map<string, string> | Uint8Array>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]);
      const clientDataJSON = base64url(clientData('webauthn.create', options, mischief));
      const attestationObject = base64url(isoCBOR.encode(statement));
      return JSON.stringify({ ...named, response: { clientDataJSON, attestationObject, transports: ['internal'] } });
    },
    use: (options, mischief = {}) => {
      const client = clientData('webauthn.get', options, mischief);
      const device = deviceData(options, mischief, new Uint8Array());
      const signature = sign('sha256', Buffer.concat([device, sha256(client)]), privateKey);
      const response = {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(device),
        signature: base64url(signature),
        userHandle,
      };
      return JSON.stringify({ ...named, response });
    },
  };
}

/** A public key as a device writes it (COSE, ES256 on P-256). */
function coseOf({ x = '', y = '' }: { x?: string; y?: string }): Uint8Array {
  const part = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'));
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, part(x)],
      [-3, part(y)],
    ]),
  );
}
