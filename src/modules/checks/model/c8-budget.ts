import type { BudgetLine } from '#kernel/plan.ts';
import type { CheckFacts } from './check-facts.ts';
import type { RawFinding } from './finding.ts';

/** Lines on which more is spent than planned (an error), or promised than planned (a warning). */
export const checkBudget = ({ plan }: CheckFacts): readonly RawFinding[] =>
  plan.budget.flatMap((line, index) => [...exceeded(line, index)]);

function exceeded(line: BudgetLine, index: number): readonly RawFinding[] {
  const planned = line.amountCents;
  if (planned === null) return [];
  const spent = line.spentCents ?? 0;
  const committed = line.committedCents ?? 0;
  if (spent <= planned && committed <= planned) return [];
  const used = spent > planned ? ('spent' as const) : ('committed' as const);
  return [
    {
      rule: 'C8.budget',
      severity: used === 'spent' ? 'error' : 'warning',
      certain: true,
      subject: line.label,
      subjectKind: 'budgetLine',
      where: { part: 'budget', index },
      ...(line.id === undefined ? {} : { subjectId: line.id }),
      facts: { plannedCents: planned, usedCents: used === 'spent' ? spent : committed, used },
    },
  ];
}
