import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import { aboutActivity, type CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';
import { topicWords } from './topic.ts';

/** A message so long before or after a milestone still belongs to it. */
const BEFORE_DAYS = 14;
const AFTER_DAYS = 28;

/** Milestones that nobody is told about: no channel of their own, no message near them, none about the same. */
export function checkMilestones(facts: CheckFacts): readonly RawFinding[] {
  const days = messageDays(facts);
  const told = new Set(
    facts.plan.activities.flatMap(({ kind, title }) => (kind === 'activity' ? topicWords(title) : [])),
  );
  return facts.plan.activities.flatMap((activity, index) => {
    const { when, status } = activity;
    if (
      activity.kind !== 'milestone' ||
      activity.channels.length > 0 ||
      status.value === 'cancelled' ||
      when.start === null
    )
      return [];
    const from = dayNumber(when.start);
    const to = dayNumber(when.end ?? when.start);
    if (hasBetween(days, from - BEFORE_DAYS, to + AFTER_DAYS)) return [];
    if (topicWords(activity.title).some((word) => told.has(word))) return [];
    const isPast = to < facts.todayDay;
    return [
      {
        rule: 'C5.milestone' as const,
        ...aboutActivity(activity, index),
        severity: isPast ? ('info' as const) : ('warning' as const),
        certain: true,
        facts: { phrase: when.text, isPast },
      },
    ];
  });
}

/** First days of single messages, ascending; a series goes on whatever happens and tells of no milestone in particular. */
function messageDays({ plan, isContact }: CheckFacts): readonly number[] {
  const days = plan.activities.flatMap(({ kind, when }, index) =>
    isContact[index] === true && kind === 'activity' && when.rrule === null && when.start !== null
      ? [dayNumber(when.start)]
      : [],
  );
  return days.sort((one, other) => one - other);
}

function hasBetween(days: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return (days[low] ?? Infinity) <= to;
}
