import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file; `name` is ASCII with forward slashes. */
export type ZipPart = { readonly name: string; readonly bytes: Uint8Array };

/** 1 January 1980, the first day that a zip can hold: the same parts give the same bytes. */
const FIRST_DAY = 0x0021;
const DEFLATED = 8;
const VERSION_2 = 20;

/** The bytes of a zip with these parts in this order, all deflated. For files under 4 GB. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = pack(part);
    const local = localHeader(packed);
    directory.push(directoryEntry(packed, offset));
    chunks.push(local, packed.data);
    offset += local.length + packed.data.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  return Buffer.concat([...chunks, ...directory, endRecord(parts.length, size, offset)]);
}

type Packed = { readonly name: Buffer; readonly data: Buffer; readonly crc: number; readonly size: number };

function pack({ name, bytes }: ZipPart): Packed {
  return { name: Buffer.from(name, 'ascii'), data: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length };
}

function localHeader(packed: Packed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION_2, 4);
  writeCommon(header, 6, packed);
  return Buffer.concat([header, packed.name]);
}

function directoryEntry(packed: Packed, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION_2, 4);
  header.writeUInt16LE(VERSION_2, 6);
  writeCommon(header, 8, packed);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, packed.name]);
}

/** The fields that both headers share, from the flags on. */
function writeCommon(header: Buffer, at: number, packed: Packed): void {
  header.writeUInt16LE(DEFLATED, at + 2);
  header.writeUInt16LE(FIRST_DAY, at + 6);
  header.writeUInt32LE(packed.crc, at + 8);
  header.writeUInt32LE(packed.data.length, at + 12);
  header.writeUInt32LE(packed.size, at + 16);
  header.writeUInt16LE(packed.name.length, at + 20);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
