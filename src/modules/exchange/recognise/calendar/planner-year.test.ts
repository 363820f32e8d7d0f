import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const MONTHS = ['Middel', 'jan', 'feb', 'mrt', 'apr', 'mei'];

function read(...pieces: readonly Piece[]) {
  const { plan, items } = recognisePlan(aDocument(heading(1, 'Communicatieplan Haven'), ...pieces), {
    ref: null,
    readOn: '2026-11-23',
  });
  const questions = items.flatMap(({ kind, question, confidence }) =>
    kind === 'activity' ? [{ code: question?.code, options: question?.options ?? [], confidence }] : [],
  );
  return { activities: plan.activities, questions };
}

test('the year of a planner of crosses is asked once for all of them where only a guess says it', () => {
  const { activities, questions } = read(
    heading(2, 'Planning'),
    table(MONTHS, ['Brief', 'x', '', '', 'x', ''], ['Inloop', '', 'x', '', '', 'x']),
  );
  assert.equal(activities.length, 4);
  assert.deepEqual(
    [...new Set(questions.map(({ code, confidence }) => `${code} ${confidence}`))],
    ['yearGuessed probable'],
  );
  assert.equal(new Set(questions.map(({ options }) => options.join(' '))).size, 1);
});

test('where the paper says the year of a planner the crosses keep their own question', () => {
  const { questions } = read(
    heading(2, 'Planning 2027'),
    table(MONTHS, ['Brief', 'x', '', '', 'x', ''], ['Inloop', '', 'x', '', '', 'x']),
  );
  assert.deepEqual([...new Set(questions.map(({ code }) => code))], ['matrixMoment']);
});

test('of the years a calendar may be of, those that the text names go before the years beside the guess', () => {
  const { questions } = read(
    text('Vorig jaar (2022) is een evaluatie gedaan. Het besluit viel op 14 maart 2024. Uitvoering vanaf 2027.'),
    heading(2, 'Planning'),
    table(['Wanneer', 'Wat'], ['8 maart', 'Brief'], ['eind april', 'Inloop']),
  );
  const [first, second] = questions[0]?.options ?? [];
  assert.equal(questions[0]?.code, 'yearGuessed');
  assert.deepEqual([first, second].toSorted(), ['2024', '2027']);
});

test('what a cell over a month and a column beside it says is no remark on the other months of its row', () => {
  const { activities } = read(
    heading(2, 'Planning 2027'),
    table(
      ['Middel', 'jan', 'feb', 'mrt', '?', 'apr', 'mei'],
      ['Brief', 'x', '', { content: 'start 8 maart', across: 2 }, '', 'x'],
    ),
  );
  assert.deepEqual(activities.map(({ when, notes }) => [when.start, notes]).toSorted(), [
    ['2027-01-01', null],
    ['2027-03-08', null],
    ['2027-05-01', null],
  ]);
});
