import type { Activity, Plan } from '#kernel/plan.ts';
import { bookOf } from './audience-book.ts';
import { copy } from './copy.nl.ts';
import { type shownAudiences, shownAudiencesIn } from './model/shown-audiences.ts';

/** The activities of a plan with their audiences in the words that the screens use, for files. Only to show: the plan keeps the words of the writer. */
export function withShownAudiences(plan: Plan): readonly Activity[] {
  const shownIn = shownAudiencesIn(bookOf(plan));
  return plan.activities.map((activity) =>
    activity.audiences.length === 0 && !activity.audienceLinks?.length
      ? activity
      : { ...activity, audiences: namesOf(shownIn(activity)) },
  );
}

/** What stands there where all audiences are meant. */
export const everyoneWords: string = copy.everyone;

const namesOf = (shown: ReturnType<typeof shownAudiences>): readonly string[] =>
  shown === 'everyone' ? [copy.everyone] : shown.map(({ text }) => text);
