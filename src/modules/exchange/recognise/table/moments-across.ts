import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { candidatesOf } from './header.ts';
import type { ReadTable } from './read-table.ts';

/** Columns whose names are moments ('Januari 2027', 'Q2'): a calendar with time across. At least three, beside a column of names. */
export function monthColumns(table: ReadTable): number[] {
  const dated = table.headers.flatMap((header, index) => (index > 0 && isMoment(header) ? [index] : []));
  const others = table.headers.filter(
    (header, index) => index > 0 && !dated.includes(index) && header.trim() !== '',
  ).length;
  return dated.length >= 3 && !isMoment(table.headers[0] ?? '') && others <= 2 ? dated : [];
}

/** The moment a column is named after, without the name of the group of columns above it. */
export const momentName = (header: string): string => (header.split(' > ').at(-1) ?? '').replace(/\s+/g, ' ').trim();
const isMoment = (header: string): boolean =>
  /\p{L}|\d{4}/u.test(momentName(header)) &&
  readDatePhrase(momentName(header)) !== null &&
  candidatesOf(momentName(header)).length <= 1;
