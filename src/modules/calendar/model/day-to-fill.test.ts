import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayToFill } from './day-to-fill.ts';

const today = '2026-11-18';

test('a message is proposed on the day the limit is reached', () => {
  const silence = {
    start: '2027-01-01',
    startLatest: '2027-01-01',
    endEarliest: '2027-04-01',
    end: '2027-04-01',
    limitDays: 42,
  };
  assert.equal(dayToFill(silence, today), '2027-02-12');
});

test('a message the day before the next one says nothing new: then it is proposed halfway', () => {
  const silence = {
    start: '2027-01-01',
    startLatest: '2027-01-01',
    endEarliest: '2027-02-13',
    end: '2027-02-13',
    limitDays: 42,
  };
  assert.equal(dayToFill(silence, today), '2027-01-22');
});

test('a proposal always lies inside the silence, also when its dates are vague', () => {
  const silence = {
    start: '2027-02-01',
    startLatest: '2027-02-20',
    endEarliest: '2027-03-30',
    end: '2027-04-20',
    limitDays: 60,
  };
  const day = dayToFill(silence, today) ?? '';
  assert.ok(day > silence.startLatest && day < silence.endEarliest, day);
});

test('what is to be filled this week gets no date', () => {
  const silence = {
    start: '2026-10-01',
    startLatest: '2026-10-01',
    endEarliest: '2026-12-01',
    end: '2026-12-01',
    limitDays: 42,
  };
  assert.equal(dayToFill(silence, today), null);
});
