import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceBlock, SourceDocument, SourceRow } from './source-document.ts';
import { sheetNumbers, sheetsOf } from './source-sheets.ts';
import { gridOf } from './table-grid.ts';

const run = (text: string) => ({ text, bold: false, italic: false, struck: false, href: null });
const paragraph = (at: number, text: string): SourceBlock => ({ type: 'paragraph', at, runs: [run(text)], list: null });
const cell = (column: number, at: number, rowSpan = 1) => ({
  column,
  columnSpan: 1,
  rowSpan,
  date: null,
  blocks: [paragraph(at, `cel ${at}`)],
});
const row = (cells: SourceRow['cells'], header = false): SourceRow => ({ header, cells });
const aDocument = (blocks: readonly SourceBlock[]): SourceDocument => ({
  format: 'docx',
  fileName: 'plan.docx',
  properties: { title: null, author: null, modifiedOn: null },
  blocks,
  aside: [{ where: 'Voettekst', text: 'Versie 3' }],
});

test('a long document is cut into screens, every block stands on one of them, and the last has what stood outside the text', () => {
  const sheets = sheetsOf(aDocument(Array.from({ length: 50 }, (_, at) => paragraph(at, 'woord '.repeat(60)))), 2_000);
  assert.ok(sheets.length > 5);
  assert.equal(sheetNumbers(sheets).size, 50);
  assert.deepEqual(
    sheets.map(({ aside }) => aside.length).filter((count) => count > 0),
    [1],
  );
});

test('a long table goes on on the next screen with its header again, and each row stands once', () => {
  const rows = [
    row([cell(0, 1), cell(1, 2)], true),
    ...Array.from({ length: 40 }, (_, index) => row([cell(0, 10 + index * 2), cell(1, 11 + index * 2)])),
  ];
  const sheets = sheetsOf(aDocument([{ type: 'table', at: 0, sheet: null, rows }]), 1_000);
  const tables = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? [block] : [])));
  assert.ok(tables.length > 1);
  assert.ok(tables.every((table) => table.rows[0]?.header));
  assert.equal(tables.flatMap((table) => table.rows.filter(({ header }) => !header)).length, 40);
  assert.equal(sheetNumbers(sheets).get(1), 1);
});

test('cells stay in their own column beside a merged cell, also where the table was cut', () => {
  const rows = [row([cell(0, 1, 5), cell(1, 2)]), row([cell(1, 3)])];
  assert.deepEqual(
    gridOf(rows).map((cells) => cells.map(({ cell: drawn, rows: span }) => [drawn?.column ?? null, span])),
    [
      [
        [0, 2],
        [1, 1],
      ],
      [[1, 1]],
    ],
  );
  assert.deepEqual(
    gridOf([row([cell(2, 4)])]).map((cells) => cells.map(({ cell: drawn }) => drawn?.column ?? null)),
    [[null, null, 2]],
  );
});
