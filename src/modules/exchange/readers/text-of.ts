import { decodeText } from '#kernel/text-encoding.ts';
import { RefusedFile } from './refusal.ts';

/** The text of a file, in the encoding that it names or seems to have; refuses `unknown-letters`. */
export function textOf(bytes: Uint8Array, declared: string | null = null): string {
  const text = decodeText(bytes, declared);
  if (text === null) throw new RefusedFile('unknown-letters');
  return text;
}
