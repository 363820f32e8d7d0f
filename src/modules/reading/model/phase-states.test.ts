import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDate } from '../../../../test/support/plan.ts';
import { phaseStates } from './phase-states.ts';

const phase = (period: string | null) => ({
  name: 'Fase',
  period: period === null ? null : aDate(period),
  accent: null,
  milestone: null,
});

test('a phase that only says until when begins where the one before it ends', () => {
  const phases = ['tot 1 november 2026', 'tot 1 februari 2027', 'tot 1 juli 2027'].map(phase);
  const states = phaseStates(phases, '2026-12-17');
  assert.deepEqual(
    states.map(({ state }) => state),
    ['done', 'now', 'later'],
  );
  assert.equal(states[1]?.percent, 51);
});

test('at most one phase is running, and one without a date says so', () => {
  const states = phaseStates(
    [phase('nov 2026 t/m jan 2027'), phase('dec 2026 t/m feb 2027'), phase(null)],
    '2026-12-17',
  );
  assert.equal(states.filter(({ state }) => state === 'now').length, 1);
  assert.deepEqual(phaseStates([phase(null)], '2026-12-17'), [{ state: 'unknown', percent: null }]);
});
