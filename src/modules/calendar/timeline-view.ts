import { addDays, dayNumber } from '#kernel/fuzzy-date/index.ts';
import type { Calendar } from './model/calendar.ts';
import type { CalendarAddress } from './model/calendar-address.ts';
import type { TimelineView } from './model/calendar-views.ts';
import { filterActivities } from './model/filter.ts';
import { axisFrom } from './model/timeline/axis.ts';
import { axisOfPlan, pastSilencesOf, readPlan, timelineOf } from './plan-readings.ts';

/** Lays out the window that the address asks for. */
export function timelineView(
  calendar: Calendar,
  { filter, showsSilences, zoom, begin }: CalendarAddress,
): TimelineView {
  const { plan, book, today } = calendar;
  const whole = readPlan(calendar, { today });
  const lanes = lanesOf(calendar, filter.audiences);
  const axis = begin === null ? axisOfPlan(whole, today, zoom) : axisFrom(dayNumber(begin), zoom);
  const isPast = Math.min(whole.period.end + 1, axis.to) <= dayNumber(today);
  const shown = isPast ? pastSilencesOf(whole, today) : whole.silences;
  const reading = { ...whole, silences: showsSilences ? shown : [] };
  const timeline = timelineOf(plan, reading, {
    today,
    among: filterActivities(plan, filter, { book, today }),
    lanes,
    axis,
  });
  const isShown = new Set(lanes);
  const silences = reading.silences.filter(
    (silence) => isShown.has(silence.audience) && silence.start <= timeline.to && silence.end >= timeline.from,
  );
  const step = Math.floor((axis.to - axis.from) / 14) * 7;
  return { timeline, silences, isPast, earlier: addDays(timeline.from, -step), later: addDays(timeline.from, step) };
}

/** The audiences that were asked for; all of them when none was, or when none of the names fits. */
function lanesOf({ book }: Calendar, names: readonly string[]): readonly number[] {
  const asked = book.audiences.flatMap(({ name }, index) => (names.includes(name) ? [index] : []));
  return asked.length > 0 ? asked : book.audiences.map((_, index) => index);
}
