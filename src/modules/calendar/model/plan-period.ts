import type { Activity, Plan } from '#kernel/plan.ts';
import { isCancelled, isContinuous, isDone, isSeries, isUnbegunContinuous, isUnbegunSeries } from './activity.ts';
import { dayNumber, type Day } from './day.ts';

/**
 * The days over which a plan can be judged. `start` is null when neither the programme nor a single date says when it began.
 * `end` is the end of the programme, or else the last day its calendar speaks of: beyond that nobody has planned yet.
 */
export type PlanPeriod = {
  readonly start: Day | null;
  readonly end: Day;
  /** From which day somebody may expect to hear of it: once the programme runs and its first dated activity should have been there. */
  readonly spokenFrom: Day | null;
};

/** Nobody asks about silences further away; it also bounds what a daily series can cost. */
const REACH_DAYS = 3 * 366;

export function planPeriod(plan: Plan, today: Day): PlanPeriod {
  let first = Infinity;
  let opening = Infinity;
  let last = today;
  for (const activity of plan.activities) {
    const { start } = activity.when;
    last = Math.max(last, lastDaySaid(activity));
    // A first day that nobody said, but a reader filled in, is no beginning of anything.
    if (isUnbegunSeries(activity) || isUnbegunContinuous(activity)) continue;
    opening = Math.min(opening, openingDay(activity, today));
    if (start !== null) first = Math.min(first, dayNumber(start));
  }
  const { start, end } = plan.programme;
  const begin = start === null ? first : dayNumber(start);
  const known = Number.isFinite(begin) ? begin : null;
  const spokenFrom = Number.isFinite(opening) ? Math.max(known ?? opening, opening) : known;
  return { start: known, end: end === null ? last : dayNumber(end), spokenFrom };
}

/** What has only a first day ('na de zomer') is spoken of until then; a rhythm without an end says nothing of when it stops. */
function lastDaySaid(activity: Activity): Day {
  const { start, end } = activity.when;
  if (end !== null) return dayNumber(end);
  return start === null || isSeries(activity) ? -Infinity : dayNumber(start);
}

/** The day by which an activity has been there, on its latest reading; of what repeats or goes on, its first day. */
function openingDay(activity: Activity, today: Day): Day {
  const { start, end } = activity.when;
  const day = isSeries(activity) || isContinuous(activity) ? start : (end ?? start);
  if (day === null || isCancelled(activity)) return Infinity;
  return isDone(activity) ? Math.min(today, dayNumber(day)) : dayNumber(day);
}

/** The part of the period to expand series over: all that is near today, or near its own end when it is over and its start when it is to come. */
export function nearPart(period: PlanPeriod, today: Day): { readonly from: Day; readonly to: Day } {
  const start = period.start ?? today;
  const middle = Math.max(Math.min(today, period.end), start);
  return { from: Math.max(start, middle - REACH_DAYS), to: Math.min(period.end, middle + REACH_DAYS) };
}
