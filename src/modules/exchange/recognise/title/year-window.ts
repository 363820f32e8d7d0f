import { addDays, isIsoDay } from '#kernel/fuzzy-date/index.ts';

/** Twelve months in which a calendar without years may lie, by their first day and the one after their last: a year, or a season. */
export type YearWindow = { readonly from: string; readonly until: string };

/** January for a calendar year, August for a season or a school year; calendars that begin in another month are rarer. */
const USUAL = ['01', '08'];
const STARTS = [...USUAL, '02', '03', '04', '05', '06', '07', '09', '10', '11', '12'];
export const isUsual = ({ from }: YearWindow): boolean => USUAL.includes(from.slice(5, 7));
const MOST_YEARS = 20;

/** The windows around those years, the usual ones first. */
export function windowsAround(years: readonly number[]): readonly YearWindow[] {
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  const from = Math.max(first, last - MOST_YEARS);
  const all = years.length === 0 ? [] : Array.from({ length: last - from + 1 }, (_, at) => from + at);
  return STARTS.flatMap((start) =>
    all.map((year) => ({ from: `${year}-${start}-01`, until: `${year + 1}-${start}-01` })),
  );
}

/** The day of the year (`03-12`) as it falls in the window; null for a 29th of February that is not there. */
export function dayWithin(day: string, { from, until }: YearWindow): string | null {
  const iso = `${(day < from.slice(5) ? until : from).slice(0, 4)}-${day}`;
  return isIsoDay(iso) ? iso : null;
}

/** The rows of a calendar (`03-12`) as they fall in the window, in the order of the rows. */
export function daysIn(window: YearWindow, rows: readonly string[]): readonly string[] {
  const known = placed.get(window);
  if (known?.rows === rows) return known.days;
  const days = rows.flatMap((row) => dayWithin(row, window) ?? []);
  placed.set(window, { rows, days });
  return days;
}
const placed = new WeakMap<YearWindow, { readonly rows: readonly string[]; readonly days: readonly string[] }>();

export const isWithin = (day: string, { from, until }: YearWindow, before = 0, after = 0): boolean =>
  day >= addDays(from, -before) && day < addDays(until, after);
