import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const read = (header: string, ...cells: readonly string[]) =>
  recognisePlan(
    aDocument(
      heading(1, 'Planning 2026'),
      table(['Wanneer', 'Wat', header], ...cells.map((cell, at) => [`${at + 2} oktober`, `Brief nummer ${at}`, cell])),
    ),
    { ref: '2026-09-01' },
  ).plan.activities.map(({ responsible, tasks }) => [responsible, tasks.map(({ text }) => text)]);

test('several people in one cell with what each does are those people and their tasks', () => {
  assert.deepEqual(
    read(
      'Wie doet wat',
      'Noor (tekst), Bas (druk)',
      'Noor: zaal regelen; Bas: hapjes',
      'Noor schrijft, Bas verstuurt',
      'Noor en Bas: verslag',
      'Redactie plaatst',
    ),
    [
      [
        ['Noor', 'Bas'],
        ['Noor (tekst)', 'Bas (druk)'],
      ],
      [
        ['Noor', 'Bas'],
        ['Noor: zaal regelen', 'Bas: hapjes'],
      ],
      [
        ['Noor', 'Bas'],
        ['Noor schrijft', 'Bas verstuurt'],
      ],
      [['Noor', 'Bas'], ['Noor en Bas: verslag']],
      [['Redactie'], ['Redactie plaatst']],
    ],
  );
});

test('a bracket behind a name in a column of who does it may be where somebody works, and stays', () => {
  assert.deepEqual(read('Verantwoordelijk', 'Noor (Wmo), Bas (communicatie)', 'Noor', 'Noor, Bas'), [
    [['Noor (Wmo)', 'Bas (communicatie)'], []],
    [['Noor'], []],
    [['Noor', 'Bas'], []],
  ]);
});

test('what is done without who does it stays whole: a thing is nobody, also with a capital', () => {
  const rows = read('Wie doet wat', 'Zaal reserveren, Koffie zetten', 'Tekst schrijven; Affiche maken');
  assert.deepEqual(
    rows.flatMap(([responsible]) => responsible).filter((name) => name?.includes(' ') === false),
    [],
  );
});
