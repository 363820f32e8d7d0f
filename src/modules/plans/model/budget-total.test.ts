import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spentPercent, totalOf } from './budget-total.ts';

test('totals are exact, and nothing stays nothing rather than nought', () => {
  const lines = [
    { label: 'a', amountCents: 10, note: null, spentCents: 20 },
    { label: 'b', amountCents: 20, note: null },
    { label: 'c', amountCents: null, note: null },
  ];
  assert.deepEqual(totalOf(lines), { plannedCents: 30, committedCents: null, spentCents: 20 });
  assert.deepEqual(totalOf([]), { plannedCents: null, committedCents: null, spentCents: null });
});

test('a share is only told where there is something to take it of', () => {
  assert.equal(spentPercent(1_200_000, 385_000), 32);
  assert.equal(spentPercent(0, 100), null);
  assert.equal(spentPercent(null, 100), null);
  assert.equal(spentPercent(100, null), null);
  assert.equal(spentPercent(100, 250), 250);
});
