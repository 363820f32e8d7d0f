import { dayNumber, dayOf, formatDayShort } from '#kernel/fuzzy-date/index.ts';

export { dayNumber, dayOf };

/** Days since 1 January 1970: whole numbers make thousands of comparisons cheap, and no time zone can creep in. */
export type Day = number;

/** The Monday of the week in which the day falls. */
export const mondayOf = (day: Day): Day => day - ((((day + 3) % 7) + 7) % 7);

/** ISO 8601 week: the week belongs to the year in which its Thursday falls. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3;
  const year = Number(dayOf(thursday).slice(0, 4));
  return { year, week: Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1 };
}

/** The days of the week that begins on this Monday: '16 – 22 nov', or '30 nov – 6 dec' over the edge of a month. */
export function weekSpan(monday: string): string {
  const sunday = dayOf(dayNumber(monday) + 6);
  const isOneMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  return `${isOneMonth ? Number(monday.slice(8)) : formatDayShort(monday)} – ${formatDayShort(sunday)}`;
}
