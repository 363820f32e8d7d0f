import type { Plan } from '#kernel/plan.ts';
import { hasUnknownRhythm, isContinuous, isSeries } from './activity.ts';

/** The list in groups: what repeats or goes on, then by month of the first day, then what has no date. Empty groups are left out. */
export type ActivityGroup = {
  readonly kind: 'series' | 'month' | 'undated';
  /** `YYYY-MM` for a month, otherwise null. */
  readonly month: string | null;
  /** Positions in the activities of the plan, by date and then in the order of the plan. */
  readonly activities: readonly number[];
};

/** `among` are positions in the plan; each comes back in exactly one group. */
export function groupActivities(
  plan: Plan,
  among: readonly number[] = plan.activities.map((_, index) => index),
): readonly ActivityGroup[] {
  const series: number[] = [];
  const undated: number[] = [];
  const months = new Map<string, number[]>();
  for (const index of among) {
    const activity = plan.activities[index];
    if (activity === undefined) continue;
    const day = firstDay(plan, index);
    if (isSeries(activity) || isContinuous(activity) || hasUnknownRhythm(activity)) series.push(index);
    else if (day === null) undated.push(index);
    else pushTo(months, day.slice(0, 7), index);
  }
  const byMonth = [...months]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, activities]) => ({
      kind: 'month' as const,
      month,
      activities: activities.sort((one, other) => compareDays(plan, one, other)),
    }));
  const ends = (kind: 'series' | 'undated', activities: readonly number[]) =>
    activities.length === 0 ? [] : [{ kind, month: null, activities }];
  return [...ends('series', series), ...byMonth, ...ends('undated', undated)];
}

/** A row that only gives a last day stands on that day. */
const firstDay = (plan: Plan, index: number): string | null => {
  const when = plan.activities[index]?.when;
  return when?.start ?? when?.end ?? null;
};

const lastDay = (plan: Plan, index: number): string => plan.activities[index]?.when.end ?? '9999-12-31';

function compareDays(plan: Plan, one: number, other: number): number {
  const first = firstDay(plan, one) ?? '';
  const second = firstDay(plan, other) ?? '';
  if (first !== second) return first < second ? -1 : 1;
  if (lastDay(plan, one) !== lastDay(plan, other)) return lastDay(plan, one) < lastDay(plan, other) ? -1 : 1;
  return one - other;
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
