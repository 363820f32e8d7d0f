import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, type Piece, table } from '../recognise/a-document.ts';
import { recognisePlan } from '../recognise/index.ts';
import { answer, askOf } from './ask.ts';
import { readPieces } from './read-pieces.ts';

const PLACE = { context: {}, before: [], after: [] };

function answered(pieces: readonly Piece[], row: number, choice: string) {
  const recognition = recognisePlan(aDocument(heading(1, 'Kalender'), ...pieces), { ref: '2028-01-10' });
  const [piece] = readPieces(recognition, {}, { programme: true }).filter(({ key }) => key === `activities.${row}`);
  assert.ok(piece);
  const ask = askOf(piece);
  assert.deepEqual([piece.state, ask?.options], ['likely', ['keep', 'nameless']]);
  const given = answer(piece, { chosen: [choice], entry: '' }, PLACE);
  assert.ok(given.ok && given.decision.state === 'checked');
  const { body } = given.decision;
  return body?.kind === 'activity' ? body.value : null;
}

const BLOCKS = [
  table(
    ['Doelgroep', 'Wanneer', 'Wat', 'Middel'],
    ['Bewoners', '1 maart', 'Uitleg', 'brief'],
    ['', '3 maart', 'Besluit', 'krant'],
    ['Ondernemers', '5 maart', 'Overleg', 'gesprek'],
    ['', '8 maart', 'Start bouw', 'bord'],
  ),
];

test('a name that an empty cell took from above is asked about, and no takes only that name away', () => {
  assert.deepEqual(answered(BLOCKS, 1, 'keep')?.audiences, ['Bewoners']);
  const row = answered(BLOCKS, 1, 'nameless');
  assert.deepEqual([row?.title, row?.audiences, row?.audienceLinks, row?.channels], ['Besluit', [], [], ['krant']]);
});

test('who does it by a guess is asked about, and no leaves the words of the column in the notes', () => {
  const rows = ['Noor', 'Bas', 'Noor', 'Bas', 'Noor'].map((who, index) => ['Bericht', `${index + 1} maart`, who]);
  const guessed = [table(['Wat', 'Wanneer', 'Kleurvak'], ...rows)];
  assert.deepEqual(answered(guessed, 0, 'keep')?.responsible, ['Noor']);
  const row = answered(guessed, 0, 'nameless');
  assert.deepEqual([row?.responsible, row?.notes], [[], 'Kleurvak: Noor']);
});

test('figures that are no weight stay as words of the group', () => {
  const rows = [
    ['Doelgroep', 'Invloed'],
    ['Raad', '5'],
    ['Ouders', '2'],
    ['Pers', '2'],
  ];
  const recognition = recognisePlan(aDocument(heading(1, 'Doelgroepen'), table(...rows)), { ref: null });
  const [piece] = readPieces(recognition, {}, { programme: true }).filter(({ key }) => key === 'audiences.0');
  assert.ok(piece);
  assert.deepEqual([piece.state, askOf(piece)?.options], ['likely', ['keep', 'weightless']]);
  const given = answer(piece, { chosen: ['weightless'], entry: '' }, PLACE);
  assert.ok(given.ok && given.decision.state === 'checked' && given.decision.body?.kind === 'audience');
  const { influence, profile } = given.decision.body.value;
  assert.deepEqual([influence, profile], [undefined, 'Invloed: 5']);
});
