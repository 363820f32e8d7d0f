import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, item, type Piece, table, text } from './a-document.ts';
import { recognisePlan } from './index.ts';

const read = (...pieces: readonly Piece[]) => recognisePlan(aDocument(...pieces), { ref: '2026-09-01' });
const leftOver = (...pieces: readonly Piece[]) => read(...pieces).plan.unrecognised.map(({ text: words }) => words);

test('a short goal behind its level is a goal and not the name of a level', () => {
  const { goals } = read(
    heading(1, 'Doelen'),
    item('Kennis: ouders kennen het nummer van het team'),
    item('Gedrag: leerkrachten bellen eerder'),
    item('Houding - leerkrachten positiever'),
  ).plan;
  assert.deepEqual(
    goals.map(({ level, text: words }) => [level, words]),
    [
      ['knowledge', 'ouders kennen het nummer van het team'],
      ['behaviour', 'leerkrachten bellen eerder'],
      ['attitude', 'leerkrachten positiever'],
    ],
  );
});

test('a line among the goals that became no goal stays in sight', () => {
  const pieces = [
    heading(1, 'Doelen'),
    item('Ouders weten waar zij terechtkunnen.'),
    text('Middelen:'),
    item('Middelen: raadsbrief en werkbezoek'),
  ];
  assert.deepEqual(
    read(...pieces).plan.goals.map(({ text: words }) => words),
    ['Ouders weten waar zij terechtkunnen.'],
  );
  assert.deepEqual(leftOver(...pieces), ['Middelen: raadsbrief en werkbezoek']);
});

type Row = readonly (string | { readonly content: string; readonly across: number })[];
const calendar = (...rows: readonly Row[]): Piece[] => [
  heading(1, 'Kalender'),
  table(['Wanneer', 'Wat', 'Voor wie'], ['12 oktober 2026', 'Brief', 'Ouders'], ...rows),
];

test('a row of the calendar that is no activity stays in sight, merged or not', () => {
  const rows: readonly Row[] = [[{ content: 'Na de vakantie', across: 3 }], ['Na de vakantie', '', '']];
  for (const row of rows)
    assert.deepEqual(leftOver(...calendar(row, ['3 november 2026', 'Poster', 'Scholen'])), ['Na de vakantie']);
});

test('a month, a phase or a group above the rows has its use and is not left over', () => {
  for (const band of ['November 2026', 'Fase 2: uitrollen'])
    assert.deepEqual(
      leftOver(...calendar([{ content: band, across: 3 }], ['3 november 2026', 'Poster', 'Scholen'])),
      [],
      band,
    );
  assert.deepEqual(
    leftOver(
      heading(1, 'Kalender'),
      table(['Wanneer', 'Wat'], [{ content: 'Ouders', across: 2 }], ['12 oktober 2026', 'Brief']),
    ),
    [],
  );
});

test('an undated row with what is done keeps its words and waits for a date', () => {
  const [, last] = read(...calendar(['Na de kerst', 'Terugblik', 'Ouders'])).plan.activities;
  assert.equal(last?.when.text, 'Na de kerst');
});
