import { addDays, isContinuous as isContinuousDate, isRecurring, parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import type { Now } from './plan-over.ts';

/** How an activity stands today. `unreported`: it is past and nobody said how it went; `unknown`: the plan keeps no status for it. */
export type ActivityState = 'done' | 'doing' | 'planned' | 'late' | 'cancelled' | 'unreported' | 'unknown';

const POLL =
  /(^|[^\p{L}])(peiling|peilingen|enqu[eê]tes?|vragenlijst|vragenlijsten|nulmeting|tussenmeting|eindmeting|meting|interviews?)($|[^\p{L}])/iu;
const TELLS = /uitnodig|uitslag|uitkomst|resultaten|terugkoppel|terugblik|bericht|nieuwsbrief/iu;

export const isDone = (activity: Activity): boolean => activity.status.value === 'done';
export const isCancelled = (activity: Activity): boolean => activity.status.value === 'cancelled';

/** Asking people something is not telling them something: a poll breaks no silence, an invitation to it or its outcome does. */
export function isPoll({ title, channels }: Pick<Activity, 'title' | 'channels'>): boolean {
  if (TELLS.test(title) || channels.some((channel) => TELLS.test(channel))) return false;
  if (POLL.test(title)) return true;
  return channels.length > 0 && channels.every((channel) => POLL.test(channel));
}

/** Does it send something to an audience? Cancelled ones, polls, what goes on all the time and milestones without a channel do not. */
export function isContact(activity: Activity): boolean {
  if (isCancelled(activity) || isContinuous(activity) || isPoll(activity)) return false;
  return activity.kind === 'activity' || activity.channels.length > 0;
}

/** Goes on all the time: it is there, but it tells nobody anything on a day of its own. */
export const isContinuous = ({ when }: Pick<Activity, 'when'>): boolean => isContinuousDate(when);

/** Repeats, but nobody said when ('periodiek', '2x per jaar'): it belongs with the series. */
export const hasUnknownRhythm = ({ when }: Pick<Activity, 'when'>): boolean => when.rrule === null && isRecurring(when);

/** Repeats: one row that stands for many moments. */
export const isSeries = ({ when }: Pick<Activity, 'when'>): boolean => when.rrule !== null;

/** Still to be done, as far as anybody said. */
const isOpen = ({ status }: Activity): boolean => status.value === 'todo' || status.value === 'doing';

/** Its last day is past. Without a last day there is nothing to be past; a series is judged by its own moments. */
const isPast = (activity: Activity, today: string): boolean =>
  !isSeries(activity) && activity.when.end !== null && activity.when.end < today;

/** Should have been done by now. Of a plan that is over nothing is late: nobody is going to do it any more. */
export const isLate = (activity: Activity, { today, isOver }: Now): boolean =>
  !isOver && isOpen(activity) && isPast(activity, today);

/** Its day is past and nobody said how it went: it has no status, or still an open one after the end of the plan. */
export const isUnreported = (activity: Activity, { today, isOver }: Now): boolean =>
  (activity.status.value === null || (isOver && isOpen(activity))) && isPast(activity, today);

/** Of a plan that is over: nobody said that it was done or cancelled, and its time is past. What repeats ended with the plan. */
export const isLeftOpen = (activity: Activity, now: Now): boolean =>
  now.isOver && !isDone(activity) && !isCancelled(activity) && (isSeries(activity) || isPast(activity, now.today));

/**
 * A series that nobody said the beginning of, nor that it runs: its past times are only what the rhythm would give. The words decide,
 * because a reader may have filled in the start of the programme.
 */
export const isUnbegunSeries = (activity: Activity): boolean =>
  isSeries(activity) &&
  !namesBeginning(activity.when) &&
  activity.status.value !== 'done' &&
  activity.status.value !== 'doing';

const A_WHILE_BEFORE = -40;

/** 'Vanaf oktober maandelijks' names its beginning, also without a year: seen from some weeks before, it begins on the same day. */
function namesBeginning({ text, start }: Activity['when']): boolean {
  if (parseFuzzyDate(text).start !== null) return true;
  return start !== null && parseFuzzyDate(text, { ref: addDays(start, A_WHILE_BEFORE) }).start === start;
}

/** Goes on all the time, but the words do not say from when: a first day it may have is that of the plan, not its own. */
export const isUnbegunContinuous = (activity: Activity): boolean => {
  const { text, start } = activity.when;
  return isContinuous(activity) && (start === null || parseFuzzyDate(text, { ref: start }).start === null);
};

export function stateOf(activity: Activity, now: Now): ActivityState {
  if (isLate(activity, now)) return 'late';
  if (isUnreported(activity, now)) return 'unreported';
  const states = { done: 'done', doing: 'doing', todo: 'planned', cancelled: 'cancelled' } as const;
  return activity.status.value === null ? 'unknown' : states[activity.status.value];
}
