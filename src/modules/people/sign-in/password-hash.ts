import { argon2, type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { promisify } from 'node:util';

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** OWASP Password Storage Cheat Sheet: argon2id with at least 19 MiB and 2 passes; one pass more. */
const COST: Cost = { memory: 19_456, passes: 3, parallelism: 1 };
const SHAPE = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([\w+/]{16,64})\$([\w+/]{32,128})$/;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Each computation is told here, so that a test can count them: timing would only be a guess. */
export const ARGON2_CHANNEL = 'eenstemmig:argon2';
const told = channel(ARGON2_CHANNEL);
const compute = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

const derive = (password: string, salt: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> => {
  told.publish({ memory, passes });
  return compute('argon2id', { message: password, nonce: salt, memory, passes, parallelism, tagLength: HASH_BYTES });
};
const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** The hash of a password with its salt and its cost, in the PHC string format. The password counts as typed, to the last character. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, COST);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(salt)}$${base64(hash)}`;
}

// Nobody knows a password for it: whoever has none costs as much time as whoever has one.
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(randomBytes(SALT_BYTES))}$${base64(randomBytes(HASH_BYTES))}`;

/** Whether a password fits a kept hash, at the cost that stands in it. Without a hash the answer is no, after the same work. */
export async function fitsPassword(password: string, kept: string | null): Promise<boolean> {
  const parts = SHAPE.exec(kept ?? NOBODY) ?? SHAPE.exec(NOBODY);
  if (!parts) throw new Error('the hash of nobody has another shape');
  const [, memory, passes, parallelism, salt = '', hash = ''] = parts;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const found = await derive(password, Buffer.from(salt, 'base64'), cost);
  const expected = Buffer.from(hash, 'base64');
  return found.length === expected.length && timingSafeEqual(found, expected) && kept !== null;
}
