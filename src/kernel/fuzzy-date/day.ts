const MS_PER_DAY = 86_400_000;

/** First and last year a phrase may name; outside them a number is not read as a year. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** A civil date as `YYYY-MM-DD`; the caller has checked that the day exists (`dayExists`). */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Year, month (1-12) and day of an ISO civil date. */
export const dayParts = (iso: string): { year: number; month: number; day: number } => ({
  year: digit(iso, 0) * 1000 + digit(iso, 1) * 100 + digit(iso, 2) * 10 + digit(iso, 3),
  month: digit(iso, 5) * 10 + digit(iso, 6),
  day: digit(iso, 8) * 10 + digit(iso, 9),
});
const digit = (iso: string, at: number): number => iso.charCodeAt(at) - 48;

/** `Date.UTC` takes the years 0-99 for 1900-1999; setting the full year does not. */
const utcMs = (year: number, month: number, day: number): number =>
  year > 99 ? Date.UTC(year, month - 1, day) : new Date(0).setUTCFullYear(year, month - 1, day);

/** Whole days since 1970-01-01 of an ISO civil date (years 1-9999); differences of two are calendar days without time zone trouble. */
export const dayNumber = (iso: string): number => {
  const { year, month, day } = dayParts(iso);
  return Math.round(utcMs(year, month, day) / MS_PER_DAY);
};

/** The ISO civil date of a day number, held within the years 1-9999. */
export const dayOf = (number: number): string =>
  new Date(Math.min(Math.max(number, FIRST_DAY), LAST_DAY) * MS_PER_DAY).toISOString().slice(0, 10);
const [FIRST_DAY, LAST_DAY] = [dayNumber('0001-01-01'), dayNumber('9999-12-31')];

/** The civil date `days` later (negative: earlier), held within the years 1-9999. */
export const addDays = (iso: string, days: number): string => dayOf(dayNumber(iso) + days);

/** Calendar days from one civil date to the other; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Number of days in a month (1-12) of that year. */
export const daysInMonth = (year: number, month: number): number => new Date(utcMs(year, month + 1, 0)).getUTCDate();

/** Whether the calendar has that day: 31 November and 29 February 2027 do not exist. */
export const dayExists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The civil date `months` later, held to the last day of the month where the day does not exist there, and within the years 1-9999. */
export const addMonths = (iso: string, months: number): string => {
  const { year, month, day } = dayParts(iso);
  const index = Math.min(Math.max(year * 12 + (month - 1) + months, 12), 9999 * 12 + 11);
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return isoDay(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
};

/** Weekday of a civil date, 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;

/** Monday of the ISO week (ISO 8601: week 1 holds 4 January). */
export const mondayOfWeek = (year: number, week: number): string => {
  const fourth = isoDay(year, 1, 4);
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
};

/** 52 or 53: the number of ISO weeks in a year. */
export const weeksInYear = (year: number): number => daysBetween(mondayOfWeek(year, 1), mondayOfWeek(year + 1, 1)) / 7;

/** Whether a text is an existing civil date written as `YYYY-MM-DD`. */
export const isIsoDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = dayParts(text);
  return year >= 1 && dayExists(year, month, day);
};
