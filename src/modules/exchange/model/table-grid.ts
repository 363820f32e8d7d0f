import type { SourceCell, SourceRow } from './source-document.ts';

/** A cell as it is drawn, or a gap of some columns where a cell from a screen before would stand. */
export type GridCell = { readonly cell: SourceCell | null; readonly columns: number; readonly rows: number };

/** Rows of a table, each cell in its own column, also where the table was cut in two: spans end with the part. */
export function gridOf(rows: readonly SourceRow[]): GridCell[][] {
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = [];
  return rows.map(({ cells }, index) => {
    const drawn: GridCell[] = [];
    let next = 0;
    const isTaken = (column: number) => (freeFrom[column] ?? 0) > index;
    const fill = (until: number): void => {
      for (; next < until; next += 1) if (!isTaken(next)) drawn.push({ cell: null, columns: 1, rows: 1 });
    };
    for (const cell of cells) {
      fill(cell.column);
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - index));
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
        freeFrom[column] = index + rowSpan;
      drawn.push({ cell, columns: cell.columnSpan, rows: rowSpan });
      next = cell.column + cell.columnSpan;
    }
    return drawn;
  });
}
