import { addDays, expandRecurrence } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';
import { isUnbegunSeries } from './activity.ts';
import { dayNumber, dayOf } from './day.ts';
import { planPeriod } from './plan-period.ts';

/** Within this the first day of any rhythm comes, also of one in so many years. */
const FIRST_WITHIN_DAYS = 5 * 366;

/**
 * Gives for a series of which nobody said when it begins the first day it has in the calendar: with the plan, or without a first day of
 * that from today on. Null for whatever has a beginning of its own, for so many times, and in a plan that is over by then. A civil date.
 */
export function unbegunBegin(plan: Plan, today: string): (activity: Activity) => string | null {
  const period = planPeriod(plan, dayNumber(today));
  const begin = dayOf(period.start ?? dayNumber(today));
  return (activity) => {
    const { rrule, start, end } = activity.when;
    if (rrule === null || rrule.includes('COUNT=') || !isUnbegunSeries(activity)) return null;
    const last = end ?? plan.programme.end ?? addDays(begin, FIRST_WITHIN_DAYS);
    return expandRecurrence(rrule, start ?? begin, { start: begin, end: last })[0] ?? null;
  };
}
