import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KeptDraft, keptDrafts } from './kept-drafts.ts';

const body = (answer: string) => ({ question: 'Wat kost hulp?', answer });
const change = (before: string | null, after: string): KeptDraft => ({
  id: `${before} ${after}`,
  at: Temporal.Instant.from('2026-11-12T08:31:00Z'),
  by: 'Samira',
  before: before === null ? null : body(before),
  after: body(after),
});
const answersOf = (changes: readonly KeptDraft[], now: string) =>
  keptDrafts(changes, [body(now)]).map(({ after }) => after.answer);

test('what somebody wrote over is found back', () => {
  assert.deepEqual(answersOf([change('twee', 'drie'), change('een', 'twee'), change(null, 'een')], 'drie'), [
    'drie',
    'twee',
    'een',
  ]);
});

test('what was taken back is found back as well, and what another went on with from there', () => {
  const changes = [change('een', 'drie'), change('twee', 'vier'), change('een', 'twee'), change(null, 'een')];
  assert.deepEqual(answersOf(changes, 'drie'), ['drie', 'vier', 'twee', 'een']);
});

test('words in another language are no words of this text, and keeping the same twice is one', () => {
  const english = [change('one', 'two'), change(null, 'one')];
  assert.deepEqual(answersOf([change('twee', 'twee'), change('een', 'twee'), ...english], 'twee'), ['twee']);
});
