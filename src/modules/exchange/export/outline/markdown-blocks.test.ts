import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HOSTILE_STRINGS } from '../testing/hostile-strings.ts';
import { anyText } from '../testing/plan-arbitrary.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { markdownRuns } from './markdown-runs.ts';
import type { Block } from './outline.ts';

const shown = (text: string) =>
  markdownRuns(text)
    .map(
      (part) =>
        `${part.bold ? 'B' : ''}${part.italic ? 'I' : ''}${part.href === null ? '' : `<${part.href}>`}(${part.text})`,
    )
    .join('');
const textOf = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'list':
      return block.items.map((item) => item.runs.map((part) => part.text).join('')).join('\n');
    case 'table':
      return [...block.columns.map((column) => column.title), ...block.rows.flatMap((row) => row.cells.flat())].join(
        '\n',
      );
    case 'wide':
      return block.blocks.map(textOf).join('\n');
    default:
      return block.runs.map((part) => part.text).join('');
  }
};

test('bold, italic, struck text and links become runs; a mark alone stays as written', () => {
  assert.equal(shown('Een **vet** en *schuin* woord'), '(Een )B(vet)( en )I(schuin)( woord)');
  assert.equal(
    shown('***beide*** en _ook_ maar snake_case_naam niet'),
    'BI(beide)( en )I(ook)( maar snake_case_naam niet)',
  );
  assert.equal(shown('2 * 3 * 4 en **open'), '(2 * 3 * 4 en **open)');
  assert.equal(shown('~~weg~~ \\*letterlijk\\* a &amp; b'), '(weg *letterlijk* a & b)');
  assert.equal(
    shown('[site](<https://m.example/a b>) [x](https://m.example)'),
    '<https://m.example/a b>(site)( )<https://m.example>(x)',
  );
  assert.equal(shown('`a*b*c` en ``x`y`` en ` los'), '(a*b*c en x`y en ` los)');
});

test('an address that is not http, https or mailto stays text with the words of its link', () => {
  assert.equal(shown('[klik](javascript:x)'), '([klik](javascript:x))');
  assert.equal(
    shown('[klik](data:text/html,x) [m](mailto:a@example.org)'),
    '([klik](data:text/html,x) )<mailto:a@example.org>(m)',
  );
});

test('headings, lists, tables, quotes and code are blocks', () => {
  const blocks = markdownBlocks(
    '# Kop\nregel een\nregel twee  \nregel drie\n\n- een\n  vervolg\n   - twee\n1. drie\n\n| a | b \\| c |\n| --- | --- |\n| 1<br>2 | 3 |\n| 4 |\n\n> citaat\n> gaat door\n\n```\n# code\n```\n\n---\n',
    1,
  );
  assert.deepEqual(
    blocks.map((block) => block.type),
    ['heading', 'paragraph', 'list', 'list', 'table', 'quote', 'paragraph'],
  );
  assert.deepEqual(blocks.map(textOf), [
    'Kop',
    'regel een regel twee\nregel drie',
    'een vervolg\ntwee',
    'drie',
    'a\nb | c\n1\n2\n3\n4',
    'citaat gaat door',
    '# code',
  ]);
  const list = blocks[2];
  assert.deepEqual(list?.type === 'list' && list.items.map((item) => [item.depth, item.ordered]), [
    [0, false],
    [1, false],
  ]);
});

test('a row with more cells than the header keeps them all', () => {
  assert.deepEqual(markdownBlocks('| a |\n|---|\n| 1 | 2 |', 1).map(textOf), ['a\n\n1\n2']);
});

test('every letter and digit of any text comes back, in order', () => {
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .replace(/&(?:amp|lt|gt|quot|#39|nbsp);|<br ?\/?>|^\s*\d{1,9}[.)]\s/gim, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom(...HOSTILE_STRINGS)), { maxLength: 6 }), (texts) => {
      const markdown = texts
        .join('\n')
        .toWellFormed()
        .replace(/\]\([^)]*\)|```typ|\d/g, '');
      const back = letters(markdownBlocks(markdown, 1).map(textOf).join('\n'));
      assert.equal(back, letters(markdown));
    }),
    { numRuns: 500 },
  );
});
