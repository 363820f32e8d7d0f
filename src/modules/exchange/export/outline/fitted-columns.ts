import type { Block, Column, Table } from './outline.ts';

/** About what a row holds on an upright page and on one on its side, in letters of the size of a table; rather too few than too many. */
const ROW_LETTERS = { upright: 92, wide: 140 } as const;
/** The white beside a cell, in letters. */
const CELL_WHITE = 2.5;
/** What is longer is an address or a list without spaces: that may break. */
const LONGEST_WORD = 26;
/** A longer line is a sentence, which may go on below. */
const LONGEST_LINE = 24;
/** A capital takes this much more room than another letter. */
const CAPITAL_MORE = 0.35;

/** A name above a column is bold. */
const BOLD_MORE = 1.08;

/** The part of an upright page that a column takes to hold the longest word of its title. */
export const roomAbove = (title: string): number => (longestIn(title, []) + CELL_WHITE) / ROW_LETTERS.upright;

/** Tables whose columns hold their longest word, with what that takes away from the columns that have room to spare. */
export const withFittedColumns = (blocks: readonly Block[], page: keyof typeof ROW_LETTERS = 'upright'): Block[] =>
  blocks.map((block): Block => {
    if (block.type === 'wide') return { ...block, blocks: withFittedColumns(block.blocks, 'wide') };
    return block.type === 'table' ? fitted(block, ROW_LETTERS[page]) : block;
  });

function fitted(table: Table, letters: number): Table {
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0);
  const wanted = table.columns.map(({ share }) => (letters * share) / shares);
  const whole = table.columns.map((column, index) => leastOf(column, index, table));
  // Where not all fits, a line of a column that is whole goes on below rather than that a word elsewhere is broken.
  const fits = sumOf(whole) <= letters;
  const least = fits ? whole : table.columns.map((column, index) => leastOf({ ...column, whole: false }, index, table));
  if (least.every((width, index) => width <= (wanted[index] ?? 0))) return table;
  const needed = sumOf(least);
  const spare = wanted.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const allSpare = sumOf(spare);
  const left = Math.max(0, letters - needed);
  const columns = table.columns.map((column, index) => {
    const own = allSpare === 0 ? 0 : (left * (spare[index] ?? 0)) / allSpare;
    return { ...column, share: Math.round(((least[index] ?? 0) + own) * 10) / 10 };
  });
  return { ...table, columns, tight: needed > letters };
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** The room that the longest word of a column takes, its title included; of a column that is whole, its longest line. */
function leastOf({ title, whole }: Column, index: number, { rows }: Table): number {
  const cells = rows.flatMap(({ cells: all, head }) => (head ? [] : (all[index] ?? [])));
  const lines = whole ? cells.filter((line) => widthOf(line) <= LONGEST_LINE).map(widthOf) : [];
  return Math.max(longestIn(title, cells), ...lines) + CELL_WHITE;
}

function longestIn(title: string, lines: readonly string[]): number {
  const bold = Math.max(1, BOLD_MORE * longestWord(title));
  return Math.min(
    lines.reduce((most, line) => Math.max(most, longestWord(line)), bold),
    LONGEST_WORD,
  );
}

const longestWord = (line: string): number =>
  line.split(/[\s-]/u).reduce((most, word) => Math.max(most, widthOf(word)), 0);
const widthOf = (word: string): number => word.length + CAPITAL_MORE * (word.match(/\p{Lu}/gu)?.length ?? 0);
