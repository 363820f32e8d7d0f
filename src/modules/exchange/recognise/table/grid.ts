import type { SourceCell, SourceRow, SourceTable } from '../../model/source-document.ts';
import { cellNumbers, cellText } from '../text/blocks.ts';

/** A cell as it is met at one place of the grid; `own` is false where a merged cell from above or from the left still reaches. */
export type Place = {
  readonly cell: SourceCell;
  readonly own: boolean;
  readonly text: string;
  /** True for an empty cell that was read as the one above it. */
  readonly isFromAbove?: boolean;
};
export type GridRow = {
  readonly header: boolean;
  readonly places: readonly (Place | null)[];
  /** Numbers of the blocks in cells that start in this row. */
  readonly at: readonly number[];
  /** The cells that start in this row. */
  readonly cells: readonly SourceCell[];
  /** True when a cell of this row that may say when says something else: then the row above does not say it either. */
  readonly isUndated?: boolean;
};
export type Grid = { readonly width: number; readonly rows: readonly GridRow[] };

/** Wider than any plan; keeps a hostile span from filling memory. */
const WIDEST = 120;

/** The table with merged cells spread over the places they cover. */
export function gridOf(table: SourceTable): Grid {
  const width = Math.min(WIDEST, Math.max(0, ...table.rows.map(rowWidth)));
  const rows: GridRow[] = [];
  let reaching: (Reach | null)[] = [];
  for (const row of table.rows) {
    const { places, next } = layRow(row, reaching, width);
    rows.push({ header: row.header, places, at: row.cells.flatMap(cellNumbers), cells: row.cells });
    reaching = next;
  }
  return { width, rows };
}

type Reach = { readonly cell: SourceCell; readonly text: string; readonly left: number };

const rowWidth = (row: SourceRow): number =>
  Math.max(
    0,
    ...row.cells.map(
      (cell) => Math.min(WIDEST, Math.max(0, cell.column)) + Math.min(WIDEST, Math.max(1, cell.columnSpan)),
    ),
  );

function layRow(
  row: SourceRow,
  reaching: readonly (Reach | null)[],
  width: number,
): { places: (Place | null)[]; next: (Reach | null)[] } {
  const places: (Place | null)[] = [];
  const next: (Reach | null)[] = [];
  for (let column = 0; column < width; column += 1) {
    const above = reaching[column] ?? null;
    places.push(above ? { cell: above.cell, own: false, text: above.text } : null);
    next.push(above && above.left > 1 ? { ...above, left: above.left - 1 } : null);
  }
  for (const cell of row.cells) {
    const text = cellText(cell);
    const end = Math.min(width, cell.column + Math.max(1, cell.columnSpan));
    for (let column = Math.max(0, cell.column); column < end; column += 1) {
      places[column] = { cell, own: column === cell.column, text };
      next[column] = cell.rowSpan > 1 ? { cell, text, left: cell.rowSpan - 1 } : null;
    }
  }
  return { places, next };
}

export const placeText = (row: GridRow, column: number): string => row.places[column]?.text ?? '';

/** The text of a row that consists of one filled cell over (nearly) the whole width; null for every other row. */
export function bandText(row: GridRow, width: number): string | null {
  const filled = row.cells.filter((cell) => cellText(cell).trim() !== '');
  const [only] = filled;
  if (width < 2 || filled.length !== 1 || !only) return null;
  const reachesDown = row.places.some(
    (place) => place !== null && !row.cells.includes(place.cell) && place.text.trim() !== '',
  );
  if (reachesDown) return null;
  const wide = only.columnSpan >= width - 1 && only.columnSpan > 1;
  const alone = row.cells.length === 1 && only.column === 0;
  return wide || alone ? cellText(only) : null;
}
