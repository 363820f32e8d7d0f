import { type Block, type Cell, cell, type Row, table } from '../make/block.ts';
import type { SheetCell } from '../make/spreadsheet.ts';

const linesOf = (source: string) => source.split('\n').filter((line) => line.trim() !== '');
// Two bars keep the double spaces that a writer typed; only the one space beside a bar is ours.
const cellsOf = (line: string) => line.split('|').map((text) => text.replace(/^ | $/g, '').replaceAll(' ¶ ', '\n'));

/** Rows from lines of text: `|` between cells, `¶` for a new paragraph, `^` merged with the cell above, `<` with the one before. */
export const rowsOf = (source: string): Row[] => {
  const grid = linesOf(source).map(cellsOf);
  return grid.map((cells, y) => ({
    header: false,
    cells: cells.flatMap((text, x) => (text === '^' || text === '<' ? [] : [spanned(grid, { text, x, y })])),
  }));
};

const spanned = (grid: readonly (readonly string[])[], at: { text: string; x: number; y: number }): Cell => {
  let rows = 1;
  while (grid[at.y + rows]?.[at.x] === '^') rows += 1;
  let columns = 1;
  while (grid[at.y]?.[at.x + columns] === '<') columns += 1;
  return cell(at.text, { rows, columns });
};

/** A table whose first line is no more of a header than the bold that its writer gave it, as most are. */
export const grid = (source: string): Block => table(...rowsOf(source));

/** Rows of a sheet: `d:2027-04-12` is a real date, `=12` a number, an empty cell is nothing. */
export const sheetRowsOf = (source: string): SheetCell[][] =>
  source
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : cellsOf(line).map(sheetCell)));
const sheetCell = (text: string): SheetCell => {
  if (text === '') return null;
  if (text.startsWith('d:')) return { date: text.slice(2) };
  return text.startsWith('=') ? Number(text.slice(1)) : text;
};
