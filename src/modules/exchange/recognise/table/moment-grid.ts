import { columnShare, isCross } from './contents.ts';
import type { TableFacts } from './facts.ts';
import { candidatesOf, STRONG } from './header.ts';
import { type GridNature, natureOf, weekdayOf } from './grid-nature.ts';
import type { ReadTable } from './read-table.ts';

/** A column in which each cell says what happens at the moment of its row; `weekday` 0 is Monday. */
export type GridColumn = {
  readonly index: number;
  readonly name: string;
  readonly as: GridNature;
  readonly weekday: number | null;
};

/**
 * The columns of a table with moments down and one kind of thing across: days of the week, media, or groups. Empty when the table
 * is something else: the cells then say more than what happens, or a column says it already.
 */
export function gridColumns(table: ReadTable, facts: TableFacts): GridColumn[] {
  const dateAt = facts.dateColumn?.index;
  if (dateAt === undefined || facts.crossColumns.length > 0) return [];
  const columns = table.headers.flatMap((header, index): GridColumn[] => {
    const name = header.replace(/\s+/g, ' ').trim();
    const as = index === dateAt ? null : natureIn(name);
    return as === null ? [] : [{ index, name, as, weekday: weekdayOf(name) }];
  });
  const [first] = columns;
  const filled = table.headers.filter((header, index) => index !== dateAt && header.trim() !== '').length;
  const isOneKind = columns.every(({ as }) => as === first?.as) && columns.length === filled;
  const least = first?.as === 'weekday' ? 3 : 2;
  return first && isOneKind && columns.length >= least && tell(table, columns) ? columns : [];
}

function natureIn(name: string): GridNature | null {
  const nature = natureOf(name);
  const isField = nature !== 'weekday' && candidatesOf(name).some(({ score }) => score >= STRONG);
  return isField ? null : nature;
}

/** The cells hold words, and neither crosses nor names of people alone. */
const tell = (table: ReadTable, columns: readonly GridColumn[]): boolean =>
  columns.some(
    ({ index }) => columnShare(table.rows, index, (text) => /\p{L}{3}/u.test(text) && !isCross(text)).count > 0,
  ) && columns.every(({ index }) => columnShare(table.rows, index, isCross).count === 0);
