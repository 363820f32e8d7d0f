import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, figuresPer, periodsUntil, shareClear, sumOf } from './figures.ts';

test('a row stands there for each day or month until today, also over the end of a year and a short month', () => {
  const days = periodsUntil('2027-03-01', 'day');
  assert.deepEqual([days.length, days[0], days.at(-2), days.at(-1)], [30, '2027-01-31', '2027-02-28', '2027-03-01']);
  const months = periodsUntil('2027-03-31', 'month');
  assert.deepEqual([months.length, months[0], months.at(-1)], [12, '2026-04', '2027-03']);
});

test('what was counted comes in its own period, and a day without visitors counts nothing', () => {
  const [first, second] = figuresPer(
    ['2027-01-01', '2027-01-02'],
    [
      { period: '2027-01-02', what: 'view', count: 3 },
      { period: '2027-01-02', what: 'search', count: 2 },
      { period: '2027-01-02', what: 'search-without-result', count: 1 },
      { period: '2026-12-31', what: 'view', count: 99 },
    ],
  );
  assert.deepEqual(first, { period: '2027-01-01', views: 0, searches: 0, withoutResult: 0, clear: 0, notClear: 0 });
  assert.deepEqual([second?.views, second?.searches, second?.withoutResult], [3, 2, 1]);
});

test('a share is told only where somebody said something', () => {
  assert.equal(shareClear({ clear: 0, notClear: 0 }), null);
  assert.equal(
    shareClear(
      figuresOf([
        { what: 'clear', count: 2 },
        { what: 'not-clear', count: 1 },
      ]),
    ),
    67,
  );
  assert.equal(sumOf([]).views, 0);
});
