import { explainFuzzyDate, type FuzzyDate, omitsYear } from '#kernel/fuzzy-date/index.ts';
import { deeds } from './action-words.nl.ts';
import type { DescribedChange } from './describe-action.ts';

/**
 * What was understood of a date that an action gave to one item and that names no year itself: 'Half maart: gelezen als …'.
 * Null where nothing was left to understand.
 */
export function understoodYear(changes: readonly DescribedChange[]): string | null {
  const [change, other] = changes;
  const after = dateIn(change?.after);
  if (after === null || other !== undefined || after.text === dateIn(change?.before)?.text) return null;
  const reading = omitsYear(after.text) ? explainFuzzyDate(after) : '';
  return /\b\d{4}\b/.test(reading) ? deeds.understood(after.text.trim(), reading) : null;
}

/** Bodies of activities are kept whole in their history. */
function dateIn(snapshot: unknown): FuzzyDate | null {
  const { body } = (snapshot ?? {}) as { body?: { when?: FuzzyDate } };
  return typeof body?.when?.text === 'string' ? body.when : null;
}
