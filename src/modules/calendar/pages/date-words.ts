import {
  explainFuzzyDate,
  formatDayShort,
  formatMonth,
  type FuzzyDate,
  isExactDay,
  listedSpans,
  weekdayName,
  weekdayOf,
} from '#kernel/fuzzy-date/index.ts';
import { isContinuous } from '../model/activity.ts';
import type { Placing } from '../model/anchor/anchored.ts';
import { leavesDayOpen } from '../model/phrase.ts';
import { placingWords } from '../model/anchor/placing-words.ts';

/** How we read a date; `placing` is there for what hangs on another moment. */
export const readingOfDate = (when: FuzzyDate, placing: Placing | undefined): string =>
  placing === undefined || (placing.kind === 'open' && placing.why === 'unnamed' && namesNothing(when))
    ? explainFuzzyDate(when)
    : placingWords(placing, when.anchor?.text ?? '');

/** 'Twee weken van tevoren' names no moment. */
const namesNothing = ({ anchor, text }: FuzzyDate): boolean => anchor?.text === text.trim();

/** What stands small under a date: the weekday of a day, the days of a range, or how we read it. */
export function readingUnder(when: FuzzyDate, placing?: Placing): string {
  if (placing !== undefined) return readingOfDate(when, placing);
  if (isExactDay(when) && when.start !== null) return weekdayName(weekdayOf(when.start));
  if (
    when.rrule === null &&
    when.alternatives.length < 2 &&
    listedSpans(when).length === 0 &&
    when.start !== null &&
    when.end !== null &&
    when.precision !== 'open'
  ) {
    return spanWords(when.start, when.end);
  }
  const reading = explainFuzzyDate(when);
  return reading === when.text.trim() ? '' : reading;
}

/** '18 – 30 nov 2026', or '28 dec 2026 – 3 jan 2027'. */
export function spanWords(start: string, end: string): string {
  const year = end.slice(0, 4);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))} – ${formatDayShort(end)} ${year}`;
  return start.slice(0, 4) === year
    ? `${formatDayShort(start)} – ${formatDayShort(end)} ${year}`
    : `${formatDayShort(start)} ${start.slice(0, 4)} – ${formatDayShort(end)} ${year}`;
}

/** Drawn with a soft edge: what leaves its day open, or a rhythm that is only about so. */
export const isSoft = (when: FuzzyDate): boolean =>
  (leavesDayOpen(when) && !isContinuous({ when })) || (when.rrule !== null && when.certainty !== 'exact');

/** 'okt 2026' */
export const monthAndYear = (day: string): string => `${formatDayShort(day).replace(/^\d+ /, '')} ${day.slice(0, 4)}`;
/** 'November 2026' from '2026-11'. */
export function monthTitle(month: string): string {
  const name = formatMonth(`${month}-01`);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
