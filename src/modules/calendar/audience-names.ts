import type { Activity, Plan } from '#kernel/plan.ts';
import { bookOf } from './audience-book.ts';
import { copy } from './copy.nl.ts';
import { shownAudiences } from './model/shown-audiences.ts';

/** The activities of a plan with their audiences in the words that the screens use, for files. Only to show: the plan keeps the words of the writer. */
export function withShownAudiences(plan: Plan): readonly Activity[] {
  const book = bookOf(plan);
  return plan.activities.map((activity) => {
    const shown = shownAudiences(activity, book);
    return { ...activity, audiences: shown === 'everyone' ? [copy.everyone] : shown.map(({ text }) => text) };
  });
}
