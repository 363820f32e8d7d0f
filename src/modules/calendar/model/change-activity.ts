import { addDays, addMonths, type FuzzyDate, parseFuzzyDate, printPhrase } from '#kernel/fuzzy-date/index.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import type { Activity } from '#kernel/plan.ts';
import { isSeries } from './activity.ts';

/** How far something moves; negative is earlier. */
export type Shift = { readonly amount: number; readonly unit: 'day' | 'week' | 'month' };

/** Further than this nobody moves a plan; it also keeps the arithmetic within the calendar. */
const FURTHEST = 1_200;

/** The activity on another date. The phrase it had is kept, because a vague date hardens step by step. */
export function rephrase(activity: Activity, when: FuzzyDate): Activity {
  if (when.text.trim() === activity.when.text.trim()) return { ...activity, when };
  return { ...activity, when, earlierPhrases: [...(activity.earlierPhrases ?? []), activity.when.text] };
}

/**
 * The activity earlier or later, as vague as it was. `no-date`: there is nothing to move. `series`: a rhythm has many days,
 * so its phrase must be changed instead.
 */
export function shiftActivity(activity: Activity, shift: Shift): Outcome<Activity, 'no-date' | 'series' | 'too-far'> {
  const { when } = activity;
  if (isSeries(activity)) return refused('series');
  if (when.start === null && when.end === null) return refused('no-date');
  if (!Number.isInteger(shift.amount) || Math.abs(shift.amount) > FURTHEST) return refused('too-far');
  if (shift.amount === 0) return done(activity);
  const { text, edtf: _, ...rest } = when;
  const moved = {
    ...rest,
    anchor: null,
    start: when.start === null ? null : moveDay(when.start, shift),
    end: when.end === null ? null : moveDay(when.end, shift),
    alternatives: when.alternatives.map(({ start, end }) => ({
      start: moveDay(start, shift),
      end: moveDay(end, shift),
    })),
  };
  return done(rephrase(activity, parseFuzzyDate(printPhrase(moved, when.precision === 'open' ? text : ''))));
}

/** The last day of a month moves to the last day of the other month, so that 'in november' becomes 'in december'. */
function moveDay(day: string, { amount, unit }: Shift): string {
  if (unit !== 'month') return addDays(day, unit === 'week' ? 7 * amount : amount);
  const isLast = addDays(day, 1).endsWith('-01');
  return isLast ? addDays(addMonths(addDays(day, 1), amount), -1) : addMonths(day, amount);
}

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
