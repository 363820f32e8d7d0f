import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Block, bullets, heading, paragraph, tableOf } from './outline.ts';
import { withTurnedPages } from './turned-pages.ts';

const field = (title: string) => ({ title, share: 1, show: (item: string) => item });
const table = (columns: number, rows = 3) =>
  tableOf(
    `van ${columns}`,
    Array.from({ length: rows }, () => 'een paar woorden'),
    Array.from({ length: columns }, (_, index) => field(`K${index}`)),
  );
const shape = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if (block.type === 'wide') return `[${shape(block.blocks).join(' ')}]`;
    return block.type === 'heading' ? block.text : block.type;
  });
const long = paragraph('Een heel verhaal. '.repeat(60));

test('only a table with many columns turns its page, with the headings right above it', () => {
  const blocks = [heading(1, 'A'), long, heading(1, 'B'), heading(2, 'C'), table(9), heading(1, 'D'), table(7), long];
  assert.deepEqual(shape(withTurnedPages(blocks)), ['A', 'paragraph', '[B C table]', 'D', 'table', 'paragraph']);
});

test('a table of crosses stands upright where the same number of columns with words would not', () => {
  const crosses = (columns: number) => ({
    ...table(columns),
    rows: [{ cells: Array.from({ length: columns }, () => ['ja']), total: false }],
  });
  assert.deepEqual(shape(withTurnedPages([long, crosses(13), long, crosses(16), long])), [
    'paragraph',
    'table',
    'paragraph',
    '[table]',
    'paragraph',
  ]);
});

test('turned tables that follow each other share their pages', () => {
  const blocks = [heading(1, 'A'), table(9), heading(2, 'B'), table(10), long];
  assert.deepEqual(shape(withTurnedPages(blocks)), ['[A table B table]', 'paragraph']);
});

test('a short chapter right before a turned page goes along with it, for it could be alone on its own page', () => {
  const blocks = [heading(1, 'A'), long, heading(1, 'Boodschap'), paragraph('Kort.'), heading(1, 'Kalender'), table(9)];
  assert.deepEqual(shape(withTurnedPages(blocks)), ['A', 'paragraph', '[Boodschap paragraph Kalender table]']);
});

test('a few lines between or after turned pages get no page of their own, a real chapter does', () => {
  const few = [heading(1, 'B'), bullets(['een', 'twee'])];
  assert.deepEqual(shape(withTurnedPages([heading(1, 'A'), table(9), ...few])), ['[A table B list]']);
  assert.deepEqual(
    shape(withTurnedPages([heading(1, 'A'), table(9), ...few, heading(1, 'C'), table(9), ...few, long])),
    ['[A table B list C table]', 'B', 'list', 'paragraph'],
  );
});
