import { type FuzzyDate, type Shift, shiftFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { done, type Outcome } from '#kernel/outcome.ts';
import type { Activity } from '#kernel/plan.ts';

export type { Shift };
export type ShiftRefusal = 'no-date' | 'series' | 'too-vague' | 'too-far';

/** The activity on another date. The phrase it had is kept, because a vague date hardens step by step. */
export function rephrase(activity: Activity, when: FuzzyDate): Activity {
  if (when.text.trim() === activity.when.text.trim()) return { ...activity, when };
  return { ...activity, when, earlierPhrases: [...(activity.earlierPhrases ?? []), activity.when.text] };
}

/** The activity earlier or later, as vague and as sure as it was; the refusals are those of `shiftFuzzyDate`. */
export function shiftActivity(activity: Activity, shift: Shift): Outcome<Activity, ShiftRefusal> {
  const moved = shiftFuzzyDate(activity.when, shift);
  return moved.ok ? done(rephrase(activity, moved.value)) : moved;
}

export const mayShift = ({ when }: Activity, shift: Shift): boolean => shiftFuzzyDate(when, shift).ok;

/** Done, on the day that is given; without a day its date stays as it was written. */
export function complete(activity: Activity, on: FuzzyDate | null): Activity {
  return { ...(on === null ? activity : rephrase(activity, on)), status: { value: 'done', text: null } };
}

/** Ticks the task at this place as done on the day (civil date), or opens it again when it was done. */
export const tickTask = (activity: Activity, place: number, today: string): Activity => ({
  ...activity,
  tasks: activity.tasks.map((task, index) =>
    index === place ? { ...task, doneOn: task.doneOn ? null : today } : task,
  ),
});

/** To be done again. */
export const reopen = (activity: Activity): Activity => ({ ...activity, status: { value: 'todo', text: null } });

/** A fresh activity with the same words: nothing of it has been done yet, and it has no past. */
export function copyOf(activity: Activity): Activity {
  const { id: _, source: _source, earlierPhrases: _phrases, ...words } = activity;
  return {
    ...words,
    status: { value: 'todo', text: null },
    tasks: activity.tasks.map((task) => ({ ...task, doneOn: null })),
  };
}
