import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const goalOf = (words: string) =>
  recognisePlan(aDocument(heading(1, 'Doelen'), item(words)), { ref: '2026-09-01' }).plan.goals[0];

test('a goal with a figure in it has a target, but its own sentence does not say how it is measured', () => {
  for (const words of [
    '70% van de ouders kent de jeugdhulplijn',
    'Kennis: in mei weet 70% van de ouders het nummer.',
  ]) {
    assert.deepEqual(goalOf(words)?.indicator, { text: '', target: '70', unit: '%' }, words);
  }
});

test('a sentence of its own behind the goal does say it', () => {
  const goal = goalOf('Ouders kennen de jeugdhulplijn. In de peiling van mei noemt 70% het nummer.');
  assert.equal(goal?.indicator?.text, 'In de peiling van mei noemt 70% het nummer.');
});
