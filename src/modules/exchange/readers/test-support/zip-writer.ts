import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a test zip. The optional fields tell lies on purpose. */
export type ZipPart = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly crc?: number;
  readonly claimedSize?: number;
  readonly flags?: number;
  readonly stored?: boolean;
};

/** A zip file with these parts, in order, also when they are doubled or lie about themselves. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.stored ? content : deflateRawSync(content);
    const name = Buffer.from(part.name);
    const fields = fieldsOf(part, content, packed.length);
    const local = Buffer.concat([uint32(0x04034b50), uint16(20), fields, uint16(name.length), uint16(0), name, packed]);
    const central = [
      uint32(0x02014b50),
      uint16(20),
      uint16(20),
      fields,
      uint16(name.length),
      uint16(0),
      uint16(0),
      uint16(0),
      uint16(0),
      uint32(0),
    ];
    directory.push(Buffer.concat([...central, uint32(offset), name]));
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = [
    uint32(0x06054b50),
    uint16(0),
    uint16(0),
    uint16(parts.length),
    uint16(parts.length),
    uint32(index.length),
    uint32(offset),
    uint16(0),
  ];
  return Buffer.concat([...bodies, index, ...end]);
}

function fieldsOf(part: ZipPart, content: Buffer, packedSize: number): Buffer {
  const flags = (part.flags ?? 0) | 0x800;
  return Buffer.concat([
    uint16(flags),
    uint16(part.stored ? 0 : 8),
    uint16(0),
    uint16(0x21),
    uint32(part.crc ?? crc32(content)),
    uint32(packedSize),
    uint32(part.claimedSize ?? content.length),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
