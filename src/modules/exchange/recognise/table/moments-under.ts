import { columnShare, isDateCell, isNothing } from './contents.ts';
import { type GridNature, natureOf } from './grid-nature.ts';
import { type Grid, type GridRow, placeText } from './grid.ts';

/** A column named after a means or a group, in which each cell says when the thing of its row goes there. */
export type DatedColumn = { readonly index: number; readonly name: string; readonly as: GridNature };

const LEAST_COLUMNS = 2;
const LEAST_DATED = 0.8;

type Named = { readonly headers: readonly string[]; readonly rows: readonly GridRow[] };

/** The columns of a table with things down, means or groups across, and moments in the cells; empty for every other table. */
export function datedColumns({ headers, rows }: Named): DatedColumn[] {
  const columns = headers.flatMap((header, index): DatedColumn[] => {
    const name = header.replace(/\s+/g, ' ').trim();
    const as = index === 0 ? null : natureOf(name);
    return as === null || as === 'weekday' ? [] : [{ index, name, as }];
  });
  const isDated = columns.every(({ index }) => {
    const dates = columnShare(rows, index, isDateCell).count;
    const other = columnShare(rows, index, (text, date) => !isDateCell(text, date) && !isNothing(text)).count;
    return dates > 0 && dates >= (dates + other) * LEAST_DATED;
  });
  const isOne = columns.every(({ as }) => as === columns[0]?.as);
  return columns.length >= LEAST_COLUMNS && isOne && isDated && columns.length === headers.length - 1 ? columns : [];
}

/** Whether the first row names such columns. */
export function headsMoments({ rows, width }: Grid): boolean {
  const [first, ...below] = rows;
  if (!first || width < LEAST_COLUMNS + 1 || below.length < 2) return false;
  const headers = Array.from({ length: width }, (_, column) => placeText(first, column));
  return datedColumns({ headers, rows: below }).length > 0;
}
