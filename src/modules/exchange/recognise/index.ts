import type { SourceDocument } from '../model/source-document.ts';
import { assemble } from './assemble.ts';
import { findAll } from './passes.ts';
import type { Recognition } from './recognition.ts';
import type { ReadOptions } from './title/year-sources.ts';

export { type Confidence, type Question, QUESTION_CODES } from './found.ts';
export { ITEM_KINDS, type ItemKind, type RecognisedItem, type Recognition } from './recognition.ts';
export { amountOfCell } from './items/amount.ts';
export { confidenceName, kindName, questionText } from './words.nl.ts';

/**
 * Makes a plan of a document: what each heading, table and list means, in the words of the document. Pure and without limits of
 * its own: the reader has already bounded the document. Never throws. Nothing is dropped: every word of the source stands in a
 * section or in `unrecognised`; and nothing is invented: a document without a calendar gives no activities.
 * `ref` is the civil day (`YYYY-MM-DD`) the text was written, when the caller knows; a date in the document itself goes first.
 * `readOn` is the day on which it is read: it decides only where nothing else says a year, and then the year is asked about.
 */
export function recognisePlan(document: SourceDocument, options: ReadOptions): Recognition {
  const { outline, findings } = findAll(document, options);
  return assemble(document, outline, findings);
}
