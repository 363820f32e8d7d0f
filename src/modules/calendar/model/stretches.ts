import { type DateSpan, type FuzzyDate, listedSpans } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { isDone } from './activity.ts';
import { dayNumber, type Day } from './day.ts';

/** First and last day on which something can fall; the same day when it is sure. */
export type DrawnStretch = { readonly from: Day; readonly to: Day };

/** One for each day or stretch of a list ('9 en 16 december'), in the order written; none for what is no list. */
export const listedStretches = (when: Pick<FuzzyDate, 'edtf'>): readonly DrawnStretch[] =>
  listedSpans(when).map(stretchOf);

const stretchOf = ({ start, end }: DateSpan): DrawnStretch => ({ from: dayNumber(start), to: dayNumber(end) });

/** One stretch, or one for each alternative and for each day of a list. A date that only says 'at the latest' stands on its last day. */
export function stretchesOf({ when }: Pick<Activity, 'when'>): readonly DrawnStretch[] {
  const several = when.alternatives.length > 1 ? when.alternatives.map(stretchOf) : listedStretches(when);
  if (several.length > 0) return several;
  const last = when.end ?? when.start;
  if (last === null) return [];
  return [{ from: dayNumber(when.start ?? last), to: dayNumber(last) }];
}

/** What has begun and is not done can only fall on the days that are left. */
export function cutAtToday(
  { from, to }: DrawnStretch,
  activity: Activity,
  today: Day,
): DrawnStretch & { readonly isCut: boolean } {
  const isCut = !isDone(activity) && from < today && to >= today;
  return { from: isCut ? today : from, to, isCut };
}
