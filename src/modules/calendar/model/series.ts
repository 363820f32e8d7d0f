import { expandRecurrence } from '#kernel/fuzzy-date/index.ts';
import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { dayNumber, dayOf, type Day } from './day.ts';
import type { Stretch } from './gaps.ts';
import { nearPart, type PlanPeriod } from './plan-period.ts';

/** One time of a series: the day of its rule, and the days it may really fall on. */
type SeriesMoment = Stretch & {
  readonly day: Day;
  /** What it is worth as contact. 'About every two weeks' counts as every two weeks: sooner or later comes again as later or sooner. */
  readonly contact: Stretch;
};

/**
 * The moments of something that repeats, ascending, within the period and near enough to today. A rhythm that is only 'about' so gives
 * stretches of days; what such a stretch has left of today on is not cut here. Without a start it begins with the plan.
 */
export function seriesMoments(
  when: FuzzyDate,
  { period, today }: { readonly period: PlanPeriod; readonly today: Day },
): readonly SeriesMoment[] {
  const near = nearPart(period, today);
  const start = when.start ?? dayOf(period.start ?? today);
  const end = when.end === null ? near.to : Math.min(near.to, dayNumber(when.end));
  if (when.rrule === null || near.from > end) return [];
  const days = expandRecurrence(when.rrule, start, { start: dayOf(near.from), end: dayOf(end) });
  const { before, after } = when.certainty === 'exact' ? { before: 0, after: 0 } : looseness(when.rrule);
  return days.map((date) => {
    const day = dayNumber(date);
    const stretch = { from: day - before, to: day + after };
    return { ...stretch, day, contact: isPartOfMonth(when.rrule) ? stretch : { from: day, to: day } };
  });
}

/** How far a moment of a loose rhythm may lie from the day of the rule. 'The end of' a month or quarter is its last ten days. */
function looseness(rrule: string): { readonly before: number; readonly after: number } {
  if (isPartOfMonth(rrule)) return { before: 9, after: 0 };
  if (rrule.includes('FREQ=DAILY')) return { before: 0, after: 0 };
  if (rrule.includes('FREQ=WEEKLY'))
    return /INTERVAL=(?:[2-9]|\d\d)/.test(rrule) ? { before: 4, after: 4 } : { before: 2, after: 2 };
  return { before: 7, after: 7 };
}

const isPartOfMonth = (rrule: string | null): boolean => rrule?.includes('BYMONTHDAY=-1') ?? false;
