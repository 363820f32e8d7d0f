import { wordsIn } from './search/words-in.ts';

const MAIL = /[^\s@]{1,100}@[^\s@]{1,100}\.[a-z]{2,}/i;
// 06-12345678, also with spaces, dots or dashes between the figures, or +31 in front.
const MOBILE = /(?:\+31|0031|\b0)[ .-]?\(?0?\)?6(?:[ .-]?\d){8}(?!\d)/;

/** True for words with a mail address or a mobile number in them: those are of a person. */
export const namesPerson = (text: string): boolean => MAIL.test(text) || MOBILE.test(text);

/** What a list or a note starts with, and no question. */
const HEADINGS = new Set(
  'vragen vragenlijst faq veelgestelde opgehaald opgehaalde inloopavond inloop bijeenkomst verslag notulen notitie onderwerp onderwerpen categorie lijst overzicht datum aanwezig aanwezigen deel blok'.split(
    ' ',
  ),
);
const NOTES = new Set(
  'bel bellen terugbellen mail mailen terugmailen navragen nabellen actie todo nb ps let'.split(' '),
);
const DATE =
  /\b\d{1,2}[-/ ](?:\d{1,2}\b|jan|feb|maart|mrt|april|mei|juni|juli|aug|sept|okt|nov|dec)|^\s*(?:ma|di|wo|do|vr|za|zo)[a-z]*dag\b/i;

/**
 * True for a line that is clearly no question: a heading over a list, or a note that somebody made for themselves. A line that asks
 * with a question mark never is, and neither is one in doubt: many questions are written without.
 */
export function isMaybeNoQuestion(line: string): boolean {
  const text = line.trim();
  if (text.includes('?')) return false;
  const [first = ''] = wordsIn(text);
  return first === '' || text.endsWith(':') || HEADINGS.has(first) || NOTES.has(first) || DATE.test(text);
}
