import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { GOAL_LEVELS, type Goal, type Plan } from '#kernel/plan.ts';
import { copy } from '../../copy.nl.ts';
import { numberInWords, phraseOf } from '../../wording.ts';
import { type Block, type Field, tableOf, usedFields } from '../outline.ts';

const words = copy.goals;
/** The columns of a table of these, also in a spreadsheet. */
export const GOAL_FIELDS: readonly Field<Goal>[] = [
  { title: words.text, share: 6, show: (goal) => goal.text },
  { title: words.side, share: 2, show: (goal) => (goal.side === null ? null : copy.sides[goal.side]) },
  { title: words.audiences, share: 3, show: (goal) => goal.audiences },
  { title: words.period, share: 2, show: (goal) => phraseOf(goal.period) },
  {
    title: words.indicator,
    share: 3,
    show: ({ indicator, text }) => (indicator?.text === text ? null : indicator?.text),
  },
  { title: words.baseline, share: 2, show: (goal) => goal.baseline },
  { title: words.target, share: 2, show: targetOf },
  { title: words.measuredBy, share: 2, show: (goal) => goal.measuredBy },
  { title: words.measurements, share: 3, show: measurementsOf },
];

const LEVEL_FIELD: Field<Goal> = {
  title: words.level,
  share: 2,
  show: ({ level }) => (level === null ? null : copy.levels[level]),
};

/** The goals in one table, in the order of `GOAL_LEVELS`, those without a level last. */
export function goalsPart(plan: Plan): Block[] {
  if (plan.goals.length === 0) return [];
  const goals = [...GOAL_LEVELS, null].flatMap((level) => plan.goals.filter((goal) => goal.level === level));
  const [text, ...rest] = GOAL_FIELDS;
  const fields = text === undefined ? [] : [text, LEVEL_FIELD, ...rest];
  return [tableOf(copy.chapters.goals, goals, usedFields(goals, fields))];
}

/** Target with its unit, as written; a target in words has no unit. */
export function targetOf(goal: Goal): string {
  const target = goal.indicator?.target ?? null;
  if (target !== null && !/\d/.test(target)) return target;
  return [goal.indicator?.target, goal.indicator?.unit].filter((part) => part !== null && part !== undefined).join(' ');
}

/** Each reading of the indicator on a line. */
export function measurementsOf(goal: Goal): string[] {
  return (goal.measurements ?? []).map(
    ({ on, value, note }) => `${formatDayPlain(on)}: ${numberInWords(value)}${note === null ? '' : ` (${note})`}`,
  );
}
