import {
  formatDayShort,
  monthName as nameOfMonth,
  weekdayName as nameOfWeekday,
  weekdayOf,
} from '#kernel/fuzzy-date/index.ts';

/** Dutch words for the days of the calendar, from civil dates. The words themselves are the kernel's. */
export const shortDay = formatDayShort;
/** 'november' for a day in November. */
export const monthName = (date: string): string => nameOfMonth(Number(date.slice(5, 7)));
/** 'dinsdag' */
export const weekdayName = (date: string): string => nameOfWeekday(weekdayOf(date));
