import { crc32, deflateSync } from 'node:zlib';
import { seeded } from './random.ts';

/** A logo as a municipality has one: a PNG of 240 by 64 with some shapes in four colours, about 1 kB. */
export function inventLogo(): Uint8Array {
  const [width, height] = [240, 64];
  const random = seeded(5);
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: width }, (__, x) => shade(x, y, random))]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a point, each the number of a colour.
  header.set([8, 3], 8);
  const colours = Buffer.from('ffffff1d5a3ce2a400e4f1e6', 'hex');
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const parts = [part('IHDR', header), part('PLTE', colours), part('IDAT', deflateSync(Buffer.concat(rows)))];
  return new Uint8Array(Buffer.concat([signature, ...parts, part('IEND', Buffer.alloc(0))]));
}

/** A disc beside something like letters; a little noise stands for soft edges. */
function shade(x: number, y: number, random: () => number): number {
  if (Math.hypot(x - 32, y - 32) < 26) return y > 32 ? 1 : 2;
  const isLetter = x > 72 && y > 18 && y < 46 && Math.sin(x / 3) + Math.cos(y / 5) > 0.6;
  return isLetter ? (random() < 0.08 ? 3 : 1) : 0;
}

function part(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
