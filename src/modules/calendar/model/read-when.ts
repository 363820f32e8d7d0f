import {
  type DateContext,
  describeDateProblem,
  findDateProblem,
  type FuzzyDate,
  parseFuzzyDate,
} from '#kernel/fuzzy-date/index.ts';
import type { Calendar } from './calendar.ts';

/** Where a phrase stands: without a year it is read in the period of the programme, or else from today. */
export type Surroundings = { readonly programme: Pick<Calendar['programme'], 'start' | 'end'>; readonly today: string };
type ReadDate = { readonly ok: true; readonly value: FuzzyDate } | { readonly ok: false; readonly message: string };

/** What stands in the plan when somebody leaves the date open. */
export const UNDECIDED = 'nog te bepalen';

export const dateContextOf = ({ programme, today }: Surroundings): DateContext => ({
  from: programme.start,
  to: programme.end,
  ref: today,
});

/**
 * A date phrase from a form, or why it is none. A phrase that did not change keeps the reading it had: the import may have
 * known more. Nothing typed means that the date is still to be decided.
 */
export function readWhen(typed: string, at: Surroundings, before: FuzzyDate | null): ReadDate {
  const text = typed.trim();
  if (before !== null && text === before.text.trim()) return { ok: true, value: before };
  const context = dateContextOf(at);
  const problem = findDateProblem(text, context);
  if (problem !== null) return { ok: false, message: describeDateProblem(problem) };
  return { ok: true, value: parseFuzzyDate(text === '' ? UNDECIDED : text, context) };
}
