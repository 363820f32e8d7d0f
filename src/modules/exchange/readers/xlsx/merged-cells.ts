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
    const shown = rows.slice(firstFrom(rows, from.row), firstFrom(rows, to.row + 1));
    const columns = Math.min(to.column, width - 1) - from.column + 1;
    steps += shown.length * Math.max(columns, 0);
    if (steps > LIMITS.cells * 2) throw new RefusedFile('too-much');
    for (const row of shown.slice(0, -1)) runningOn.add(row);
    for (const row of shown) coverRow(covered, row, { from: from.column, columns });
    covered.delete(keyOf(from.row, from.column));
    spans.set(keyOf(from.row, from.column), { columns: to.column - from.column + 1, rows: Math.max(shown.length, 1) });
  }
  return {
    spanAt: (row, column) => spans.get(keyOf(row, column)) ?? { columns: 1, rows: 1 },
    isCovered: (row, column) => covered.has(keyOf(row, column)),
    runsOn: (row) => runningOn.has(row),
  };
}

function coverRow(
  covered: Set<string>,
  row: number,
  { from, columns }: { readonly from: number; readonly columns: number },
): void {
  for (let column = from; column < from + columns; column += 1) covered.add(keyOf(row, column));
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
