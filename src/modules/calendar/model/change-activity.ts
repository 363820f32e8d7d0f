import {
  type FuzzyDate,
  type Shift,
  type ShiftRefusal,
  shiftFuzzyDate,
  shiftRefusal,
} from '#kernel/fuzzy-date/index.ts';
import { done, type Outcome } from '#kernel/outcome.ts';
import type { Activity, Task } from '#kernel/plan.ts';

export type { Shift, ShiftRefusal };

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

export const mayShift = ({ when }: Activity, shift: Shift): boolean => shiftRefusal(when, shift) === null;

/** Done, on the day that is given; without a day its date stays as it was written. */
export function complete(activity: Activity, on: FuzzyDate | null): Activity {
  return { ...(on === null ? activity : rephrase(activity, on)), status: { value: 'done', text: null } };
}

/** It does not happen, or did not. */
export const cancel = (activity: Activity): Activity => ({ ...activity, status: { value: 'cancelled', text: null } });

/** The task at this place done on a day (civil date), or open again (null); one that was done already keeps its day. */
export const tickTask = (activity: Activity, place: number, doneOn: string | null): Activity => ({
  ...activity,
  tasks: activity.tasks.map((task, index) =>
    index !== place || (doneOn !== null && task.doneOn) ? task : { ...task, doneOn },
  ),
});

/** A task as somebody saw it: its words, the how-manieth with those words (from 0), and the revision of the activity. */
export type SeenTask = { readonly text: string; readonly nth: number; readonly revision: number };

// A form sends line ends in its own way.
const wordsOf = (text: string): string => text.split(/\s+/u).join(' ').trim();

/** What a form sends along to say which task it is about, and whether it is to be done (`ja`) or open (`nee`). */
export function seenTaskFields(tasks: readonly Task[], place: number, revision: number): Record<string, string> {
  const text = wordsOf(tasks[place]?.text ?? '');
  const nth = tasks.slice(0, place).filter((task) => wordsOf(task.text) === text).length;
  return { taak: text, keer: String(nth), revision: String(revision), gedaan: tasks[place]?.doneOn ? 'nee' : 'ja' };
}

/** Where that task stands now; null when it is gone, or when several have those words and the activity was changed since. */
export function placeOfTask(tasks: readonly Task[], seen: SeenTask, revision: number): number | null {
  const places = tasks.flatMap(({ text }, index) => (wordsOf(text) === wordsOf(seen.text) ? [index] : []));
  if (places.length > 1 && seen.revision !== revision) return null;
  return places[seen.nth] ?? null;
}

/** To be done again. */
export const reopen = (activity: Activity): Activity => ({ ...activity, status: { value: 'todo', text: null } });

/** Planned, when it still has no status but the words that were seen; somebody who gave it one meanwhile is not overruled. */
export const planUnset = (activity: Activity, seen: string): Activity =>
  activity.status.value === null && (activity.status.text ?? '') === seen ? reopen(activity) : activity;

/** How an activity stands and when, as a list showed it: what was said about it since makes it another. */
export const standingOf = ({ status, when }: Activity): string =>
  wordsOf([status.value ?? '', status.text ?? '', when.text].join(' / '));

/** A fresh activity with the same words: nothing of it has been done yet, and it has no past. */
export function copyOf(activity: Activity): Activity {
  const { id: _, source: _source, earlierPhrases: _phrases, ...words } = activity;
  return {
    ...words,
    status: { value: 'todo', text: null },
    tasks: activity.tasks.map((task) => ({ ...task, doneOn: null })),
  };
}
