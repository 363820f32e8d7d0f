import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from './document.ts';

const tablesIn = (text: string) => readMarkdown(text, 'plan.md').blocks.filter(({ type }) => type === 'table');

test('rows between bars are a table without the line of dashes, and no row is said to be its header', () => {
  const [table] = tablesIn('Kalender:\n\n| Wanneer | Wat |\n| 3 maart | **Brief** |\n| 10 maart | Inloop |\n');
  assert.ok(table?.type === 'table');
  assert.deepEqual(
    table.rows.map(({ header, cells }) => [header, cells.length]),
    [
      [false, 2],
      [false, 2],
      [false, 2],
    ],
  );
});

test('a table that was fenced off is read as a table, other fenced text as its lines', () => {
  assert.equal(tablesIn('```\n| A | B |\n|---|---|\n| 1 | 2 |\n```\n').length, 1);
  const { blocks } = readMarkdown('```\n- een\n- twee\n```\n', 'plan.md');
  assert.equal(blocks.length, 2);
});

test('one line with bars, and a table as Markdown wants it, stay as they are', () => {
  assert.equal(tablesIn('| alleen dit |\n').length, 0);
  const [table] = tablesIn('| A | B |\n|---|---|\n| 1 | 2 |\n');
  assert.ok(table?.type === 'table');
  assert.deepEqual(
    table.rows.map(({ header }) => header),
    [true, false],
  );
});
