import { dayNumber, formatDay, formatMonth, isExactDay } from '#kernel/fuzzy-date/index.ts';
import type { Goal, Plan } from '#kernel/plan.ts';
import { isCancelled, isDone, isoWeekOf, markerPhrase, mondayOf } from '#modules/calendar/index.ts';
import type { CheckedProgramme } from '#modules/checks/index.ts';
import { progressOf } from '#modules/plans/index.ts';
import { copy } from './copy.nl.ts';
import { greetingAt } from './model/greeting.ts';
import type { MeasuredGoal, NextMilestone } from './model/plan-state.ts';
import { places } from './paths.ts';

const MOST_GOALS = 4;

/** 'Goedemorgen, Fenna'; `hour` is the hour in Amsterdam. */
export const greetingOf = (hour: number, name: string): string => {
  const [first = ''] = name.split(' ');
  return copy.greet(copy.greetings[greetingAt(hour)], name.includes(' ') ? first : null);
};

/** 'Woensdag 18 november 2026, week 47.' */
export const dayWords = (today: string): string =>
  copy.today(formatDay(today), isoWeekOf(mondayOf(dayNumber(today))).week);

/** The first milestone that is still to come. */
export function nextMilestone(plan: Plan, today: string, programme: string): NextMilestone | null {
  const coming = plan.activities.filter(
    (activity) =>
      activity.kind === 'milestone' &&
      !isDone(activity) &&
      !isCancelled(activity) &&
      (activity.when.end ?? activity.when.start ?? '') >= today,
  );
  const [next] = coming.toSorted((one, other) => (one.when.end ?? '').localeCompare(other.when.end ?? ''));
  if (next === undefined) return null;
  const exact = isExactDay(next.when) && next.when.start !== null;
  return {
    words: exact ? copy.milestoneIn(dayNumber(next.when.start ?? today) - dayNumber(today)) : copy.milestoneVague,
    title: next.title,
    phrase: exact ? null : markerPhrase(next.when, false),
    href: next.id === undefined ? places.calendar({ programme }) : places.activity({ programme, item: next.id }),
  };
}

/** Goals with a measurement, the latest measured first. */
export const measuredGoals = ({ plan }: CheckedProgramme): readonly MeasuredGoal[] =>
  plan.goals
    .flatMap((goal) => measuredGoal(goal) ?? [])
    .toSorted((one, other) => other.on.localeCompare(one.on))
    .slice(0, MOST_GOALS);

function measuredGoal(goal: Goal): (MeasuredGoal & { readonly on: string }) | null {
  const progress = progressOf(goal);
  if (progress === null) return null;
  const { last, change, percent } = progress;
  const unit = goal.indicator?.unit ?? null;
  const before = change === null ? null : Math.round((last.value - change) * 1000) / 1000;
  const scale = percent === null || last.value === 0 ? null : percent / last.value;
  const target = goal.indicator?.target ?? null;
  return {
    on: last.on,
    label: goal.indicator?.text || goal.text,
    value: figure(last.value, unit),
    before: before === null ? null : figure(before, unit),
    target: target === null ? null : withUnit(target, unit),
    month: formatMonth(last.on),
    percent,
    beforePercent: before === null || scale === null ? null : before * scale,
  };
}

const figure = (value: number, unit: string | null): string => withUnit(value.toLocaleString('nl-NL'), unit);
const withUnit = (text: string, unit: string | null): string => (unit === '%' ? `${text.replace('%', '')}%` : text);
