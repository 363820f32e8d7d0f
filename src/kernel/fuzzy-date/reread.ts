import { explainFuzzyDate } from './explain.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { parseFuzzyDate } from './parse.ts';
import type { DateContext } from './reading.ts';

/** The date of a phrase in a form. A phrase that did not change keeps the reading it had: whoever read it first may have known more. */
export const rereadDate = (text: string, context: DateContext, kept: FuzzyDate | null | undefined): FuzzyDate =>
  kept && kept.text.trim() === text.trim() ? kept : parseFuzzyDate(text, context);

/** How that date is read, in Dutch, to show under its field; undefined for an empty one. */
export const readingOf = (
  text: string,
  context: DateContext,
  kept: FuzzyDate | null | undefined,
): string | undefined => (text.trim() === '' ? undefined : explainFuzzyDate(rereadDate(text, context, kept)));
