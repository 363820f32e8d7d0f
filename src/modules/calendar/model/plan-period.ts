import type { Plan } from '#kernel/plan.ts';
import { dayNumber, type Day } from './day.ts';

/**
 * The days over which a plan can be judged. `start` is null when neither the programme nor a single date says when it began.
 * `end` is the end of the programme, or else the last day its calendar speaks of: beyond that nobody has planned yet.
 */
export type PlanPeriod = { readonly start: Day | null; readonly end: Day };

/** Nobody asks about silences further away; it also bounds what a daily series can cost. */
const REACH_DAYS = 3 * 366;

export function planPeriod(plan: Plan, today: Day): PlanPeriod {
  let first = Infinity;
  let last = today;
  for (const { when } of plan.activities) {
    if (when.start !== null) first = Math.min(first, dayNumber(when.start));
    if (when.end !== null) last = Math.max(last, dayNumber(when.end));
  }
  const { start, end } = plan.programme;
  const begin = start === null ? first : dayNumber(start);
  return { start: Number.isFinite(begin) ? begin : null, end: end === null ? last : dayNumber(end) };
}

/** The part of the period that is near enough to today to expand series over; empty (`from` after `to`) when it is all far away. */
export const nearPart = (period: PlanPeriod, today: Day): { readonly from: Day; readonly to: Day } => ({
  from: Math.max(period.start ?? today, today - REACH_DAYS),
  to: Math.min(period.end, today + REACH_DAYS),
});
