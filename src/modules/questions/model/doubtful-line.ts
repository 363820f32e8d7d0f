import { wordsIn } from './search/words-in.ts';

const MAIL = /[^\s@]{1,100}@[^\s@]{1,100}\.[a-z]{2,}/i;
// 06-12345678, also with spaces, dots or dashes between the figures, or +31 in front.
const MOBILE = /(?:\+31|0031|\b0)[ .-]?\(?0?\)?6(?:[ .-]?\d){8}(?!\d)/;

// Ten figures from a 0, or nine after +31: a telephone, also one with a wire.
const TELEPHONE = /(?:\+31|0031)[ .-]?\(?0?\)?[1-9](?:[ .-]?\d){8}(?!\d)|(?<![\d+])0[1-9](?:[ .-]?\d){8}(?!\d)/;

/** How somebody is called in minutes, as a regular expression that PostgreSQL reads too; `upper` is its class of capitals. */
const calledBy = (upper: string): string =>
  `(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]eneer|[Mm]w\\.?|[Dd]hr\\.?|[Dd]e heer|[Ff]amilie)\\s+(?:(?:van|de|der|den|ten|ter|el|al)\\s+)*${upper}`;
const CALLED = new RegExp(`(?<!\\p{L})${calledBy('\\p{Lu}')}`, 'u');
/** The same for PostgreSQL. */
export const CALLED_IN_SQL = `(?:^|[^[:alpha:]])${calledBy('[[:upper:]]')}`;

/** True for words that call somebody by name: 'mevrouw Jansen', 'dhr. De Vries'. */
export const callsByName = (text: string): boolean => CALLED.test(text);

/** True for words with somebody's name, a mail address or a telephone number in them: those are of a person. */
export const namesPerson = (text: string): boolean =>
  MAIL.test(text) || MOBILE.test(text) || TELEPHONE.test(text) || callsByName(text);

const ASKING = new Set(
  'wie wat waar waarom waarvoor waarmee waarheen wanneer welke welk hoe hoeveel hoelang mag mogen kan kun kunnen moet moeten krijg krijgt krijgen heb heeft hebben is zijn ben bent word wordt worden doe doet doen geldt gelden bestaat komt gaat helpt'.split(
    ' ',
  ),
);

/** True for a line that clearly asks: with a question mark at its end, or beginning as a question does and not ending as a sentence. */
export function asksClearly(line: string): boolean {
  const text = line.trim();
  if (text.endsWith('?')) return true;
  const [first = ''] = wordsIn(text);
  return ASKING.has(first) && !/[.!:;]$/.test(text);
}

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
