import { listedSpans } from '#kernel/fuzzy-date/index.ts';
import type { Plan } from '#kernel/plan.ts';
import { isCancelled, isContinuous, isDone, isLate, isSeries } from './activity.ts';
import { dayNumber, dayOf, isoWeekOf, mondayOf, type Day } from './day.ts';
import { nowOf } from './plan-over.ts';
import { planPeriod, type PlanPeriod } from './plan-period.ts';
import { isVagueMoment } from './phrase.ts';
import { seriesMoments } from './series.ts';

/** One line of a week on the start page. `on` is the day, or the first day of a range that stays within the week. */
type UpcomingItem = { readonly activity: number; readonly on: string; readonly isVague: boolean };
type UpcomingWeek = {
  readonly year: number;
  readonly week: number;
  readonly monday: string;
  readonly items: readonly UpcomingItem[];
};
type Upcoming = {
  /** Four weeks from the one of today, each in order of day; a week may be empty. */
  readonly weeks: readonly UpcomingWeek[];
  /** Vague ones that touch these weeks but fit in none of them; by first day that is left. */
  readonly vague: readonly number[];
  /** Should have been done by now; longest ago first. */
  readonly late: readonly number[];
};

const WEEKS = 4;

/** The coming four ISO weeks for the start page. What is done or cancelled is left out, and so is what goes on all the time. */
export function upcoming(plan: Plan, today: string): Upcoming {
  const now = dayNumber(today);
  const first = mondayOf(now);
  const period = planPeriod(plan, now);
  const items = plan.activities.flatMap((_, index) => itemsOf(plan, index, { now, period }));
  const weeks = Array.from({ length: WEEKS }, (_, count) => weekOf(first + 7 * count, items));
  const placed = new Set(weeks.flatMap((week) => week.items.map(({ activity }) => activity)));
  const vague = items
    .filter((item) => item.from < first + 7 * WEEKS && !placed.has(item.activity))
    .sort((one, other) => one.from - other.from || one.to - other.to);
  return { weeks, vague: [...new Set(vague.map(({ activity }) => activity))], late: lateOnes(plan, today) };
}

type Coming = { readonly activity: number; readonly from: Day; readonly to: Day; readonly isVague: boolean };

/** Days from today on; a range that has begun starts today. */
function itemsOf(
  plan: Plan,
  index: number,
  { now, period }: { readonly now: Day; readonly period: PlanPeriod },
): readonly Coming[] {
  const activity = plan.activities[index];
  if (activity === undefined || isDone(activity) || isCancelled(activity) || isContinuous(activity)) return [];
  const { when } = activity;
  if (isSeries(activity)) {
    return seriesMoments(when, { period, today: now })
      .filter(({ day }) => day >= mondayOf(now) && day < mondayOf(now) + 7 * WEEKS)
      .map(({ from, to, day }) => ({ activity: index, from: day, to: day, isVague: from !== to }));
  }
  const listed = listedSpans(when).filter(({ end }) => dayNumber(end) >= now);
  if (listed.length > 0) {
    return listed.map(({ start, end }) => ({
      activity: index,
      from: Math.max(now, dayNumber(start)),
      to: dayNumber(end),
      isVague: start !== end,
    }));
  }
  const end = when.end ?? when.start;
  if (end === null || dayNumber(end) < now) return [];
  const from = Math.max(now, dayNumber(when.start ?? end));
  return [{ activity: index, from, to: dayNumber(end), isVague: isVagueMoment(when) }];
}

function weekOf(monday: Day, items: readonly Coming[]): UpcomingWeek {
  const inside = items
    .filter(({ from, to }) => from >= monday && to < monday + 7)
    .sort((one, other) => one.from - other.from);
  return {
    ...isoWeekOf(monday),
    monday: dayOf(monday),
    items: inside.map(({ activity, from, isVague }) => ({ activity, on: dayOf(from), isVague })),
  };
}

function lateOnes(plan: Plan, today: string): readonly number[] {
  const now = nowOf(plan, today);
  const late = plan.activities.flatMap((activity, index) =>
    isLate(activity, now) ? [{ index, end: activity.when.end ?? '' }] : [],
  );
  return late.sort((one, other) => (one.end < other.end ? -1 : 1)).map(({ index }) => index);
}
