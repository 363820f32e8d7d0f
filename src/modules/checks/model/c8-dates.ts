import {
  type DateAnchor,
  describeDateProblem,
  findDateProblem,
  isContinuous,
  isRecurring,
} from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { aboutActivity, type CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';

/**
 * What cannot be in the calendar yet: a day that does not exist, and no day at all, also where it hangs on a moment of which nobody
 * said the day, or that could be more than one. A plan that is over needs no dates any more.
 */
export function checkDates({ plan, unplaced, isOver }: CheckFacts): readonly RawFinding[] {
  if (isOver) return [];
  return plan.activities.flatMap((activity, index) => {
    if (!isWithoutDate(activity) || isEnough(activity.when.anchor)) return [];
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
          isSeveral: unplaced.get(index) === 'several',
        },
      },
    ];
  });
}

const isWithoutDate = ({ when, status }: Activity): boolean =>
  status.value !== 'done' &&
  status.value !== 'cancelled' &&
  when.start === null &&
  when.end === null &&
  !isRecurring(when) &&
  !isContinuous(when);

/** What hangs on a phase, a start or a condition has its words; a moment or a decision without days is told. */
const isEnough = (anchor: DateAnchor | null): boolean =>
  anchor !== null && anchor.kind !== 'moment' && anchor.kind !== 'decision';
