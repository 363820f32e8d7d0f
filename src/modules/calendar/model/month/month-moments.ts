import { clockWords } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';
import {
  isCancelled,
  isContinuous,
  isDone,
  isSeries,
  isUnbegunSeries,
  stateOf,
  type ActivityState,
} from '../activity.ts';
import { isOverWithoutWord } from '../contact-moments.ts';
import { dayNumber, mondayOf, type Day } from '../day.ts';
import { type Now, nowOf } from '../plan-over.ts';
import type { PlanPeriod } from '../plan-period.ts';
import { leavesDayOpen, markerPhrase } from '../phrase.ts';
import { seriesMoments } from '../series.ts';
import { cutAtToday, stretchesOf } from '../stretches.ts';
import type { Band } from './band-rows.ts';

/** What is asked of a month. */
export type MonthQuestion = {
  readonly plan: Plan;
  readonly period: PlanPeriod;
  /** '2026-11' */
  readonly month: string;
  /** Civil date. */
  readonly today: string;
  /** Positions of the activities to show. */
  readonly among: readonly number[];
};

/** Something on a day. `isSeries` when it is one time of many; `isVague` when its date leaves something open ('uiterlijk 1 dec'). */
export type DayItem = {
  readonly activity: number;
  readonly state: ActivityState;
  readonly isSeries: boolean;
  readonly isVague: boolean;
  /** What to say beside the title; null when the day says it all. */
  readonly phrase: string | null;
};
/** What stands where in a month. Lists have the order of the plan. */
export type MonthMoments = {
  readonly onDay: ReadonlyMap<Day, readonly DayItem[]>;
  readonly vague: readonly Band[];
  readonly whole: readonly Band[];
  readonly running: readonly number[];
  readonly tray: readonly number[];
  readonly cancelled: readonly number[];
  readonly outOfView: readonly number[];
};

/** The days shown (`from` to `to`, whole weeks) and those of the month itself; all included. */
type MonthWindow = { readonly from: Day; readonly to: Day; readonly first: Day; readonly last: Day };

type Place = 'running' | 'tray' | 'cancelled' | 'outOfView';
/** The question, with whether its plan is over. */
type AskedNow = MonthQuestion & { readonly now: Now };
type Draft = { readonly from: Day; readonly to: Day; readonly item: DayItem };

/** Sorts the activities over days, bands and the lists beside the month. A range of days is never put on one of them. */
export function momentsInMonth(question: MonthQuestion, window: MonthWindow): MonthMoments {
  const beside: Record<Place, number[]> = { running: [], tray: [], cancelled: [], outOfView: [] };
  const drafts: Draft[] = [];
  const asked = { ...question, now: nowOf(question.plan, question.today) };
  for (const index of question.among) {
    const activity = question.plan.activities[index];
    if (activity === undefined) continue;
    const found = draftsOf(activity, index, asked).filter(({ from, to }) => from <= window.to && to >= window.from);
    const place = found.length > 0 ? null : placeBeside(activity, window);
    if (place !== null) beside[place].push(index);
    drafts.push(...found);
  }
  const days = drafts.filter(({ from, to }) => from === to);
  const bands = drafts.filter(({ from, to }) => from !== to).map(bandOf);
  const isWhole = ({ from, to }: Band) => from <= window.first && to >= window.last;
  const onDay = new Map<Day, DayItem[]>();
  for (const { from, item } of days) onDay.set(from, [...(onDay.get(from) ?? []), item]);
  return { onDay, vague: bands.filter((band) => !isWhole(band)), whole: bands.filter(isWhole), ...beside };
}

function placeBeside(activity: Activity, window: MonthWindow): Place {
  const { start, end } = activity.when;
  if (isCancelled(activity)) return 'cancelled';
  if (isContinuous(activity)) {
    const touches =
      (start === null || dayNumber(start) <= window.to) && (end === null || dayNumber(end) >= window.from);
    return touches ? 'running' : 'outOfView';
  }
  return isSeries(activity) || start !== null || end !== null ? 'outOfView' : 'tray';
}

function draftsOf(activity: Activity, index: number, { period, today, now: state }: AskedNow): readonly Draft[] {
  if (isCancelled(activity) || isContinuous(activity)) return [];
  const now = dayNumber(today);
  const { when } = activity;
  const base = { activity: index, state: stateOf(activity, state) };
  const hours = clockWords(when.text);
  if (isSeries(activity)) {
    const isReal = !isUnbegunSeries(activity) || isOverWithoutWord(activity, period, now);
    return seriesMoments(when, { period, today: now }).map(({ from: first, to: last, day }) => {
      const state: ActivityState = isReal && last < now ? 'done' : 'planned';
      // Only in the week of its rhythm: with the days it may slip it would reach the weeks between and look weekly.
      const monday = mondayOf(day);
      const [from, to] = [Math.max(first, monday), Math.min(last, monday + 6)];
      const phrase = first === last && hours !== null ? hours : when.text.trim();
      return { from, to, item: { ...base, state, isSeries: true, isVague: first !== last, phrase } };
    });
  }
  const isVague = leavesDayOpen(when);
  const stretches = stretchesOf(activity);
  // Of a list of days only the whole phrase says which hours are of which day.
  const said = hours !== null && stretches.length > 1 ? when.text.trim() : hours;
  return stretches.map((stretch) => {
    const { from, to, isCut } = cutAtToday(stretch, activity, now);
    const phrase = isVague ? markerPhrase(when, isCut && when.alternatives.length === 0) : said;
    return { from, to, item: { ...base, isSeries: false, isVague: isVague && !isDone(activity), phrase } };
  });
}

const bandOf = ({ from, to, item }: Draft): Band => ({
  index: item.activity,
  from,
  to,
  softStart: true,
  softEnd: true,
  phrase: item.phrase ?? '',
  state: item.state,
});
