import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { SourceCell } from '../../model/source-document.ts';
import { cellLines } from '../text/blocks.ts';
import { candidatesOf } from './header.ts';
import type { ReadTable } from './read-table.ts';
import { isMomentName, timeNames } from './time-names.ts';

/** Columns whose names are moments ('Januari 2027', 'Q2', weeks): a calendar with time across. At least three, beside a column of names or with nothing else. */
export function monthColumns(table: ReadTable): number[] {
  const first = table.headers[0] ?? '';
  const names = momentNames(table);
  const dated = names.flatMap((name, index) => (index > 0 && isMoment(name) ? [index] : []));
  const others = table.headers.filter(
    (header, index) => index > 0 && !dated.includes(index) && header.trim() !== '',
  ).length;
  const startsWithTime = isMoment(names[0] ?? '') && !candidatesOf(first).some(({ role }) => role === 'phase');
  if (startsWithTime && dated.length >= 2 && others === 0) return [0, ...dated];
  return dated.length >= 3 && !startsWithTime && others <= 4 && dated.length > others ? dated : [];
}

/** What each column is named after, as a moment. */
export const momentNames = ({ headers }: ReadTable): string[] => timeNames(headers);

const isMoment = (name: string): boolean => isMomentName(name) && candidatesOf(name).length <= 1;

/** Cells that start with a month and go on with what happens in it: a year on one page. Their places, or none when few are so. */
export function monthCells(table: ReadTable): SourceCell[] {
  const cells = [...new Set(table.rows.flatMap((row) => row.cells))].filter((cell) => cellLines(cell).length > 0);
  const months = cells.filter(
    (cell) => MONTH.test(cellLines(cell)[0]?.text ?? '') && readDatePhrase(cellLines(cell)[0]?.text ?? '') !== null,
  );
  return months.length >= 3 &&
    months.length >= cells.length * 0.6 &&
    months.some((cell) => cellLines(cell).length > 1) &&
    table.width <= 6
    ? months
    : [];
}

const MONTH = /^(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?:\s(?:19|20)\d\d)?:?$/i;
