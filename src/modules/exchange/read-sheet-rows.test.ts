import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSheetRows } from './read-sheet-rows.ts';
import { sheetFile } from './readers/test-support/sheet-file.ts';

const cell = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

test('a workbook gives the words of its cells, each in its own column, sheet by sheet', async () => {
  const rows = `<row r="1">${cell('A1', 'Vraag')}${cell('C1', 'Antwoord')}</row><row r="2">${cell('A2', 'Kan dat?')}${cell('C2', 'Ja &amp; nee')}</row>`;
  const file = sheetFile([{ name: 'Balie', rows }]);
  const read = await readSheetRows('vragen.xlsx', file);
  assert.deepEqual(read, {
    ok: true,
    value: [
      [
        ['Vraag', '', 'Antwoord'],
        ['Kan dat?', '', 'Ja & nee'],
      ],
    ],
  });
});

test('what is no workbook is refused, and does no harm', async () => {
  const broken = await readSheetRows('vragen.xlsx', Buffer.from('PK\u0003\u0004 en dan niets'));
  assert.equal(broken.ok, false);
});
