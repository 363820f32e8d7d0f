import { MONTH_NAMES, MONTH_SHORT, WEEKDAY_NAMES } from './copy.nl.ts';
import { dayParts, weekdayOf } from './day.ts';

/** 'januari' for 1. */
export const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? '';
/** 'jan' for 1. */
export const shortMonth = (month: number): string => MONTH_SHORT[month - 1] ?? '';
/** 'maandag' for 1. */
export const weekdayName = (weekday: number): string => WEEKDAY_NAMES[weekday - 1] ?? '';

/** The weekday of a civil date in two letters: 'di'. */
export const shortWeekday = (iso: string): string => weekdayName(weekdayOf(iso)).slice(0, 2);

/** A civil date in full: 'dinsdag 24 november 2026'. */
export const formatDay = (iso: string): string => `${weekdayName(weekdayOf(iso))} ${formatDayPlain(iso)}`;

/** Without the weekday: '24 november 2026'. */
export const formatDayPlain = (iso: string): string => `${formatDayAndMonth(iso)} ${dayParts(iso).year}`;

/** Without the year: '24 november'. */
export const formatDayAndMonth = (iso: string): string => `${dayParts(iso).day} ${monthName(dayParts(iso).month)}`;

/** For labels on a timeline: '24 nov'. */
export const formatDayShort = (iso: string): string => `${dayParts(iso).day} ${shortMonth(dayParts(iso).month)}`;

/** 'november 2026'. */
export const formatMonth = (iso: string): string => `${monthName(dayParts(iso).month)} ${dayParts(iso).year}`;

/** Both days included, nothing said twice: '11 tot en met 20 oktober 2026', '28 december 2026 tot en met 3 januari 2027'. */
export const formatSpan = (start: string, end: string): string => {
  if (start === end) return formatDayPlain(start);
  const [from, to] = [dayParts(start), dayParts(end)];
  const sameMonth = from.year === to.year && from.month === to.month;
  const first = sameMonth ? String(from.day) : from.year === to.year ? formatDayAndMonth(start) : formatDayPlain(start);
  return `${first} tot en met ${formatDayPlain(end)}`;
};
