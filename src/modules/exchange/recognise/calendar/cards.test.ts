import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan;
const card = (what: string, when: string, cost: string): Piece =>
  table(
    ['Wat', what],
    ['Wanneer', when],
    ['Voor wie', 'ouders'],
    ['Middelen', 'folder; poster'],
    ['Trekker', 'Noor'],
    ['Kosten', cost],
    ['Stand', 'bezig'],
  );

test('a table per activity is a row each, also where its moment is no date, and its labels are no chapters', () => {
  const plan = read(
    heading(1, 'Planning'),
    text('Voor elke actie een kaart.'),
    card('Fietsochtend', '3 oktober 2026', '€ 300'),
    text('Daarna:'),
    card('Kraam op de markt', 'oogstdag (na de zomer)', '?'),
  );
  assert.deepEqual(
    plan.activities.map(({ title, channels, responsible, status }) => [title, channels, responsible, status.value]),
    [
      ['Fietsochtend', ['folder', 'poster'], ['Noor'], 'doing'],
      ['Kraam op de markt', ['folder', 'poster'], ['Noor'], 'doing'],
    ],
  );
  assert.equal(plan.activities[1]?.when.text, 'oogstdag (na de zomer)');
  assert.match(plan.activities[0]?.notes ?? '', /Kosten: € 300/);
  assert.deepEqual(
    plan.sections.map(({ title }) => title),
    ['Planning'],
  );
});

test('the head of a memo with a date is no activity', () => {
  const plan = read(
    table(
      ['Onderwerp', 'Plan voor de sportweek'],
      ['Datum', '3 mei 2026'],
      ['Van', 'Noor'],
      ['Aan', 'Stuurgroep'],
      ['Status', 'concept'],
    ),
    heading(1, 'Aanleiding'),
    text('De sporthal gaat open.'),
  );
  assert.deepEqual(plan.activities, []);
});
