import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import type { Calendar } from './model/calendar.ts';
import type { CalendarAddress } from './model/calendar-address.ts';
import type { MonthView } from './model/calendar-views.ts';
import { dayOf } from './model/day.ts';
import { filterActivities } from './model/filter.ts';
import { layOutMonth } from './model/month/month.ts';
import type { PlanPeriod } from './model/plan-period.ts';
import { pastSilencesOf, readPlan } from './plan-readings.ts';

/** Lays out the month that the address asks for. */
export function monthView(calendar: Calendar, { filter, showsSilences, month: asked }: CalendarAddress): MonthView {
  const { plan, book, today } = calendar;
  const reading = readPlan(calendar, { today });
  const { period } = reading;
  const among = filterActivities(plan, filter, { book, today });
  const month = layOutMonth({ plan, period, today, among, month: asked ?? monthToOpen(period, today) });
  const isAsked = (name: string) => filter.audiences.length === 0 || filter.audiences.includes(name);
  const isPast = Math.min(period.end, dayNumber(month.to)) < dayNumber(today);
  const silences = isPast ? pastSilencesOf(reading, today) : reading.silences;
  return {
    month,
    isPast,
    silences: showsSilences
      ? silences.filter(({ name, start, end }) => isAsked(name) && start <= month.to && end >= month.from)
      : [],
  };
}

/** The month of today, or the first one of a plan that is over or still to come. */
function monthToOpen({ start, end }: PlanPeriod, today: string): string {
  const day = dayNumber(today);
  const first = start ?? day;
  return dayOf(first > day || end < day ? first : day).slice(0, 7);
}
