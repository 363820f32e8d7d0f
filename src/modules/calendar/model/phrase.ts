import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { shortDay } from './words.nl.ts';

/** Does the date leave more than one day open? Recurring and undated ones are no moment and answer false. */
export const isVagueMoment = ({ start, end, rrule, certainty }: FuzzyDate): boolean =>
  rrule === null && start !== null && (start !== end || certainty !== 'exact');

/** The phrase beside a marker: a day as '24 nov', everything else as people wrote it; 'nog' when the range has begun already. */
export function markerPhrase(when: FuzzyDate, isCut: boolean): string {
  if (when.start !== null && when.start === when.end && when.certainty === 'exact') return shortDay(when.start);
  const text = when.text.trim();
  const dots = /^(?:\.\.+|…|\?+)\s*(.+)$/u.exec(text);
  const said = dots?.[1] === undefined ? text : `in ${dots[1]}`;
  return isCut ? `nog ${said}` : said;
}
