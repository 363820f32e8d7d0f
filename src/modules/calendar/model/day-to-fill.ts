import { addDays } from '#kernel/fuzzy-date/index.ts';
import type { Silence } from './silences.ts';
import { dayNumber } from './day.ts';

type Filled = Pick<Silence, 'start' | 'startLatest' | 'endEarliest' | 'end' | 'limitDays'>;

/** What is this near is a matter of this week, not of a date. */
export const SOON_DAYS = 6;

/**
 * The day (civil date) on which a message would break a silence: before the limit is passed, or in the middle of the silence where that
 * day lies within a week of its end or behind it. Null when that is now or past.
 */
export function dayToFill({ start, startLatest, endEarliest, end, limitDays }: Filled, today: string): string | null {
  const atLimit = addDays(startLatest, limitDays);
  const day = addDays(atLimit, SOON_DAYS) < endEarliest ? atLimit : middleOf(start > today ? start : today, end);
  return day <= addDays(today, SOON_DAYS) ? null : day;
}

const middleOf = (from: string, to: string): string => addDays(from, Math.floor((dayNumber(to) - dayNumber(from)) / 2));
