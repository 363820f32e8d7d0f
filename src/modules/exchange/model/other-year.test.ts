import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { inOtherYear } from './other-year.ts';

test('a day moves to the year that is meant, also when its weekday does not fall on it there', () => {
  const read = (text: string) => parseFuzzyDate(text, { from: '2026-01-01', to: '2026-12-31' });
  const moved = (text: string) => inOtherYear(read(text), -1);
  assert.deepEqual(
    ['do 5 maart', 'vr 17 april', '3 juli', 'week 20'].map((text) => moved(text).start),
    ['2025-03-05', '2025-04-17', '2025-07-03', '2025-05-12'],
  );
  assert.equal(moved('do 5 maart').text.includes('do'), false);
});

test('the first and the last week of a year stay weeks of the year that is meant', () => {
  const read = (text: string, year: number) => parseFuzzyDate(text, { from: `${year}-01-01`, to: `${year}-12-31` });
  const moved = (text: string, year: number, years: number) => {
    const { text: words, start, end } = inOtherYear(read(text, year), years);
    return [words, start, end];
  };
  assert.deepEqual(moved('week 1', 2026, 1), ['week 1', '2027-01-04', '2027-01-10']);
  assert.deepEqual(moved('week 1', 2027, -1), ['week 1', '2025-12-29', '2026-01-04']);
  assert.deepEqual(moved('wk 52', 2026, 1), ['wk 52', '2027-12-27', '2028-01-02']);
});

test('what repeats begins and stops in the year that is meant, and keeps its rhythm', () => {
  const when = parseFuzzyDate('elke maandag van 5 januari tot en met 30 maart', {
    from: '2026-01-01',
    to: '2026-12-31',
  });
  const moved = inOtherYear(when, 1);
  assert.equal(when.start?.slice(0, 4), '2026');
  assert.deepEqual(
    [moved.start?.slice(0, 4), moved.end?.slice(0, 4), moved.rrule?.slice(0, 11)],
    ['2027', '2027', 'FREQ=WEEKLY'],
  );
  const below = {
    ...when,
    text: 'wekelijks',
    start: '2026-09-01',
    end: '2026-12-31',
    rrule: 'FREQ=WEEKLY;UNTIL=20261231',
  };
  const { start, end, rrule, text } = inOtherYear(below, -1);
  assert.deepEqual([start, end, rrule, text], ['2025-09-01', '2025-12-31', 'FREQ=WEEKLY;UNTIL=20251231', 'wekelijks']);
});
