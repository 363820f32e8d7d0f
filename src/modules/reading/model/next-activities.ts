import { addDays, expandRecurrence } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';

/** Within this many days a series has its next time, or it is not what comes first. */
const REACH_DAYS = 400;

/** What is still to come, the first first; of a series its next time counts. `today` is a civil date. */
export function nextActivities({ activities, programme }: Plan, today: string): readonly Activity[] {
  return activities
    .flatMap((activity) => {
      const day = isOpen(activity) ? nextDay(activity, today, programme.end) : null;
      return day === null ? [] : [{ activity, day }];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .map(({ activity }) => activity);
}

const isOpen = ({ status }: Activity): boolean => status.value !== 'done' && status.value !== 'cancelled';

/** The first day from today on; of a range that has begun that is today. */
function nextDay({ when }: Activity, today: string, programmeEnd: string | null): string | null {
  const last = when.end ?? programmeEnd ?? addDays(today, REACH_DAYS);
  if (when.rrule !== null)
    return last < today
      ? null
      : (expandRecurrence(when.rrule, when.start ?? today, { start: today, end: last })[0] ?? null);
  const first = when.start ?? when.end;
  if (first === null || (when.end ?? first) < today) return null;
  return first > today ? first : today;
}
