import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, dayParts, daysBetween } from './day.ts';
import { parseDateColumn } from './parse-column.ts';

const starts = (phrases: readonly string[], context = {}): readonly (string | null)[] =>
  parseDateColumn(phrases, context).map((each) => each.start ?? each.end);

test('a rolling calendar starts before the day it was written and runs on into later years', () => {
  const phrases = [
    'om de week',
    '8/9 sep',
    '5 okt',
    'half okt',
    '3 nov',
    '.. nov',
    '30 dec',
    '.. jan',
    'half feb',
    '29 juni',
    '30 sep',
    '30 dec',
    '2 jan',
  ];
  const expected = [
    '2026-10-20',
    '2026-09-08',
    '2026-10-05',
    '2026-10-11',
    '2026-11-03',
    '2026-11-01',
    '2026-12-30',
    '2027-01-01',
    '2027-02-11',
    '2027-06-29',
    '2027-09-30',
    '2027-12-30',
    '2028-01-02',
  ];
  assert.deepEqual(starts(phrases, { ref: '2026-10-20' }), expected);
  assert.deepEqual(starts(phrases, { ref: '2026-10-20', from: '2026-10-01', to: '2028-01-31' }), expected);
});

test('a row a little out of order stays in its year', () => {
  const context = { ref: '2027-02-03', from: '2027-01-01', to: '2027-08-31' };
  assert.deepEqual(starts(['7 maart', '21 april', 'medio april', 'n.t.b.', 'begin mei', 'april'], context), [
    '2027-03-07',
    '2027-04-21',
    '2027-04-11',
    null,
    '2027-05-01',
    '2027-04-01',
  ]);
});

test('a year that is written carries the rows around it', () => {
  assert.deepEqual(starts(['okt', 'dec', 'Q1 2030', 'mei']), ['2029-10-01', '2029-12-01', '2030-01-01', '2030-05-01']);
});

test('a weekday helps to find the year', () => {
  assert.deepEqual(starts(['wo 16 juni', 'vr 18 juni'], { ref: '2026-12-01' }), ['2027-06-16', '2027-06-18']);
});

test('without any hint the year stays unknown', () => {
  assert.deepEqual(starts(['9 maart', 'half okt']), [null, null]);
});

test('rows that ascend by less than a year get back the years that were left out', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 25 }), (steps, offset) => {
      const ref = '2026-10-20';
      let day = addDays(ref, offset);
      const days = [day, ...steps.map((step) => (day = addDays(day, step)))];
      fc.pre(daysBetween(ref, day) < 4 * 365 && days.every((each) => !each.endsWith('-02-29')));
      const phrases = days.map((each) => `${dayParts(each).day}-${dayParts(each).month}`);
      assert.deepEqual(starts(phrases, { ref, from: ref, to: day }), days);
    }),
    { numRuns: 300 },
  );
});

test('without years and without a period the nearest year ahead is chosen, also in a leap year', () => {
  for (const year of ['2023', '2024', '2027', '2028']) {
    assert.deepEqual(starts(['5 feb', '8 maart'], { ref: `${year}-02-01` }), [`${year}-02-05`, `${year}-03-08`]);
  }
});

test('what goes on from a month without a year begins within the plan', () => {
  const [date] = parseDateColumn(['vanaf april doorlopend'], {
    from: '2027-01-01',
    to: '2027-12-31',
    ref: '2026-10-01',
  });
  assert.deepEqual([date?.start, date?.end], ['2027-04-01', '2027-12-31']);
});

test('a calendar that runs over the end of the plan stays in its year, and one with most of its rows in the year goes there', () => {
  const plan = { from: '2026-01-01', to: '2026-12-31', ref: null };
  assert.deepEqual(starts(['week 44', 'week 46', 'week 50', 'week 1', 'week 3'], plan), [
    '2026-10-26',
    '2026-11-09',
    '2026-12-07',
    '2027-01-04',
    '2027-01-18',
  ]);
  const year = ['november', 'december', 'januari', 'februari'];
  assert.equal(starts(year, plan)[0], '2026-11-01');
  assert.equal(starts([...year, 'maart', 'april', 'mei'], plan)[0], '2025-11-01');
  const school = { from: '2025-08-01', to: '2026-07-31', ref: null };
  assert.equal(starts(['mei', 'juni', 'september', 'november', 'februari', 'mei'], school)[0], '2025-05-01');
});
