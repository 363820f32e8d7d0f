import type { Block, ListItem, Run, Table } from './outline.ts';

/** The words of blocks without any signs of layout, for where only plain text can stand: a cell of a spreadsheet. */
export const plainText = (blocks: readonly Block[]): string => blocks.map(textOf).filter(Boolean).join('\n\n');

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'quote':
      return wordsOf(block.runs);
    case 'list':
      return listText(block.items);
    case 'table':
      return tableText(block);
    case 'wide':
      return plainText(block.blocks);
  }
}

/** An address that is not its own words follows them. */
const wordsOf = (runs: readonly Run[]): string =>
  runs.map(({ text, href }) => (href === null || href.includes(text) ? text : `${text} (${href})`)).join('');

function listText(items: readonly ListItem[]): string {
  const numbers: number[] = [];
  return items
    .map(({ depth, ordered, runs }) => {
      numbers.length = depth + 1;
      numbers[depth] = (numbers[depth] ?? 0) + 1;
      return `${'    '.repeat(depth)}${ordered ? `${numbers[depth]}.` : '•'} ${wordsOf(runs)}`;
    })
    .join('\n');
}

const tableText = ({ columns, rows }: Table): string =>
  [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells.map((lines) => lines.join('; ')))]
    .map((cells) => cells.join(' | '))
    .join('\n');
