import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { anActivity, anAudience } from '../../../../test/support/plan.ts';
import { readPlan, ringMatrixOf } from '../plan-readings.ts';

const today = '2026-11-18';
const plan: Plan = {
  ...emptyPlan('Proef'),
  programme: { ...emptyPlan('Proef').programme, start: '2026-11-01', end: '2027-02-01' },
  audiences: [
    anAudience({ name: 'Inwoners', ring: 'informed' }),
    anAudience({ name: 'Colleges', ring: 'codecide' }),
    anAudience({ name: 'Pers', ring: null }),
  ],
  activities: [
    anActivity({ when: '1 december 2026', audiences: ['inwoners', 'colleges'] }),
    anActivity({ when: 'elke maandag vanaf 7 december 2026', audiences: ['colleges'] }),
    anActivity({ when: 'half januari 2027', audiences: ['inwoners'] }),
  ],
};
const matrix = ringMatrixOf(plan, readPlan({ plan }, { today }));

test('columns stand by ring from the core outwards, without a ring last', () => {
  assert.deepEqual(
    matrix.columns.map(({ audience }) => audience),
    [1, 0, 2],
  );
  assert.deepEqual(matrix.rings, [
    { ring: 'codecide', columns: 1 },
    { ring: 'informed', columns: 1 },
    { ring: null, columns: 1 },
  ]);
});

test('rows stand in the groups of the list and mark the columns they reach', () => {
  assert.deepEqual(
    matrix.groups.map(({ month, rows }) => [month, rows.map(({ activity, reached }) => [activity, reached])]),
    [
      [null, [[1, [0]]]],
      ['2026-12', [[0, [0, 1]]]],
      ['2027-01', [[2, [1]]]],
    ],
  );
});

test('under each column stand its messages, a series every time, and its longest silence with two lengths when a date is vague', () => {
  const [colleges, inwoners, pers] = matrix.columns;
  assert.deepEqual([colleges?.moments, inwoners?.moments, pers?.moments], [10, 2, 0]);
  assert.deepEqual(inwoners?.longest, { certainDays: 41, possibleDays: 50 });
  assert.deepEqual(pers?.longest, { certainDays: 62, possibleDays: 62 });
});
