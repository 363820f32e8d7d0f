import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { aboutActivity, type CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';
import { topicWords } from './topic.ts';

/** A message so long before or after a milestone still belongs to it. */
const BEFORE_DAYS = 14;
const AFTER_DAYS = 28;

/** Milestones that nobody is told about: no channel of their own, no message near them, none about the same. */
export function checkMilestones(facts: CheckFacts): readonly RawFinding[] {
  const lonely = withoutMessageNear(facts);
  if (lonely.length === 0) return [];
  const told = new Set(
    facts.plan.activities.flatMap(({ kind, title }) => (kind === 'activity' ? topicWords(title) : [])),
  );
  return lonely
    .filter(({ activity }) => !topicWords(activity.title).some((word) => told.has(word)))
    .map(({ activity, index, isPast }) => ({
      rule: 'C5.milestone' as const,
      ...aboutActivity(activity, index),
      severity: isPast ? ('info' as const) : ('warning' as const),
      certain: true,
      facts: { phrase: activity.when.text, isPast },
    }));
}

type Lonely = { readonly activity: Activity; readonly index: number; readonly isPast: boolean };

function withoutMessageNear(facts: CheckFacts): readonly Lonely[] {
  const days = messageDays(facts);
  return facts.plan.activities.flatMap((activity, index) => {
    const { kind, channels, when, status } = activity;
    if (kind !== 'milestone' || channels.length > 0 || status.value === 'cancelled' || when.start === null) return [];
    const from = dayNumber(when.start);
    const to = dayNumber(when.end ?? when.start);
    if (hasBetween(days, from - BEFORE_DAYS, to + AFTER_DAYS)) return [];
    return [{ activity, index, isPast: to < facts.todayDay }];
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
