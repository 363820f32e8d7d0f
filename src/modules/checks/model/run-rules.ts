import { checkSilence } from './c1-silence.ts';
import { checkCoverage } from './c2-coverage.ts';
import { checkGoals } from './c3-goals.ts';
import { checkOrder } from './c4-order.ts';
import { checkMilestones } from './c5-milestones.ts';
import { checkOverload } from './c6-overload.ts';
import { checkClashes } from './c7-clashes.ts';
import { checkBudget } from './c8-budget.ts';
import { checkDates } from './c8-dates.ts';
import { checkPeople } from './c8-people.ts';
import { checkTexts } from './c8-texts.ts';
import type { CheckFacts } from './check-facts.ts';
import { RULES, SEVERITIES, type RawFinding } from './finding.ts';

const FAMILIES = [
  checkSilence,
  checkCoverage,
  checkGoals,
  checkOrder,
  checkMilestones,
  checkOverload,
  checkClashes,
  checkPeople,
  checkDates,
  checkBudget,
  checkTexts,
] as const;

/** Of a plan that is over nothing can go wrong any more: what is still said is for next time. */
const afterwards = (found: RawFinding): RawFinding =>
  found.severity === 'warning' ? { ...found, severity: 'info' } : found;

/** All findings by severity, then by rule, then by place in the plan. */
export function runRules(facts: CheckFacts): readonly RawFinding[] {
  const found = FAMILIES.flatMap((family) => family(facts)).map((each) => (facts.isOver ? afterwards(each) : each));
  const placed = SEVERITIES.flatMap((severity) => RULES.map((rule) => `${severity} ${rule}`));
  const rankOf = new Map(placed.map((key, rank) => [key, rank]));
  return found
    .map((each) => ({ each, rank: rankOf.get(`${each.severity} ${each.rule}`) ?? 0, index: each.where.index ?? -1 }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ each }) => each);
}
