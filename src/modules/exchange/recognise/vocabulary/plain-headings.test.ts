import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, boldText, item, type Piece, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';
import { headingMeaning } from './section-kind.ts';

const planOf = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' }).plan;

test('chapters named in plain sentences are what they say', () => {
  const kinds: Readonly<Record<string, string>> = {
    'Wat we willen': 'goals',
    'Wat willen we met communicatie?': 'goals',
    'Wat we willen bereiken': 'goals',
    'Om wie het gaat': 'audiences',
    'Om wie gaat het?': 'audiences',
    'Wat we vertellen': 'message',
    'Wat vertellen we?': 'message',
    'Hoe we het aanpakken': 'strategy',
    'Zo pakken we het aan': 'strategy',
    Terugkijken: 'evaluation',
    'Wie doen er mee?': 'audiences',
    'Waarom dit draaiboek': 'occasion',
    'Wat willen we zeggen': 'message',
    Communicatiedoelgroepen: 'audiences',
    Communicatiedoelen: 'goals',
  };
  for (const [title, kind] of Object.entries(kinds)) assert.equal(headingMeaning(title)?.kind, kind, title);
});

test('a plan with such chapters gives its goals, its groups and its message', () => {
  const { goals, audiences, messages, activities } = planOf(
    boldText('1. Wat we willen'),
    item('Huurders weten bij wie zij terechtkunnen.'),
    item('dat de raad op tijd is geïnformeerd'),
    boldText('2. Om wie het gaat'),
    table(
      ['Doelgroep', 'Omvang', 'Laatst gesproken'],
      ['Huurders', '400', '3 april 2026'],
      ['Raad', '29', '9 mei 2026'],
    ),
    boldText('3. Wat we vertellen'),
    text('Hulp is dichtbij.'),
  );
  assert.equal(goals.length, 2);
  assert.deepEqual(
    audiences.map(({ name }) => name),
    ['Huurders', 'Raad'],
  );
  assert.equal(messages.core, 'Hulp is dichtbij.');
  assert.deepEqual(activities, []);
});

test('amounts behind their names after a total are the lines of the budget', () => {
  const { budget } = planOf(
    boldText('Geld'),
    text('We hebben 9.000 euro: animatie 5.500, posters 1.500 en onvoorzien 2.000.'),
    boldText('Doelgroepen'),
    text('Huurders'),
  );
  assert.deepEqual(
    budget.map(({ label, amountCents }) => [label, amountCents]),
    [
      ['animatie', 550_000],
      ['posters', 150_000],
      ['onvoorzien', 200_000],
    ],
  );
});
