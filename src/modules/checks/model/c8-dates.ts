import {
  type DateAnchor,
  describeDateProblem,
  findDateProblem,
  isContinuous,
  isRecurring,
  isUndated,
} from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';
import { aboutActivity, type CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';

/**
 * What cannot be in the calendar yet: a day that does not exist, and no day at all, also where it hangs on a moment of which nobody
 * said the day. A plan that is over needs no dates any more.
 */
export const checkDates = ({ plan, isOver }: CheckFacts): readonly RawFinding[] =>
  plan.activities.flatMap((activity, index) => {
    if (isOver || !isWithoutDate(activity) || isKnown(activity.when.anchor, plan)) return [];
    const problem = findDateProblem(activity.when.text);
    const isImpossible = problem !== null && problem.kind !== 'not-understood';
    return [
      {
        rule: 'C8.date' as const,
        ...aboutActivity(activity, index),
        severity: isImpossible ? ('warning' as const) : ('info' as const),
        certain: true,
        facts: {
          phrase: activity.when.text.trim(),
          problem: isImpossible ? describeDateProblem(problem) : null,
          hangsOn: activity.when.anchor?.text ?? null,
        },
      },
    ];
  });

const isWithoutDate = ({ when, status }: Activity): boolean =>
  status.value !== 'done' &&
  status.value !== 'cancelled' &&
  when.start === null &&
  when.end === null &&
  !isRecurring(when) &&
  !isContinuous(when);

/** What hangs on a phase or a condition has its words; a moment or a decision has a day when something in the plan of that name has one. */
function isKnown(anchor: DateAnchor | null, { activities }: Plan): boolean {
  if (anchor === null) return false;
  if (anchor.kind !== 'moment' && anchor.kind !== 'decision') return true;
  const name = anchor.text.trim().toLowerCase();
  return activities.some(({ title, when }) => !isUndated(when) && title.toLowerCase().includes(name));
}
