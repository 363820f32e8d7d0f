import { isUndated } from './compare.ts';
import { addDays, dayParts, weekdayOf } from './day.ts';
import { listedSpans } from './edtf-set.ts';
import type { DateSpan, FuzzyDate } from './fuzzy-date.ts';
import { monthsFrom, partOfMonth } from './house-rules.ts';
import { expandRecurrence } from './recurrence.ts';

/** How far 'ongeveer tweewekelijks' may be off, in days either side. */
const TOLERANCE_DAYS = 4;

/**
 * The moments of a date that touch a window (both ends inclusive), ascending. A date that repeats gives one span per time: a
 * day when the day is known, else the week, month or part of the month in which it falls. A list ('1, 8 en 15 maart', 'mei en
 * september') gives each member; anything else gives itself, with open sides cut at the window. Undated gives none.
 */
export const occurrencesOf = (date: FuzzyDate, window: DateSpan): readonly DateSpan[] => {
  if (date.rrule !== null) return recurring(date, window).filter((each) => touches(each, window));
  if (isUndated(date)) return [];
  const listed = listedSpans(date);
  if (listed.length > 0) return listed.filter((each) => touches(each, window));
  const span = { start: date.start ?? window.start, end: date.end ?? window.end };
  return touches(span, window) && span.start <= span.end ? [span] : [];
};

/** The days on which the ticks of a recurring date stand, within the window and the date's own bounds. */
export const occurrenceDays = (date: FuzzyDate, window: DateSpan): readonly string[] => {
  if (date.rrule === null) return [];
  const end = date.end !== null && date.end < window.end ? date.end : window.end;
  return expandRecurrence(date.rrule, date.start ?? window.start, { start: window.start, end });
};

const touches = (span: DateSpan, window: DateSpan): boolean => span.start <= window.end && span.end >= window.start;

function recurring(date: FuzzyDate, window: DateSpan): readonly DateSpan[] {
  const wide = { start: addDays(window.start, -31), end: addDays(window.end, 31) };
  return occurrenceDays({ ...date, start: date.start ?? window.start }, wide).map((day) => spanAround(date, day));
}

function spanAround(date: FuzzyDate, day: string): DateSpan {
  const { year, month, day: inMonth } = dayParts(day);
  switch (date.precision) {
    case 'day':
      return { start: day, end: day };
    case 'week':
      return weekAround(day, date.certainty === 'approximate');
    case 'part':
      return partOfMonth(year, month, inMonth <= 10 ? 'begin' : inMonth <= 20 ? 'middle' : 'end');
    case 'quarter':
    case 'season':
      return monthsFrom(year, month, 3);
    case 'half':
      return monthsFrom(year, month, 6);
    case 'year':
      return monthsFrom(year, 1, 12);
    case 'month':
    case 'open':
      return monthsFrom(year, month, 1);
  }
}

/** The weekday is not known, so any day of that week; 'ongeveer' stretches it to the tolerance. */
function weekAround(day: string, approximate: boolean): DateSpan {
  if (approximate) return { start: addDays(day, -TOLERANCE_DAYS), end: addDays(day, TOLERANCE_DAYS) };
  const monday = addDays(day, 1 - weekdayOf(day));
  return { start: monday, end: addDays(monday, 6) };
}
