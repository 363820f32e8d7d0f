import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aGoal } from '../../../../test/support/plan.ts';
import { figureIn, progressOf } from './goal-progress.ts';

const on = (day: string, value: number) => ({ on: day, value, note: null });

test('a goal stands where its latest measurement is, in whatever order they were typed', () => {
  const goal = aGoal({
    indicator: { text: '', target: '80', unit: '%' },
    measurements: [on('2026-11-02', 58), on('2026-09-10', 44)],
  });
  assert.deepEqual(progressOf(goal), {
    last: on('2026-11-02', 58),
    change: 14,
    percent: 58,
    targetPercent: 80,
    isFalling: false,
  });
});

test('the first measurement is held against the value at the start', () => {
  const goal = aGoal({
    baseline: '44%',
    indicator: { text: '', target: '65%', unit: null },
    measurements: [on('2026-11-02', 41)],
  });
  assert.equal(progressOf(goal)?.change, -3);
  assert.equal(progressOf(goal)?.isFalling, true);
});

test('a figure that is no percentage is drawn against its target, and words give no bar', () => {
  const count = aGoal({
    indicator: { text: '', target: '120', unit: 'inschrijvingen' },
    measurements: [on('2026-11-02', 60)],
  });
  assert.equal(progressOf(count)?.percent, 40);
  const words = aGoal({ indicator: { text: '', target: '3 op 4', unit: null }, measurements: [on('2026-11-02', 2)] });
  assert.equal(progressOf(words)?.percent, null);
  assert.equal(progressOf(aGoal()), null);
});

test('one figure is found in words, several are not guessed between', () => {
  const found: Record<string, number | null> = {
    '80%': 80,
    'minstens 1.200': 1200,
    '3,5': 3.5,
    '3 op 4': null,
    veel: null,
  };
  for (const [text, figure] of Object.entries(found)) assert.equal(figureIn(text), figure, text);
  assert.equal(figureIn(null), null);
});
