import { describeDateProblem, findDateProblem, isContinuous, isRecurring } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { aboutActivity, type CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';

/** What cannot be in the calendar yet: a day that does not exist, and no day at all. What hangs on another moment has its words; a plan that is over needs no dates any more. */
export const checkDates = ({ plan, isOver }: CheckFacts): readonly RawFinding[] =>
  plan.activities.flatMap((activity, index) => {
    if (isOver || !isWithoutDate(activity)) return [];
    const problem = findDateProblem(activity.when.text);
    const isImpossible = problem !== null && problem.kind !== 'not-understood';
    return [
      {
        rule: 'C8.date' as const,
        ...aboutActivity(activity, index),
        severity: isImpossible ? ('warning' as const) : ('info' as const),
        certain: true,
        facts: { phrase: activity.when.text.trim(), problem: isImpossible ? describeDateProblem(problem) : null },
      },
    ];
  });

const isWithoutDate = ({ when, status }: Activity): boolean =>
  status.value !== 'done' &&
  status.value !== 'cancelled' &&
  when.start === null &&
  when.end === null &&
  when.anchor === null &&
  !isRecurring(when) &&
  !isContinuous(when);
