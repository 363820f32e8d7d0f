import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { silenceStrip } from './silence-strip.ts';

const QUIET = {
  moments: [
    { from: 900, to: 900 },
    { from: 950, to: 950 },
  ],
  start: 950,
  endEarliest: 1010,
  end: 1010,
  hasNext: true,
  today: 1000,
};

test('a silence of today runs to the right edge, after the messages before it', () => {
  const strip = silenceStrip({ kind: 'too-long', ...QUIET });
  assert.equal(strip.marks.length, 1);
  assert.ok(strip.gap.x + strip.gap.w >= 99.9);
});

test('an older message than thirteen weeks is left out of the drawing', () => {
  const strip = silenceStrip({ kind: 'too-long', ...QUIET, moments: [{ from: 500, to: 500 }, ...QUIET.moments] });
  assert.equal(strip.marks.length, 1);
});

test('a silence to come ends in a hard mark when the next day is known, and in a soft one when it is vague', () => {
  const known = silenceStrip({ kind: 'coming', ...QUIET });
  assert.deepEqual([known.soft === null, known.next === null], [true, false]);
  const vague = silenceStrip({ kind: 'coming', ...QUIET, end: 1040 });
  assert.deepEqual([vague.soft === null, vague.next === null], [false, true]);
});

test('nothing is ever drawn outside the strip', () => {
  const day = fc.integer({ min: -2000, max: 4000 });
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom('too-long' as const, 'coming' as const),
        start: day,
        today: day,
        length: fc.nat(3000),
        loose: fc.nat(900),
        hasNext: fc.boolean(),
      }),
      ({ length, loose, ...facts }) => {
        const { marks, gap, now, soft, next } = silenceStrip({
          ...facts,
          moments: [{ from: facts.start, to: facts.start }],
          endEarliest: facts.start + length,
          end: facts.start + length + loose,
        });
        for (const at of [...marks, gap.x, now ?? 0, soft ?? 0, next ?? 0]) assert.ok(at >= 0 && at <= 103, `${at}`);
        assert.ok(Number.isFinite(gap.w));
      },
    ),
  );
});
