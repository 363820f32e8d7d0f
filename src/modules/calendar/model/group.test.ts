import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { anActivity } from '../../../../test/support/plan.ts';
import { groupActivities } from './group.ts';

const planOf = (...phrases: readonly string[]): Plan => ({
  ...emptyPlan('Proef'),
  activities: phrases.map((when) => anActivity({ when })),
});

test('series come first, then months, then what has no date', () => {
  const groups = groupActivities(
    planOf('15 januari 2027', 'om de week', 'nader te bepalen', '1 december 2026', 'periodiek', 'doorlopend'),
  );
  assert.deepEqual(
    groups.map(({ kind, month, activities }) => [kind, month, activities]),
    [
      ['series', null, [1, 4, 5]],
      ['month', '2026-12', [3]],
      ['month', '2027-01', [0]],
      ['undated', null, [2]],
    ],
  );
});

test('within a month the first day decides, then the last, then the order of the plan', () => {
  const [group] = groupActivities(planOf('in januari 2027', '1 januari 2027', 'begin januari 2027', '1 januari 2027'));
  assert.deepEqual(group?.activities, [1, 3, 2, 0]);
});

test('every activity is in exactly one group', () => {
  const phrase = fc.constantFrom(
    '1 december 2026',
    'half jan',
    'om de week',
    'n.t.b.',
    'uiterlijk 1 maart 2027',
    'vanaf april',
    'Q1 2027',
  );
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 30 }), (phrases) => {
      const all = groupActivities(planOf(...phrases)).flatMap(({ activities }) => activities);
      assert.deepEqual(
        [...all].sort((one, other) => one - other),
        phrases.map((_, index) => index),
      );
    }),
    { numRuns: 100 },
  );
});
