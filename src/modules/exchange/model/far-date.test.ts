import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDocument, heading, table, text } from '../recognise/a-document.ts';
import { recognisePlan } from '../recognise/index.ts';
import { farFromOthers } from './far-date.ts';
import { readPieces } from './read-pieces.ts';

function farRows(title: string, ...dates: readonly string[]) {
  const rows = dates.map((date, index) => [date, `Stap ${index + 1}`, 'brief', 'bewoners']);
  const document = aDocument(
    heading(1, title),
    text('Looptijd: 1 november 2026 tot 1 november 2027'),
    heading(1, 'Kalender'),
    table(['Wanneer', 'Wat', 'Middel', 'Voor wie'], ...rows),
  );
  const pieces = readPieces(recognisePlan(document, { ref: '2026-10-01' }), {}, { programme: title !== 'Los' });
  return pieces.flatMap((piece) => {
    const far = farFromOthers(piece, pieces);
    return far && piece.body.kind === 'activity' ? [[piece.body.value.when.text, far.first, far.last]] : [];
  });
}

test('a season counts until its last day when a date is far from the others', () => {
  assert.deepEqual(farRows('Los', '3 november 2026', 'voorjaar 2027', '1 september 2027'), []);
  assert.deepEqual(farRows('Los', '3 november 2026', 'voorjaar 2027', '1 september 2029'), [
    ['1 september 2029', '2026-11-03', '2027-05-31'],
  ]);
});

test('as soon as possible has no year to ask about', () => {
  assert.deepEqual(farRows('Los', '7 december 2027', '15 december 2027', 'z.s.m.'), []);
});

test('a date within the period of the plan is never taken for a wrong year', () => {
  assert.deepEqual(
    farRows('Plan voor het plein', '3 november 2026', '4 november 2026', '5 november 2026', '1 oktober 2027'),
    [],
  );
});
