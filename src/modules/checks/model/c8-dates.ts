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
export function checkDates({ plan, isOver }: CheckFacts): readonly RawFinding[] {
  if (isOver) return [];
  const isKnown = knownIn(plan);
  return plan.activities.flatMap((activity, index) => {
    if (!isWithoutDate(activity) || isKnown(activity.when.anchor)) return [];
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
}

const isWithoutDate = ({ when, status }: Activity): boolean =>
  status.value !== 'done' &&
  status.value !== 'cancelled' &&
  when.start === null &&
  when.end === null &&
  !isRecurring(when) &&
  !isContinuous(when);

/** What hangs on a phase or a condition has its words; a moment or a decision has a day when something in the plan of that name has one. */
function knownIn({ activities }: Plan): (anchor: DateAnchor | null) => boolean {
  let names: ReadonlySet<string> | null = null;
  return (anchor) => {
    if (anchor === null) return false;
    if (anchor.kind !== 'moment' && anchor.kind !== 'decision') return true;
    names ??= new Set(activities.flatMap(({ title, when }) => (isUndated(when) ? [] : namesIn(title))));
    return names.has(wordsOf(anchor.text).slice(0, MOST_WORDS).join(' '));
  };
}

/** More words of a name are not looked at. */
const MOST_WORDS = 6;

/** Every row of whole words in a title: the name of a moment is one of them, and 'raad' is not in 'raadsbrief'. */
function namesIn(title: string): readonly string[] {
  const words = wordsOf(title);
  return words.flatMap((_, from) =>
    words.slice(from, from + MOST_WORDS).map((__, count) => words.slice(from, from + count + 1).join(' ')),
  );
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
