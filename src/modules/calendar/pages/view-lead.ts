import { copy } from '../copy.nl.ts';
import { isContinuous, isLate, isSeries, isUnreported } from '../model/activity.ts';
import type { CalendarAddress } from '../model/calendar-address.ts';
import type { Calendar } from '../model/calendar.ts';
import { filterActivities } from '../model/filter.ts';

/** Counts what the filter lets through, as the drawing under it does. */
export function countsOf(calendar: Calendar, { filter }: CalendarAddress): string {
  const { plan, book, today } = calendar;
  const shown = filterActivities(plan, filter, { book, today }).flatMap((index) => plan.activities[index] ?? []);
  const series = shown.filter((activity) => isSeries(activity) || isContinuous(activity)).length;
  const asked = book.audiences.filter(({ name }) => filter.audiences.includes(name)).length;
  return copy.counts({
    audiences: asked > 0 ? asked : plan.audiences.length,
    activities: shown.length - series,
    series,
    late: shown.filter((activity) => isLate(activity, calendar)).length,
    unreported: shown.filter((activity) => isUnreported(activity, calendar)).length,
  });
}
