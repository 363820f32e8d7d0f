import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { datePart, needsMonth, oneLine } from '../dates.ts';
import type { Column } from '../table/columns.ts';
import { columnShare, isDateCell } from '../table/contents.ts';
import { candidatesOf, STRONG } from '../table/header.ts';
import type { TableFacts } from '../table/facts.ts';
import type { ReadTable } from '../table/read-table.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';

/**
 * A quarter, a month or a year in one column and the moment itself in another: 'Periode' over two columns, or 'Jaar' with 'Wanneer'
 * beside it.
 */
export function withFiner(table: ReadTable, columns: readonly Column[]): Column[] {
  const share = ({ index }: Column, test: (text: string, date: string | null) => boolean): number =>
    columnShare(table.rows, index, test).share;
  const coarse = columns.find(({ role }) => role === 'date');
  const isYears = coarse !== undefined && share(coarse, (text) => ONLY_YEAR.test(oneLine(text))) >= 0.8;
  const isLong =
    coarse !== undefined && share(coarse, (text) => LONG.has(readDatePhrase(oneLine(text))?.precision ?? '')) >= 0.8;
  const isFiner = (column: Column): boolean =>
    coarse !== undefined &&
    column.header.trim() !== '' &&
    (isYears
      ? column !== coarse && column.role === null && namesMoment(column.header)
      : column.index === coarse.index + 1 && column.header === coarse.header) &&
    share(column, isDateCell) >= 0.5;
  const finer = isLong ? columns.find(isFiner) : undefined;
  if (finer === undefined) return [...columns];
  return columns.map((column) =>
    column === coarse
      ? { ...column, role: 'month' }
      : column === finer
        ? { ...column, role: 'date', grounds: 'named' }
        : column,
  );
}
const LONG: ReadonlySet<string> = new Set(['month', 'quarter', 'season', 'half', 'year']);
const ONLY_YEAR = /^(?:19|20)\d{2}$/;
const namesMoment = (header: string): boolean =>
  candidatesOf(header).some(({ role, score }) => role === 'date' && score >= STRONG);

/** 'Start' with 'Gereed' or 'Klaar' behind it, and moments below both: from when until when. */
export function withEnd(table: ReadTable, columns: readonly Column[]): Column[] {
  const start = columns.find(({ header, role }) => role !== null && MOMENTS.has(role) && BEGINS.test(nameOf(header)));
  const end = columns.find(
    ({ header, index }) =>
      start !== undefined &&
      index > start.index &&
      ENDS.test(nameOf(header)) &&
      columnShare(table.rows, index, isDateCell).share >= 0.6,
  );
  if (!start || !end || columns.some(({ role }) => role === 'end')) return [...columns];
  return columns.map((column) =>
    column === start ? { ...column, role: 'start' } : column === end ? { ...column, role: 'end' } : column,
  );
}
const MOMENTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['date', 'start']);
const BEGINS = /^(?:start|begin|van|vanaf|datum start|startdatum|begindatum)$/iu;
const ENDS = /^(?:gereed|klaar|oplevering|af|deadline|afgerond|eind|einde|tot|t\/?m|stop)$/iu;
/** The name of a column without that of the group above it. */
const nameOf = (header: string): string => oneLine(header.slice(header.lastIndexOf(' > ') + 1).replace(/^> /, ''));

/** Beside the days of the start and the end a third day is another moment, such as a deadline: it stays to be seen under its name. */
export const withoutDeadline = (facts: TableFacts, assigned: readonly Column[]): readonly Column[] => {
  const edges = assigned.filter(({ role }) => role === 'start' || role === 'end');
  const isDated = edges.length === 2 && edges.some(({ index }) => index === facts.dateColumn?.index);
  return isDated ? assigned.map((column) => (column.role === 'date' ? { ...column, role: null } : column)) : assigned;
};

/** Where the moments are months, a column of days beside them says when in the month. */
export function withDays(table: ReadTable, columns: readonly Column[]): Column[] {
  const months = columns.find(({ role }) => role === 'date');
  const isMonths =
    months &&
    columnShare(table.rows, months.index, (text) => datePart(text) !== null && !/\d{1,2}[\s-]/.test(text)).share >= 0.8;
  const days = columns.find(
    ({ role, index }) =>
      role === null && columnShare(table.rows, index, (text) => needsMonth(oneLine(text))).share >= 0.7,
  );
  if (!months || !isMonths || !days) return [...columns];
  return columns.map((column) =>
    column === months
      ? { ...column, role: 'month' }
      : column === days
        ? { ...column, role: 'date', grounds: 'guessed' }
        : column,
  );
}
