import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table, text } from '../a-document.ts';
import { recognisePlan } from '../index.ts';

const statuses = (legend: string, header: string, [first, second, third]: readonly [string, string, string]) =>
  recognisePlan(
    aDocument(
      heading(1, 'Kalender'),
      text(legend),
      table(
        ['Wanneer', 'Wat', 'Voor wie', header],
        ['5 oktober 2026', 'Brief', 'Ouders', first],
        ['8 oktober 2026', 'Poster', 'Scholen', second],
        ['9 oktober 2026', 'Film', 'Scholen', third],
      ),
    ),
    { ref: '2026-09-01' },
  ).plan.activities.map(({ status }) => [status.text, status.value]);

test('colours and letters have the meaning that a legend gives them', () => {
  assert.deepEqual(
    statuses('Kleuren: groen = klaar, geel = mee bezig, rood = nog niet begonnen.', 'Kleur', ['groen', 'geel', 'rood']),
    [
      ['groen', 'done'],
      ['geel', 'doing'],
      ['rood', 'todo'],
    ],
  );
  assert.deepEqual(statuses('K: klaar; B: loopt; N: nog doen', 'St.', ['K', 'B', 'N']), [
    ['K', 'done'],
    ['B', 'doing'],
    ['N', 'todo'],
  ]);
});

test('without a legend a colour says nothing', () => {
  assert.deepEqual(
    statuses('Dit is de planning.', 'Status', ['groen', 'geel', 'rood']).map(([, value]) => value),
    [null, null, null],
  );
});
