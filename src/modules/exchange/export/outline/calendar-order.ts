import type { Activity } from '#kernel/plan.ts';

type Ordered = {
  readonly recurring: readonly Activity[];
  readonly dated: readonly Activity[];
  readonly undated: readonly Activity[];
};

/** What repeats, what has a date by that date, and what has none. Rows of one day keep the order of the plan. */
export function ordered(activities: readonly Activity[]): Ordered {
  const single = activities.filter(({ when }) => when.rrule === null);
  return {
    recurring: activities.filter(({ when }) => when.rrule !== null),
    dated: single.filter((activity) => sortDay(activity) !== null).sort(compareDays),
    undated: single.filter((activity) => sortDay(activity) === null),
  };
}

/** The same as one list: what repeats first, what has no date last. */
export function inOrder(activities: readonly Activity[]): readonly Activity[] {
  const { recurring, dated, undated } = ordered(activities);
  return [...recurring, ...dated, ...undated];
}

/** The first day on which it may be; a deadline stands at its last day. Null without any date. */
export const sortDay = ({ when }: Activity): string | null => when.start ?? when.alternatives[0]?.start ?? when.end;

function compareDays(one: Activity, other: Activity): number {
  const first = `${sortDay(one)} ${one.when.end ?? '9999'}`;
  const second = `${sortDay(other)} ${other.when.end ?? '9999'}`;
  return first < second ? -1 : first > second ? 1 : 0;
}
