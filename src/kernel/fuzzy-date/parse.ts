import { chooseYear } from './choose-year.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { type DateContext, type Draft, draftOf, type Reading } from './reading.ts';
import { readPhrase } from './read-phrase.ts';

/**
 * Reads a date the way people write it. Never throws; takes time linear in the length, and looks at 300 characters at most.
 * `text` comes back verbatim. What is not understood, or names a day that does not exist, has certainty `tbd` and no dates:
 * `findDateProblem` tells the two apart. A missing year follows from the context; with an empty context it stays unknown
 * (no dates, certainty `uncertain`), for the kernel never reads the clock.
 */
export const parseFuzzyDate = (text: string, context: DateContext = {}): FuzzyDate =>
  readDatePhrase(text, context) ?? { text, ...NO_DATE };

/** The same, but null when the text as a whole is not a date phrase. '31 nov' is one, though no such day exists. */
export const readDatePhrase = (text: string, context: DateContext = {}): FuzzyDate | null => {
  const reading = readPhrase(text, context);
  return reading === null ? null : { text, ...draftInContext(reading, context) };
};

/**
 * Whether the text as a whole is a date phrase of some kind, 'n.t.b.' included; an empty cell, a lone dash, 'n.v.t.' and the
 * name of a phase are not.
 */
export const looksLikeDate = (text: string): boolean => {
  const trimmed = text.trim();
  if (trimmed === '' || LONE_DASH.has(trimmed) || /^fase/i.test(trimmed)) return false;
  const reading = readPhrase(text, {});
  return reading !== null && reading.kind !== 'notApplicable';
};
const LONE_DASH = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '/', '.', '_', 'x', 'X']);

/** Whether a phrase leaves its year to the reader: '12 mei' and 'half maart' do; '12 mei 2027', 'elke maandag' and 'n.t.b.' do not. */
export const omitsYear = (text: string): boolean => readPhrase(text, {})?.needsYear ?? false;

/** The draft of a reading for one chosen year; used where the year is decided elsewhere, as in a column. */
export const draftInYear = (reading: Reading, year: number | null): Draft => {
  if (year === null) return yearless(reading);
  const resolved = reading.resolve(year);
  if (!resolved.ok) return NO_DATE;
  return reading.settle?.(resolved.draft) ?? resolved.draft;
};

const NO_DATE = draftOf(null, null, 'open', { certainty: 'tbd' });
/** Any leap year does: it is only asked how sharp the phrase is. */
const SOME_LEAP_YEAR = 2024;

function draftInContext(reading: Reading, context: DateContext): Draft {
  return reading.needsYear ? draftInYear(reading, chooseYear(reading, context)) : draftInYear(reading, SOME_LEAP_YEAR);
}

function yearless(reading: Reading): Draft {
  const resolved = reading.resolve(SOME_LEAP_YEAR);
  if (!resolved.ok) return NO_DATE;
  return { ...resolved.draft, start: null, end: null, edtf: null, alternatives: [], certainty: 'uncertain' };
}
