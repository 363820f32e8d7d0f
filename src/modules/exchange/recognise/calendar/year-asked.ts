import type { Activity } from '#kernel/plan.ts';
import { YEAR } from '../dates.ts';
import { asked, type Found } from '../found.ts';
import type { PlanTime } from '../title/plan-time.ts';
import type { FoundCalendar } from './calendar.ts';

/**
 * The calendar with one question about its year where that is a guess: the year it begins in as it was read, and the ones it may
 * be as well. A row with a question of its own keeps that.
 */
export function withYearAsked(calendar: FoundCalendar, { isGuess, other }: PlanTime): FoundCalendar {
  const years = isGuess ? calendar.activities.filter(isGuessed).map(({ value }) => yearOf(value)) : [];
  if (years.length === 0) return calendar;
  const first = Math.min(...years);
  const others = [...(other === null ? [] : [Number(other)]), first - 1, first + 1];
  const options = [...new Set([first, ...others])].slice(0, MOST_OPTIONS).map(String);
  const question = { code: 'yearGuessed', options } as const;
  return {
    ...calendar,
    activities: calendar.activities.map((each) =>
      isGuessed(each) && each.question === null ? asked(each, question) : each,
    ),
  };
}
const MOST_OPTIONS = 4;

/** Its moment has days and no year; what repeats, or counts from the day of writing, has none to ask about. */
const isGuessed = ({ value: { when } }: Found<Activity>): boolean =>
  (when.start ?? when.end) !== null && when.rrule === null && when.certainty !== 'tbd' && !YEAR.test(when.text);
const yearOf = ({ when }: Activity): number => Number((when.start ?? when.end ?? '').slice(0, 4));
