import { LIMITS } from './readers/limits.ts';

/** What the import worker is asked: a file, the day (`YYYY-MM-DD`) its text is taken to be written, and the one on which it is read. */
export type ImportRequest = {
  readonly fileName: string;
  readonly ref: string | null;
  readonly readOn?: string | null;
  readonly bytes: Uint8Array;
};

/** A request as pieces to write: one line of JSON, then the bytes of the file. */
export const writeImport = ({ fileName, ref, readOn = null, bytes }: ImportRequest): Uint8Array[] => [
  Buffer.from(`${JSON.stringify({ fileName, ref, readOn })}\n`),
  bytes,
];

/** Reads a request back from a stream. Throws on anything that importFile cannot have written. */
export async function readImport(stream: AsyncIterable<Uint8Array>): Promise<ImportRequest> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LIMITS.fileBytes + 65_536) throw new Error('the request is larger than any file that is let through');
    chunks.push(chunk);
  }
  const all = Buffer.concat(chunks);
  const end = all.indexOf('\n');
  const header: unknown = JSON.parse(all.toString('utf8', 0, end));
  if (typeof header !== 'object' || header === null || !('fileName' in header) || !('ref' in header))
    throw new Error('no header');
  const { fileName, ref } = header;
  if (typeof fileName !== 'string' || (ref !== null && typeof ref !== 'string')) throw new Error('odd header');
  const readOn = 'readOn' in header && typeof header.readOn === 'string' ? header.readOn : null;
  return { fileName, ref, readOn, bytes: all.subarray(end + 1) };
}
