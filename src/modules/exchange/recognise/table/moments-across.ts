import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { SourceCell } from '../../model/source-document.ts';
import { cellLines } from '../text/blocks.ts';
import { candidatesOf } from './header.ts';
import type { ReadTable } from './read-table.ts';
import { weekColumns } from './week-numbers.ts';

/** Columns whose names are moments ('Januari 2027', 'Q2', weeks): a calendar with time across. At least three, beside a column of names. */
export function monthColumns(table: ReadTable): number[] {
  const first = table.headers[0] ?? '';
  const names = momentNames(table);
  const dated = names.flatMap((name, index) => (index > 0 && isMoment(name) ? [index] : []));
  const others = table.headers.filter(
    (header, index) => index > 0 && !dated.includes(index) && header.trim() !== '',
  ).length;
  return dated.length >= 3 && !isMoment(first) && others <= 4 && dated.length > others ? dated : [];
}

/** What each column is named after, as a moment: see `momentName`; numbers that run on under the months are weeks. */
export function momentNames({ headers }: ReadTable): string[] {
  const weeks = weekColumns(headers);
  return headers.map((header, index) => momentName(header, weeks.has(index) ? 'week' : (headers[0] ?? '')));
}

/** The moment a column is named after: without the name of the group above it, and a bare number under weeks is a week. */
function momentName(header: string, first: string): string {
  const cut = header.lastIndexOf(' > ');
  const name = (cut < 0 ? header : header.slice(cut + 3)).replace(/\s+/g, ' ').trim();
  const group = cut < 0 ? first : header.slice(0, cut);
  return /^\d{1,2}$/.test(name) && /\bw(?:ee)?k/i.test(`${group} ${first}`) ? `week ${name}` : name;
}

const isMoment = (name: string): boolean =>
  /\p{L}|\d{4}/u.test(name) && readDatePhrase(name) !== null && candidatesOf(name).length <= 1;

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
