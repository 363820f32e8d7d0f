import type { Cursor } from './cursor.ts';
import { FIRST_YEAR, LAST_YEAR } from './day.ts';
import type { Token } from './tokens.ts';
import { MONTHS } from './vocabulary.ts';

/** Two digits mean 1970-2069. */
export const fullYear = (token: Token): number | null => {
  if (token.value === null || token.ordinal) return null;
  if (token.digits === 4) return token.value >= FIRST_YEAR && token.value <= LAST_YEAR ? token.value : null;
  if (token.digits !== 2) return null;
  return token.value >= 70 ? 1900 + token.value : 2000 + token.value;
};

/** A year after a day or month: '2027', "'27", ', 2027', 'van 2027', and '27' where no other number can be meant. */
export const readYear = (cursor: Cursor): number | null =>
  cursor.attempt(() => {
    cursor.accept(',', '-', '/');
    cursor.accept('van', 'in');
    cursor.accept('het');
    cursor.accept('jaar');
    const token = cursor.peek();
    const year = token === undefined ? null : fullYear(token);
    if (token === undefined || year === null) return null;
    if (token.digits === 2 && !token.apostrophe && !standsAsYear(cursor)) return null;
    cursor.at += 1;
    return year;
  });

/** 'jan 17' and 'jan-17' name a year; the 17 of 'jan 17 feb', 'week 12-17' and 'mei, 17 uur' does not. */
function standsAsYear(cursor: Cursor): boolean {
  const before = cursor.tokens[cursor.at - 1];
  if (before === undefined) return false;
  if (['-', '/'].includes(before.text) && !MONTHS.has(cursor.tokens[cursor.at - 2]?.text ?? '')) return false;
  if ([',', 'van', 'in'].includes(before.text)) return false;
  if (before.value !== null) return false;
  const after = cursor.peek(1);
  return after === undefined || !(MONTHS.has(after.text) || after.value !== null || JOINED.has(after.text));
}
const JOINED: ReadonlySet<string> = new Set(['of', 'en', 'x', '/', ',', 'uur', 'weken', 'dagen', 'maanden']);

/** The year of a season or school year over the turn of the year: '2026/27' and '26-27' give the first. */
export const readDoubleYear = (cursor: Cursor): number | null =>
  cursor.attempt(() => {
    const first = cursor.peek();
    const second = cursor.peek(2);
    if (first === undefined || second === undefined || !['/', '-'].includes(cursor.text(1))) return null;
    const years = [fullYear(first), fullYear(second)] as const;
    if (years[0] === null || years[1] !== years[0] + 1) return null;
    cursor.at += 3;
    return years[0];
  });
