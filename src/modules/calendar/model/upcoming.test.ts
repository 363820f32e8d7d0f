import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { anActivity } from '../../../../test/support/plan.ts';
import { upcoming } from './upcoming.ts';

const planOf = (...activities: Plan['activities']): Plan => ({ ...emptyPlan('Proef'), activities });
const today = '2026-11-18';

test('the coming four weeks begin with the week of today', () => {
  const { weeks } = upcoming(
    planOf(anActivity({ when: '24 november 2026' }), anActivity({ when: '17 december 2026' })),
    today,
  );
  assert.deepEqual(
    weeks.map(({ week, monday }) => [week, monday]),
    [
      [47, '2026-11-16'],
      [48, '2026-11-23'],
      [49, '2026-11-30'],
      [50, '2026-12-07'],
    ],
  );
  assert.deepEqual(
    weeks.map(({ items }) => items.map(({ activity }) => activity)),
    [[], [0], [], []],
  );
});

test('a series stands in each of its weeks', () => {
  const { weeks } = upcoming(
    planOf(anActivity({ when: 'elke maandag vanaf 2 november 2026' }), anActivity({ when: '1 januari 2027' })),
    today,
  );
  assert.deepEqual(
    weeks.map(({ items }) => items.map(({ on }) => on)),
    [['2026-11-16'], ['2026-11-23'], ['2026-11-30'], ['2026-12-07']],
  );
});

test('each day of a list stands in its own week', () => {
  const { weeks, vague } = upcoming(planOf(anActivity({ when: '24 november en 8 december 2026' })), today);
  assert.deepEqual(
    weeks.map(({ items }) => items.map(({ on, isVague }) => [on, isVague])),
    [[], [['2026-11-24', false]], [], [['2026-12-08', false]]],
  );
  assert.deepEqual(vague, []);
});

test('what is somewhere in these weeks stands apart', () => {
  assert.deepEqual(upcoming(planOf(anActivity({ when: '.. nov' })), today).vague, [0]);
});

test('what is late stands apart, longest ago first, and what is done or cancelled stands nowhere', () => {
  const plan = planOf(
    anActivity({ when: '13 november 2026' }),
    anActivity({ when: '2 november 2026' }),
    anActivity({ when: '24 november 2026', status: { value: 'done', text: null } }),
    anActivity({ when: '25 november 2026', status: { value: 'cancelled', text: null } }),
  );
  const found = upcoming(plan, today);
  assert.deepEqual(found.late, [1, 0]);
  assert.deepEqual(
    found.weeks.flatMap(({ items }) => items),
    [],
  );
});
