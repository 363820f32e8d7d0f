import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gapsBetween, type Stretch } from './gaps.ts';

const LAST = 400;
const stretch = fc
  .tuple(fc.integer({ min: 0, max: LAST }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]): Stretch => ({ from, to: Math.min(LAST, from + length) }));
const stretches = fc.array(stretch, { maxLength: 12 });
const edges = { start: 0, end: LAST };
const longest = (moments: readonly Stretch[]) => {
  const gaps = gapsBetween(moments, edges);
  return {
    certain: Math.max(0, ...gaps.map((gap) => gap.certainDays)),
    possible: Math.max(0, ...gaps.map((gap) => gap.possibleDays)),
  };
};

test('a gap between two exact days is the number of days between them', () => {
  const [gap] = gapsBetween(
    [
      { from: 10, to: 10 },
      { from: 51, to: 51 },
    ],
    { start: null, end: 51 },
  );
  assert.deepEqual([gap?.certainDays, gap?.possibleDays], [41, 41]);
});

test('a vague end gives two lengths: to its first and to its last day', () => {
  const [gap] = gapsBetween(
    [
      { from: 0, to: 0 },
      { from: 73, to: 103 },
    ],
    { start: null, end: 103 },
  );
  assert.deepEqual([gap?.certainDays, gap?.possibleDays], [73, 103]);
});

test('two moments in the same vague stretch may leave it silent from end to end', () => {
  const gaps = gapsBetween(
    [
      { from: 0, to: 30 },
      { from: 1, to: 30 },
    ],
    { start: null, end: 30 },
  );
  assert.equal(gaps[0]?.certainDays, 0);
  assert.equal(gaps[0]?.possibleDays, 30);
});

test('without moments the whole period is one gap, and without a start there is none to measure', () => {
  assert.equal(gapsBetween([], { start: 5, end: 25 })[0]?.possibleDays, 20);
  assert.deepEqual(gapsBetween([], { start: null, end: 25 }), []);
});

test('a possible gap is never shorter than the certain one', () => {
  fc.assert(
    fc.property(stretches, (moments) => {
      for (const gap of gapsBetween(moments, edges))
        assert.ok(gap.possibleDays >= gap.certainDays && gap.certainDays >= 0);
    }),
  );
});

test('one more moment never makes the longest silence longer', () => {
  fc.assert(
    fc.property(stretches, stretch, (moments, extra) => {
      const [before, after] = [longest(moments), longest([...moments, extra])];
      assert.ok(after.certain <= before.certain);
      assert.ok(after.possible <= before.possible);
    }),
  );
});

test('the possible length is what the unluckiest choice of days really gives', () => {
  const few = fc.array(fc.tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(few, (pairs) => {
      const moments = pairs.map(([from, length]) => ({ from, to: Math.min(12, from + length) }));
      const gaps = gapsBetween(moments, { start: 0, end: 13 });
      assert.equal(Math.max(...gaps.map((gap) => gap.possibleDays)), unluckiest(moments));
    }),
    { numRuns: 300 },
  );
});

/** Tries every day of every moment. */
function unluckiest(moments: readonly Stretch[], chosen: readonly number[] = []): number {
  const next = moments[chosen.length];
  if (next === undefined) {
    const days = [0, ...chosen, 13].sort((one, other) => one - other);
    return Math.max(...days.slice(1).map((day, index) => day - (days[index] ?? 0)));
  }
  const choices = Array.from({ length: next.to - next.from + 1 }, (_, offset) => next.from + offset);
  return Math.max(...choices.map((day) => unluckiest(moments, [...chosen, day])));
}

test('asked for gaps over so many days, it leaves out the others and nothing else', () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 0, max: 80 }), (moments, overDays) => {
      const long = gapsBetween(moments, edges).filter(({ possibleDays }) => possibleDays > overDays);
      assert.deepEqual(gapsBetween(moments, { ...edges, overDays }), long);
    }),
  );
});
