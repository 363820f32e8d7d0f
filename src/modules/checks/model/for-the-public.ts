import { dayNumber } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import type { CheckedSilence, CheckFacts } from './check-facts.ts';
import type { Said } from './rule-facts.ts';

/** Words for people in general, of whom any group outside is a part: 'alle huishoudens', 'inwoners', 'iedereen in de wijk'. */
const PUBLIC =
  /\b(?:inwoners?|huishoudens?|bewoners|burgers|iedereen|publiek|inwoonsters?|heel de (?:gemeente|stad|wijk))\b/iu;

/**
 * Messages within a silence of a group outside that are for people in general, where nobody said that this group is meant: they may
 * end it. `when` has days; what is called off or has no days ends nothing.
 */
export function forThePublic(
  { plan, strangers, shapes, isContact }: CheckFacts,
  { audience, start, next }: CheckedSilence,
): readonly Said[] {
  if (shapes[audience] !== 'extern') return [];
  const isFor = ({ when, status }: Activity, index: number): boolean => {
    const isMeant = (strangers[index] ?? []).some((words) => PUBLIC.test(words));
    if (!isMeant || !isContact[index] || status.value === 'cancelled' || when.start === null) return false;
    return (when.end ?? when.start) >= start && (next === null || dayNumber(when.start) <= next.to);
  };
  return plan.activities.filter(isFor).map(({ title, when }) => ({ title, phrase: when.text }));
}
