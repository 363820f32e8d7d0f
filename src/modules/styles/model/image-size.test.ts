import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPicture } from './image-size.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : [...part])),
  );
const PNG = '\x89PNG\r\n\x1a\n';
const png = (width: number, height: number) =>
  bytes(PNG, [0, 0, 0, 13], 'IHDR', [0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255], [8, 6, 0, 0, 0]);

test('the kind and the size of a picture come from its bytes', () => {
  assert.deepEqual(readPicture(png(300, 80)), { type: 'image/png', extension: 'png', width: 300, height: 80 });
  const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2], [0xff, 0xc0, 0, 11, 8, 0, 60, 1, 44, 3, 0, 0, 0]);
  assert.deepEqual(readPicture(jpeg), { type: 'image/jpeg', extension: 'jpg', width: 300, height: 60 });
  const webp = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [0x2b, 1, 0], [0x3b, 0, 0]);
  assert.deepEqual(readPicture(webp), { type: 'image/webp', extension: 'webp', width: 300, height: 60 });
});

test('an SVG, another file, a damaged picture and a huge one are each told apart', () => {
  assert.equal(readPicture(bytes('<?xml version="1.0"?><svg xmlns="x"><script/></svg>')), 'svg');
  assert.equal(readPicture(bytes('GIF89a')), 'unknown');
  assert.equal(readPicture(bytes(PNG)), 'damaged');
  assert.equal(readPicture(png(0, 5)), 'damaged');
  assert.equal(readPicture(png(5_000, 5)), 'too-many-pixels');
});

test('no bytes make the reader fail', () => {
  const starts = [
    bytes(PNG),
    bytes([0xff, 0xd8, 0xff]),
    bytes('RIFF1234WEBPVP8L'),
    bytes('RIFF1234WEBPVP8 '),
    bytes(''),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 80 }), (start, rest) => {
      readPicture(Uint8Array.from([...start, ...rest]));
    }),
    { numRuns: 1_000 },
  );
});
