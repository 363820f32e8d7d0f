import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = { readonly name: string; readonly data: string | Uint8Array };

// 1 January 2024, 00:00 in MS-DOS form: a fixed moment, so that the same content gives the same bytes.
const DOS_DATE = ((2024 - 1980) << 9) | (1 << 5) | 1;

/** A zip file. `mimetype` is stored uncompressed, as OpenDocument asks; everything else is deflated. */
export const zip = (entries: readonly ZipEntry[]): Uint8Array => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = packEntry(entry);
    const local = Buffer.concat([localHeader(packed), packed.name, packed.body]);
    centrals.push(Buffer.concat([centralHeader(packed, offset), packed.name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  return new Uint8Array(Buffer.concat([...locals, directory, endRecord(entries.length, directory.length, offset)]));
};

type Packed = { name: Buffer; body: Buffer; size: number; crc: number; method: number };

const packEntry = (entry: ZipEntry): Packed => {
  const raw = Buffer.from(entry.data);
  const stored = entry.name === 'mimetype';
  return {
    name: Buffer.from(entry.name, 'utf8'),
    body: stored ? raw : deflateRawSync(raw),
    size: raw.length,
    crc: crc32(raw),
    method: stored ? 0 : 8,
  };
};

const commonFields = (header: Buffer, at: number, entry: Packed) => {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800, at + 2);
  header.writeUInt16LE(entry.method, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(DOS_DATE, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.body.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(entry.name.length, at + 22);
};

const localHeader = (entry: Packed) => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  commonFields(header, 4, entry);
  return header;
};

const centralHeader = (entry: Packed, offset: number) => {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  commonFields(header, 6, entry);
  header.writeUInt32LE(offset, 42);
  return header;
};

const endRecord = (count: number, size: number, offset: number) => {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
};
