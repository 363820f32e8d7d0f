import { LIMITS } from '../limits.ts';
import { RefusedFile } from '../refusal.ts';
import type { CellRange } from './cell-address.ts';

/** Merged cells of one sheet, counted in the rows that have words; a merge of whole columns costs no more than those. */
export type MergedCells = {
  /** How many columns and shown rows the cell at this place takes; 1 and 1 when it is not merged. */
  readonly spanAt: (row: number, column: number) => { readonly columns: number; readonly rows: number };
  /** Whether a cell lies under a merged one. */
  readonly isCovered: (row: number, column: number) => boolean;
  /** Whether a merged cell runs from this row into the next one that is shown. */
  readonly runsOn: (row: number) => boolean;
};

/** `rows` are the numbers of the rows with words, ascending. Refuses `too-much` for more merging than a sheet can have. */
export function readMergedCells(merges: readonly CellRange[], rows: readonly number[], width: number): MergedCells {
  const spans = new Map<string, { columns: number; rows: number }>();
  const covered = new Set<string>();
  const runningOn = new Set<number>();
  let steps = 0;
  for (const { from, to } of merges) {
    let shownRows = 0;
    const lastColumn = Math.min(to.column, width - 1);
    for (let index = firstFrom(rows, from.row); (rows[index] ?? Infinity) <= to.row; index += 1) {
      const row = rows[index] ?? 0;
      shownRows += 1;
      if ((rows[index + 1] ?? Infinity) <= to.row) runningOn.add(row);
      for (let column = from.column; column <= lastColumn; column += 1) {
        if (++steps > LIMITS.cells * 4) throw new RefusedFile('too-much');
        if (row !== from.row || column !== from.column) covered.add(keyOf(row, column));
      }
    }
    spans.set(keyOf(from.row, from.column), { columns: to.column - from.column + 1, rows: Math.max(shownRows, 1) });
  }
  return {
    spanAt: (row, column) => spans.get(keyOf(row, column)) ?? { columns: 1, rows: 1 },
    isCovered: (row, column) => covered.has(keyOf(row, column)),
    runsOn: (row) => runningOn.has(row),
  };
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** The place of the first row at or after `row`, by halving. */
function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
