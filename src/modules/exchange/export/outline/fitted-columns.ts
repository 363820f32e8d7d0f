import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
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
  const needed = sumOf(least);
  if (needed > letters) return tightened(table, least, letters);
  if (least.every((width, index) => width <= (wanted[index] ?? 0))) return table;
  const spare = wanted.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const allSpare = sumOf(spare);
  const left = letters - needed;
  const columns = table.columns.map((column, index) => {
    const own = allSpare === 0 ? 0 : (left * (spare[index] ?? 0)) / allSpare;
    return { ...column, share: rounded((least[index] ?? 0) + own) };
  });
  return { ...table, columns, tight: false };
}

const rounded = (width: number): number => Math.round(width * 10) / 10;

/**
 * Not every word can fit: the widest columns give way first, so that as few words as can be are broken, and none gets so narrow that
 * a word breaks elsewhere than between its parts, as long as there is room for that.
 */
function tightened(table: Table, least: readonly number[], letters: number): Table {
  const parts = table.columns.map((column, index) => leastOf({ ...column, whole: false }, index, table, partsOf));
  const under = (most: number): readonly number[] =>
    least.map((width, index) => Math.min(width, Math.max(parts[index] ?? 0, most)));
  let [low, high] = [0, LONGEST_WORD + CELL_WHITE];
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (low + high) / 2;
    if (sumOf(under(middle)) > letters) high = middle;
    else low = middle;
  }
  const widths = under(low);
  const columns = table.columns.map((column, index) => ({ ...column, share: rounded(widths[index] ?? 0) }));
  return { ...table, columns, tight: true };
}
/** Halving so often finds a width to a thousandth of a letter. */
const ROUNDS = 15;

/** A word in the parts between which it may be broken, with the hyphen that then stands behind them. */
const partsOf = (word: string): readonly string[] =>
  withSoftHyphens(word)
    .split('\u00AD')
    .map((part, index, all) => (index < all.length - 1 ? `${part}-` : part));
const asOne = (word: string): readonly string[] => [word];

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** The room that the longest word of a column takes, its title included; of a column that is whole, its longest line. */
function leastOf({ title, whole }: Column, index: number, { rows }: Table, pieces = asOne): number {
  const cells = rows.flatMap(({ cells: all, head }) => (head ? [] : (all[index] ?? [])));
  const lines = whole ? cells.filter((line) => widthOf(line) <= LONGEST_LINE).map(widthOf) : [];
  return Math.max(longestIn(title, cells, pieces), ...lines) + CELL_WHITE;
}

function longestIn(title: string, lines: readonly string[], pieces = asOne): number {
  const bold = Math.max(1, BOLD_MORE * longestWord(title, pieces));
  return Math.min(
    lines.reduce((most, line) => Math.max(most, longestWord(line, pieces)), bold),
    LONGEST_WORD,
  );
}

const longestWord = (line: string, pieces: typeof asOne): number =>
  line
    .split(/[\s-]/u)
    .flatMap(pieces)
    .reduce((most, word) => Math.max(most, widthOf(word)), 0);
const widthOf = (word: string): number => word.length + CAPITAL_MORE * (word.match(/\p{Lu}/gu)?.length ?? 0);
