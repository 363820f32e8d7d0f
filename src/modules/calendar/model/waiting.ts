import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Plan } from '#kernel/plan.ts';
import { hasUnknownRhythm, isContact, isDone, isLate, isSeries } from './activity.ts';
import type { AudienceBook } from './audience-book.ts';
import { nowOf } from './plan-over.ts';

/** A message that was thought of and fills no silence. */
export type Waiting = { readonly title: string; readonly when: FuzzyDate; readonly isLate: boolean };

/** Messages to an audience (its position) that have no date, or that should have been sent by now; in the order of the plan. */
export function waitingFor(
  { plan, book, today }: { readonly plan: Plan; readonly book: AudienceBook; readonly today: string },
  audience: number,
): readonly Waiting[] {
  const now = nowOf(plan, today);
  return plan.activities.flatMap((activity) => {
    const { title, when } = activity;
    const late = isLate(activity, now);
    const hasNoDate = !isSeries(activity) && when.start === null && when.end === null;
    if (!late && !hasNoDate) return [];
    if (isDone(activity) || !isContact(activity) || hasUnknownRhythm(activity)) return [];
    return book.reached(activity).audiences.includes(audience) ? [{ title, when, isLate: late }] : [];
  });
}
