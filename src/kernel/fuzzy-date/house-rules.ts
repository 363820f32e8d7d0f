import { addMonths, addDays, daysInMonth, isoDay } from './day.ts';
import type { DateSpan } from './fuzzy-date.ts';
import type { Part, Season } from './vocabulary.ts';

/** The part of a month: begin = day 1-10, half/medio = 11-20, eind = 21-last; halves at day 15. */
export const partOfMonth = (year: number, month: number, part: Part): DateSpan => {
  const last = daysInMonth(year, month);
  const [from, to] = MONTH_PARTS[part];
  return { start: isoDay(year, month, from), end: isoDay(year, month, to === null ? last : to) };
};
const MONTH_PARTS: Readonly<Record<Part, readonly [number, number | null]>> = {
  begin: [1, 10],
  middle: [11, 20],
  end: [21, null],
  firstHalf: [1, 15],
  secondHalf: [16, null],
};

/** First and last month of a part of the year: begin Jan-Mar, medio May-Aug, eind Oct-Dec. */
export const YEAR_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  begin: [1, 3],
  middle: [5, 8],
  end: [10, 12],
  firstHalf: [1, 6],
  secondHalf: [7, 12],
};

/** First month and number of months of a part of the school year (August to July, as the law has it): medio Jan-Feb, eind Jun-Jul. */
export const SCHOOL_YEAR_PARTS: Readonly<Record<Exclude<Part, 'begin'>, readonly [number, number]>> = {
  middle: [1, 2],
  end: [6, 2],
  firstHalf: [8, 6],
  secondHalf: [2, 6],
};

/** Schools begin again between the third week of August and the first of September, by region and year. */
export const startOfSchoolYear = (year: number): DateSpan => ({ start: `${year}-08-17`, end: `${year}-09-07` });

/** First month of a season of three months; winter runs into the next year. The last number is its EDTF code. */
export const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [3, 21],
  summer: [6, 22],
  autumn: [9, 23],
  winter: [12, 24],
};

/** Whole months: `count` of them from that month on. */
export const monthsFrom = (year: number, month: number, count: number): DateSpan => {
  const start = isoDay(year, month, 1);
  return { start, end: addDays(addMonths(start, count), -1) };
};

/** Days on either side of 'rond 12 april'. */
export const AROUND_DAY = 3;
