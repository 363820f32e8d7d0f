import type { Activity, Plan } from '#kernel/plan.ts';
import { bookOf } from './audience-book.ts';
import { copy } from './copy.nl.ts';
import type { AudienceBook } from './model/audience-book.ts';
import { shownAudiences } from './model/shown-audiences.ts';

/** The activities of a plan with their audiences in the words that the screens use, for files. Only to show: the plan keeps the words of the writer. */
export function withShownAudiences(plan: Plan): readonly Activity[] {
  const book = bookOf(plan);
  // The same words stand in hundreds of rows.
  const seen = new Map<string, readonly string[]>();
  return plan.activities.map((activity) => {
    if (activity.audiences.length === 0 && !activity.audienceLinks?.length) return activity;
    const key = [...activity.audiences, '', ...(activity.audienceLinks ?? [])].join('\n');
    const audiences = seen.get(key) ?? namesOf(activity, book);
    seen.set(key, audiences);
    return { ...activity, audiences };
  });
}

function namesOf(activity: Activity, book: AudienceBook): readonly string[] {
  const shown = shownAudiences(activity, book);
  return shown === 'everyone' ? [copy.everyone] : shown.map(({ text }) => text);
}
