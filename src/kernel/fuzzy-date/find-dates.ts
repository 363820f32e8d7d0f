import type { FuzzyDate } from './fuzzy-date.ts';
import { readDatePhrase } from './parse.ts';
import type { DateContext } from './reading.ts';
import { FILLER_WORDS } from './vocabulary.ts';

const MAX_WORDS = 400;
const LONGEST_PHRASE = 7;

/**
 * Dates inside running text, in order: '16-2' in 'Uitnodiging is gereed en op 16-2 verstuurd'. Only what names days or a
 * stretch of the calendar counts; words such as 'doorlopend', 'na gunning' or 'later' in a sentence do not. `text` of each is
 * the words as they stand there. Looks at the first 400 words; never throws.
 */
export const findDates = (text: string, context: DateContext = {}): readonly FuzzyDate[] => {
  const words = text.split(/\s+/, MAX_WORDS).filter((each) => each !== '');
  const found: FuzzyDate[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestFrom(words, at, context);
    if (hit !== null) found.push(hit.date);
    at += hit?.length ?? 1;
  }
  return found;
};

function longestFrom(
  words: readonly string[],
  at: number,
  context: DateContext,
): { date: FuzzyDate; length: number } | null {
  if (!mayBegin(words[at] ?? '')) return null;
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length);
    if (run.slice(0, -1).some((word, place) => endsClause(place === 0 ? word.replace(/^\(/, '') : word))) continue;
    const phrase = run
      .join(' ')
      .replace(/^[("'“‘]/, '')
      .replace(/[.,;:!)"'”’]{1,3}$/, '');
    const date = phrase.length > 80 ? null : readDatePhrase(phrase, context);
    if (date !== null && isCalendar(date, phrase)) return { date, length };
  }
  return null;
}

/** A phrase stops at the end of a clause; the dot of 'okt.' and the comma of '1, 8 en 15 maart' are no such end. */
const endsClause = (word: string): boolean =>
  /[;:!?)(]/.test(word) || (word.endsWith('.') && !/^(\p{L}{1,4}|\d{1,2})\.$/u.test(word));

/** A phrase begins with a number, a capital or a plain word, not with 'op' or 'de'. */
const mayBegin = (word: string): boolean => /[\p{L}\p{N}±]/u.test(word) && !FILLER_WORDS.has(word.toLowerCase());

/** Days are named; a lone year, a lone 'mei' or 'mei 12' in a sentence is too little to go by. */
const isCalendar = (date: FuzzyDate, phrase: string): boolean =>
  (date.start !== null || date.end !== null) &&
  date.certainty !== 'tbd' &&
  date.rrule === null &&
  date.anchor === null &&
  /\d|\s/.test(phrase) &&
  !/^(\p{L}+ )?\d+$/u.test(phrase.replace(/ \d{4}$/, ' jaar')) &&
  !phrase.includes('(');
