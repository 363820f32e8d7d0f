import { formatDayShort, type FuzzyDate, isExactDay } from '#kernel/fuzzy-date/index.ts';

/** Does the date leave more than one day open? Recurring and undated ones are no moment and answer false. */
export const isVagueMoment = (when: FuzzyDate): boolean =>
  when.rrule === null && when.start !== null && !isExactDay(when);

/** The phrase beside a marker: a day as '24 nov', everything else as people wrote it; 'nog' when the range has begun already. */
export function markerPhrase(when: FuzzyDate, isCut: boolean): string {
  if (when.start !== null && isExactDay(when)) return formatDayShort(when.start);
  const text = when.text.trim();
  const dots = /^(?:\.\.+|…|\?+)\s*(.+)$/u.exec(text);
  const said = dots?.[1] === undefined ? text : `in ${dots[1]}`;
  return isCut ? `nog ${said}` : said;
}
