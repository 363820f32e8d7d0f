import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '../limits.ts';
import { RefusedFile } from '../refusal.ts';

/** The parts of a zip file, by name without regard for capitals. Nothing is ever written to disk. */
export type Archive = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a part, checked against their sum; null when there is no such part. Refuses `damaged`, `too-much`. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
};

/**
 * Opens a zip after checking its directory: `encrypted` entries, `zip-bomb` (too many, too big or overlapping entries),
 * and `damaged` (not a zip, doubled names, names that point outside).
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { zip, entries } = await readDirectory(buffer);
  const byName = indexEntries(entries);
  checkSizes(entries, buffer.length);
  return {
    names: entries.map((entry) => entry.fileName),
    has: (name) => byName.has(name.toLowerCase()),
    read: async (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry ? readEntry(zip, entry, buffer) : null;
    },
  };
}

async function readDirectory(buffer: Buffer): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const entries: Entry[] = [];
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > LIMITS.zipEntries) throw new RefusedFile('zip-bomb');
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { zip, entries };
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged', error);
  }
}

function indexEntries(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const name = entry.fileName.toLowerCase();
    if (byName.has(name)) throw new RefusedFile('damaged');
    if (entry.isEncrypted()) throw new RefusedFile('encrypted');
    byName.set(name, entry);
  }
  return byName;
}

function checkSizes(entries: readonly Entry[], fileBytes: number): void {
  let inflated = 0;
  let packed = 0;
  for (const { uncompressedSize, compressedSize } of entries) {
    inflated += uncompressedSize;
    packed += compressedSize;
    const isLarge = uncompressedSize > LIMITS.ratioFromBytes;
    if (isLarge && uncompressedSize > compressedSize * LIMITS.inflateRatio) throw new RefusedFile('zip-bomb');
  }
  // More packed bytes than the file has: entries share their data, which is how a small file claims petabytes.
  if (inflated > LIMITS.inflatedBytes || packed > fileBytes) throw new RefusedFile('zip-bomb');
}

async function readEntry(zip: ZipFile, entry: Entry, buffer: Buffer): Promise<Uint8Array> {
  if (entry.uncompressedSize > LIMITS.partBytes) throw new RefusedFile('too-much');
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    const content = unpack(packed, entry);
    if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32) throw new RefusedFile('damaged');
    return content;
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged', error);
  }
}

function unpack(packed: Buffer, entry: Entry): Buffer {
  if (entry.compressionMethod === 0) return packed;
  if (entry.compressionMethod !== 8) throw new RefusedFile('damaged');
  return inflateRawSync(packed, { maxOutputLength: Math.max(entry.uncompressedSize, 1) });
}
