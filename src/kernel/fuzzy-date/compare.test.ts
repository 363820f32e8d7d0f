import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compareFuzzyDates,
  gapBetween,
  isCertainlyBefore,
  isContinuous,
  isExactDay,
  isRecurring,
  isUndated,
  isUrgent,
  isVague,
  overlaps,
  sortByFuzzyDate,
} from './compare.ts';
import { addDays } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { parseFuzzyDate } from './parse.ts';

const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };
const read = (text: string): FuzzyDate => parseFuzzyDate(text, context);
const days = fc.integer({ min: 0, max: 900 });
const dates = fc
  .tuple(days, fc.integer({ min: 0, max: 120 }), fc.constantFrom('both', 'start', 'end', 'none'))
  .map(([from, length, sides]): FuzzyDate => {
    const start = addDays('2026-01-01', from);
    return {
      ...read('n.t.b.'),
      certainty: 'exact',
      start: sides === 'both' || sides === 'start' ? start : null,
      end: sides === 'both' || sides === 'end' ? addDays(start, length) : null,
    };
  });

test('a gap is at least the days between the near ends and at most those between the far ends', () => {
  assert.deepEqual(gapBetween(read('20 oktober'), read('.. jan')), { certainDays: 73, possibleDays: 103 });
  assert.deepEqual(gapBetween(read('half okt'), read('eind okt')), { certainDays: 1, possibleDays: 20 });
  assert.deepEqual(gapBetween(read('1 nov'), read('24 nov')), { certainDays: 23, possibleDays: 23 });
});

test('a moment without a date never closes a gap', () => {
  assert.equal(gapBetween(read('20 oktober'), read('n.t.b.')), null);
  assert.equal(gapBetween(read('na gunning'), read('20 oktober')), null);
});

test('the certain gap is never longer than the possible one', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      const gap = gapBetween(a, b);
      if (gap !== null) assert.ok(0 <= gap.certainDays && gap.certainDays <= gap.possibleDays);
      if (isCertainlyBefore(a, b)) assert.ok(!overlaps(a, b) && gap !== null && gap.certainDays > 0);
      assert.equal(overlaps(a, b), overlaps(b, a));
    }),
    { numRuns: 500 },
  );
});

test('sorting puts earlier first and what has no date last, and keeps equals in place', () => {
  const texts = [
    'n.t.b.',
    'half okt',
    '1 dec',
    'na gunning',
    '12 okt',
    'oktober',
    'uiterlijk 15 okt',
    '1 december 2026',
  ];
  assert.deepEqual(
    sortByFuzzyDate(texts.map(read), (each) => each).map((each) => each.text),
    ['oktober', 'half okt', '12 okt', 'uiterlijk 15 okt', '1 dec', '1 december 2026', 'n.t.b.', 'na gunning'],
  );
});

test('the order is one order: no two dates disagree about which comes first', () => {
  fc.assert(
    fc.property(dates, dates, dates, (a, b, c) => {
      assert.equal(Math.sign(compareFuzzyDates(a, b)) + Math.sign(compareFuzzyDates(b, a)), 0);
      if (compareFuzzyDates(a, b) <= 0 && compareFuzzyDates(b, c) <= 0) assert.ok(compareFuzzyDates(a, c) <= 0);
    }),
    { numRuns: 500 },
  );
});

test('each phrase is one sort of moment', () => {
  const sorts = (text: string) =>
    [isExactDay, isVague, isRecurring, isContinuous, isUndated, isUrgent]
      .filter((is) => is(read(text)))
      .map((is) => is.name);
  assert.deepEqual(sorts('9 maart'), ['isExactDay']);
  assert.deepEqual(sorts('half okt'), ['isVague']);
  assert.deepEqual(sorts('om de week'), ['isRecurring']);
  assert.deepEqual(sorts('2x per jaar'), ['isRecurring']);
  assert.deepEqual(sorts('periodiek'), ['isRecurring', 'isUndated']);
  assert.deepEqual(sorts('vanaf april doorlopend'), ['isContinuous']);
  assert.deepEqual(sorts('n.t.b.'), ['isUndated']);
  assert.deepEqual(sorts('z.s.m.'), ['isUndated', 'isUrgent']);
});
