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
