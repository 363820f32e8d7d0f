import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';
import { isContact, isDone, isSeries, isUnbegunSeries } from './activity.ts';
import type { AudienceBook } from './audience-book.ts';
import { dayNumber, type Day } from './day.ts';
import type { Stretch } from './gaps.ts';
import type { PlanPeriod } from './plan-period.ts';
import { seriesMoments } from './series.ts';
import { listedStretches } from './stretches.ts';

/** One message to an audience, planned or real. `from` and `to` are the first and last day it can fall on. */
export type ContactMoment = Stretch & {
  /** It is past, or somebody said it is done. */
  readonly happened: boolean;
  /** Only its last day is known. */
  readonly hasNoBegin: boolean;
  /** Position in the activities of the plan; null when it belongs to another programme. */
  readonly activity: number | null;
  readonly title: string;
  /** The date as people wrote it. */
  readonly text: string;
  /** Name of the other programme it comes from; null for our own. */
  readonly programme: string | null;
};

type Asked = { readonly book: AudienceBook; readonly period: PlanPeriod; readonly today: Day };

/** Per audience of the book, every dated message to it. Undated ones, and those that should have been sent by now, are no contact. */
export function contactMoments(plan: Plan, { book, period, today }: Asked): readonly (readonly ContactMoment[])[] {
  const perAudience: ContactMoment[][] = book.audiences.map(() => []);
  plan.activities.forEach((activity, index) => {
    if (!isContact(activity)) return;
    const { audiences } = book.reached(activity);
    if (audiences.length === 0) return;
    const moments = momentsOf(activity, { index, period, today });
    for (const audience of audiences) perAudience[audience]?.push(...moments);
  });
  return perAudience;
}

/** The same moments as those of another programme, for an audience that both address. */
export const fromProgramme = (moments: readonly ContactMoment[], programme: string): readonly ContactMoment[] =>
  moments.map((moment) => ({ ...moment, activity: null, programme }));

/** Like a day that is past without a status: of a plan that is over we take it that what it says was done. */
export const isOverWithoutWord = ({ status }: Activity, { end }: PlanPeriod, today: Day): boolean =>
  status.value === null && end < today;

type Surroundings = { readonly index: number; readonly period: PlanPeriod; readonly today: Day };

/** The moments of one activity: none when it has no date or is late, many when it repeats. */
export function momentsOf(activity: Activity, { index, period, today }: Surroundings): readonly ContactMoment[] {
  const { title, when } = activity;
  const names = { activity: index, title, text: when.text, programme: null, hasNoBegin: when.start === null };
  if (isSeries(activity)) {
    const isReal = !isUnbegunSeries(activity) || isOverWithoutWord(activity, period, today);
    return seriesMoments(activity.when, { period, today }).map(({ contact: { from, to } }) => {
      const isPast = to <= today;
      const happened = isPast && isReal;
      return { from: isPast ? from : Math.max(from, Math.min(today, to)), to, ...names, happened };
    });
  }
  return stretchesOf(activity.when, period).flatMap((stretch) => {
    const cut = cutAtToday(stretch, activity, today);
    return cut === null ? [] : [{ ...cut, ...names }];
  });
}

/** One, or one for each day of a list ('9 en 16 december'); none without a date. */
function stretchesOf(when: FuzzyDate, period: PlanPeriod): readonly Stretch[] {
  const listed = listedStretches(when);
  if (listed.length > 0) return listed;
  const stretch = stretchOf(when, period);
  return stretch === null ? [] : [stretch];
}

/** A row that only gives a last day may have happened since the plan began; one that only gives a first day may take until its end. */
function stretchOf({ start, end }: FuzzyDate, period: PlanPeriod): Stretch | null {
  const from = start === null ? null : dayNumber(start);
  const to = end === null ? null : dayNumber(end);
  if (from !== null) return { from, to: Math.max(from, to ?? period.end) };
  return to === null ? null : { from: Math.min(to, period.start ?? to), to };
}

/** What was to happen before today and did not is no contact; of what is under way only the days that are left count. */
function cutAtToday(
  { from, to }: Stretch,
  activity: Activity,
  today: Day,
): (Stretch & { readonly happened: boolean }) | null {
  // Done before its day: nobody says when, and every day that is not the day itself would be an invented one.
  if (isDone(activity) && from > today) return { from, to, happened: false };
  if (isDone(activity)) return { from, to: Math.min(to, today), happened: true };
  if (to < today) return isOpen(activity) ? null : { from, to, happened: true };
  return { from: Math.max(from, today), to, happened: false };
}

const isOpen = (activity: Activity): boolean => activity.status.value === 'todo' || activity.status.value === 'doing';
