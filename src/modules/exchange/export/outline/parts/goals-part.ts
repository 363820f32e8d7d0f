import { GOAL_LEVELS, type Goal, type Plan } from '#kernel/plan.ts';
import { copy } from '../../copy.nl.ts';
import { dayInWords, numberInWords, phraseOf } from '../../wording.ts';
import { type Block, type Field, heading, tableOf, usedFields } from '../outline.ts';

const words = copy.goals;
/** The columns of a table of these, also in a spreadsheet. */
export const GOAL_FIELDS: readonly Field<Goal>[] = [
  { title: words.text, share: 6, show: (goal) => goal.text },
  { title: words.side, share: 2, show: (goal) => (goal.side === null ? null : copy.sides[goal.side]) },
  { title: words.audiences, share: 3, show: (goal) => goal.audiences },
  { title: words.period, share: 2, show: (goal) => phraseOf(goal.period) },
  { title: words.indicator, share: 3, show: (goal) => goal.indicator?.text },
  { title: words.baseline, share: 2, show: (goal) => goal.baseline },
  { title: words.target, share: 2, show: targetOf },
  { title: words.measuredBy, share: 2, show: (goal) => goal.measuredBy },
  { title: words.measurements, share: 3, show: measurementsOf },
];

/** The goals, a table per level in the order of `GOAL_LEVELS`, those without a level last. */
export function goalsPart(plan: Plan, level: number): Block[] {
  const fields = usedFields(plan.goals, GOAL_FIELDS);
  return [...GOAL_LEVELS, null].flatMap((goalLevel) => {
    const goals = plan.goals.filter((goal) => goal.level === goalLevel);
    const title = goalLevel === null ? words.noLevel : copy.levels[goalLevel];
    return goals.length === 0 ? [] : [heading(level, title), tableOf(words.table(title), goals, fields)];
  });
}

/** Target with its unit, as written. */
export function targetOf(goal: Goal): string {
  return [goal.indicator?.target, goal.indicator?.unit].filter((part) => part !== null && part !== undefined).join(' ');
}

/** Each reading of the indicator on a line. */
export function measurementsOf(goal: Goal): string[] {
  return (goal.measurements ?? []).map(
    ({ on, value, note }) => `${dayInWords(on)}: ${numberInWords(value)}${note === null ? '' : ` (${note})`}`,
  );
}
