import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { place } from './place.ts';

describe('a place as class names', () => {
  test('splits a percentage in half percents and tenths', () => {
    assert.equal(place({ x: 33.2, r: 1 }), 'x-66 xf-2 r-1');
    assert.equal(place({ a: 10, b: 58.5, rows: 3 }), 'a-20 b-117 rows-3');
  });

  test('stays inside the drawing', () => {
    assert.equal(place({ x: -4 }), 'x-0');
    assert.equal(place({ w: 130, r: 99 }), 'w-200 r-30');
    assert.equal(place({ x: Number.NaN, r: undefined }), '');
  });

  test('is never more than half a tenth of a percent off', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        const [whole, part] = place({ p: percent }).split(' ');
        const drawn = Number(whole?.slice(2)) / 2 + Number(part?.slice(3) ?? 0) / 10;
        return Math.abs(drawn - percent) <= 0.0501;
      }),
    );
  });
});
