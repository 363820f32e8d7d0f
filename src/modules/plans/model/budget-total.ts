import type { BudgetLine } from '#kernel/plan.ts';

/** Integer cents; `plannedCents` is null when no line names an amount, the others when nothing was noted. */
type BudgetTotal = {
  readonly plannedCents: number | null;
  readonly committedCents: number | null;
  readonly spentCents: number | null;
};

/** Exact sums over the lines that name an amount. */
export const totalOf = (lines: readonly BudgetLine[]): BudgetTotal => ({
  plannedCents: sum(lines.map((line) => line.amountCents)),
  committedCents: sum(lines.map((line) => line.committedCents)),
  spentCents: sum(lines.map((line) => line.spentCents)),
});

function sum(amounts: readonly (number | null | undefined)[]): number | null {
  const known = amounts.filter((amount) => typeof amount === 'number');
  return known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0);
}

/** How much of what was planned is spent, in whole percents; null without both amounts or when nothing was planned. */
export const spentPercent = (planned: number | null, spent: number | null | undefined): number | null =>
  planned === null || planned <= 0 || typeof spent !== 'number' ? null : Math.round((spent * 100) / planned);
