import { addMonths, monthName } from '#kernel/fuzzy-date/index.ts';
import { dayNumber, dayOf, isoWeekOf, mondayOf, type Day } from '../day.ts';

/** How much time the axis shows, and how finely its foot is marked. */
export type Zoom = 'weeks' | 'months' | 'quarters';
/** The days in view: `from` included, `to` not. */
export type Axis = { readonly from: Day; readonly to: Day; readonly zoom: Zoom };
/** A position on the axis, in whole thousandths. */
export type Position = number;
export const AXIS_STEPS = 1000;

/** `label` is what stands there; `isNow` marks the week, month or quarter of today. */
export type AxisMark = { readonly x: Position; readonly label: string; readonly isNow: boolean };

const WEEKS_IN_VIEW: Readonly<Record<Zoom, number>> = { weeks: 22, months: 52, quarters: 156 };
/** Weeks before today, so that the last messages stay in view. */
const WEEKS_BEFORE: Readonly<Record<Zoom, number>> = { weeks: 7, months: 13, quarters: 26 };
/** A month that is nearly out of view gets no name. */
const NAMED_FROM_DAYS = 15;

/** A window that begins on the Monday some weeks before this day. */
export function axisAround(day: Day, zoom: Zoom): Axis {
  const from = mondayOf(day) - 7 * WEEKS_BEFORE[zoom];
  return { from, to: from + 7 * WEEKS_IN_VIEW[zoom], zoom };
}

/** A window of the usual length from the Monday of this day on. */
export const axisFrom = (day: Day, zoom: Zoom): Axis => ({
  from: mondayOf(day),
  to: mondayOf(day) + 7 * WEEKS_IN_VIEW[zoom],
  zoom,
});

/** Whether this day is one of those in view. */
export const isInView = ({ from, to }: Axis, day: Day): boolean => day >= from && day < to;

/** The position of the beginning of a day, held inside the axis. */
export function positionOf({ from, to }: Axis, day: Day): Position {
  return Math.max(0, Math.min(AXIS_STEPS, Math.round(((day - from) / (to - from)) * AXIS_STEPS)));
}

/** Upper row: months, or years at the coarsest zoom. Lower row: ISO weeks, months or quarters. In order of time. */
export function axisMarks(
  axis: Axis,
  today: Day,
): { readonly upper: readonly AxisMark[]; readonly lower: readonly AxisMark[] } {
  if (axis.zoom === 'weeks')
    return { upper: spans(axis, today, { months: 1, name: monthLabel }), lower: weekMarks(axis, today) };
  if (axis.zoom === 'months') {
    return {
      upper: spans(axis, today, { months: 12, name: yearLabel }),
      lower: spans(axis, today, { months: 1, name: shortMonthLabel }),
    };
  }
  return {
    upper: spans(axis, today, { months: 12, name: yearLabel }),
    lower: spans(axis, today, { months: 3, name: quarterLabel }),
  };
}

function weekMarks(axis: Axis, today: Day): readonly AxisMark[] {
  const first = mondayOf(axis.from);
  const count = Math.ceil((axis.to - first) / 7);
  return Array.from({ length: count }, (_, index) => first + 7 * index).map((monday) => ({
    x: positionOf(axis, monday),
    label: String(isoWeekOf(monday).week),
    isNow: today >= monday && today < monday + 7,
  }));
}

type Span = { readonly months: number; readonly name: (start: string) => string };

function spans(axis: Axis, today: Day, { months, name }: Span): readonly AxisMark[] {
  const marks: AxisMark[] = [];
  for (let start = spanStart(axis.from, months); dayNumber(start) < axis.to; start = addMonths(start, months)) {
    const first = dayNumber(start);
    const next = dayNumber(addMonths(start, months));
    // The calendar ends in the year 9999; from there on a month later is the same day.
    if (next <= first) break;
    if (next - Math.max(first, axis.from) < Math.min(NAMED_FROM_DAYS, next - first)) continue;
    marks.push({ x: positionOf(axis, first), label: name(start), isNow: today >= first && today < next });
  }
  return marks;
}

function spanStart(day: Day, months: number): string {
  const [year = '1970', month = '01'] = dayOf(day).split('-');
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

const yearLabel = (start: string): string => start.slice(0, 4);
const monthOf = (start: string): number => Number(start.slice(5, 7));
const shortMonthLabel = (start: string): string => monthName(monthOf(start)).slice(0, 3);
const monthLabel = (start: string): string =>
  monthOf(start) === 1 ? `${monthName(1)} ${start.slice(0, 4)}` : monthName(monthOf(start));
const quarterLabel = (start: string): string => `${Math.floor((monthOf(start) - 1) / 3) + 1}e kwartaal`;
