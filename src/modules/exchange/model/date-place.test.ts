import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import { type DatePlace, readInPlace } from './date-place.ts';

const NOTHING: DatePlace = { context: {}, before: [], after: [] };
/** A plan whose period starts long before its calendar does. */
const PLAN: DateContext = { ref: '2026-11-15', from: '2026-01-01', to: '2027-12-31' };

const dayOf = (text: string, place: Partial<DatePlace>): string => {
  const read = readInPlace(text, { ...NOTHING, ...place });
  return read.ok ? (read.value.start ?? 'no day') : read.problem.kind;
};

test('a phrase without a year gets the year of the rows it stands between', () => {
  const place = { context: PLAN, before: ['2026-12-09', '2027-01-15'], after: ['2027-02-12'] };
  assert.equal(dayOf('20 jan', place), '2027-01-20');
  assert.equal(dayOf('half maart', place), '2027-03-11');
  assert.equal(dayOf('16 dec', place), '2026-12-16');
  assert.equal(dayOf('20 januari 2028', place), '2028-01-20');
});

test('a lone date stays near what it was read as', () => {
  assert.equal(dayOf('20 jan', { context: PLAN, before: ['2027-01-15'] }), '2027-01-20');
  assert.equal(dayOf('20 jan', { before: ['2027-01-15'] }), '2027-01-20');
  assert.equal(dayOf('20 dec', { before: ['2027-01-15'] }), '2026-12-20');
});

test('a date that does not exist, a wrong weekday and what is no date at all are refused', () => {
  const place = { context: PLAN, before: ['2027-01-15'] };
  assert.equal(dayOf('31 nov', place), 'no-such-day');
  assert.equal(dayOf('maandag 20 januari 2027', place), 'weekday-mismatch');
  assert.equal(dayOf('als het zo uitkomt misschien', place), 'not-understood');
  assert.equal(dayOf('woensdag 20 januari', place), '2027-01-20');
});
