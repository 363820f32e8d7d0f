import { formatDayShort, type FuzzyDate, isExactDay, listedSpans } from '#kernel/fuzzy-date/index.ts';

/** Does the date leave more than one day open? Recurring and undated ones are no moment and answer false, as does a list of days. */
export const isVagueMoment = (when: FuzzyDate): boolean =>
  when.rrule === null && when.start !== null && !isExactDay(when) && !isListOfDays(when);

/** Does the date leave open on which day it is: a vague moment, one that only says until when, or none at all. A rhythm answers false. */
export const leavesDayOpen = (when: FuzzyDate): boolean =>
  isVagueMoment(when) || (when.rrule === null && when.start === null);

const isListOfDays = (when: FuzzyDate): boolean => {
  const listed = when.certainty === 'exact' ? listedSpans(when) : [];
  return listed.length > 0 && listed.every(({ start, end }) => start === end);
};

/** The phrase beside a marker: a day as '24 nov', everything else as people wrote it; 'nog' when the range has begun already. */
export function markerPhrase(when: FuzzyDate, isCut: boolean): string {
  if (when.start !== null && isExactDay(when)) return formatDayShort(when.start);
  const text = when.text.trim();
  const dots = /^(?:\.\.+|…|\?+)\s*(.+)$/u.exec(text);
  const said = dots?.[1] === undefined ? text : `in ${dots[1]}`;
  return isCut ? `nog ${said}` : said;
}
