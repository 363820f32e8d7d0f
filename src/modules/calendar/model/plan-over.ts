import { addDays } from '#kernel/fuzzy-date/index.ts';
import type { Plan } from '#kernel/plan.ts';

/** What decides whether something is late: today (a civil date), and whether the plan is over, for then nothing is late any more. */
export type Now = { readonly today: string; readonly isOver: boolean };

/** After the end of the programme; where it has none, half a year after the last day that its calendar speaks of. */
export function isPlanOver({ programme, activities }: Pick<Plan, 'programme' | 'activities'>, today: string): boolean {
  if (programme.end !== null) return programme.end < today;
  let last = '';
  for (const { when } of activities) {
    const day = when.end ?? when.start ?? '';
    if (day > last) last = day;
  }
  return last !== '' && addDays(last, QUIET_DAYS) < today;
}
const QUIET_DAYS = 182;

/** Today, for this plan. */
export const nowOf = (plan: Pick<Plan, 'programme' | 'activities'>, today: string): Now => ({
  today,
  isOver: isPlanOver(plan, today),
});
