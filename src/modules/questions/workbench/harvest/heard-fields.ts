import type { Heard } from './heard.ts';

const QUESTION_NAMES = ['vraag', 'question', 'titel', 'title'];
const ANSWER_NAMES = ['antwoord', 'answer', 'tekst', 'text', 'acceptedanswer'];
const WORDS_NAMES = [
  'trefwoorden',
  'trefwoord',
  'zoekwoorden',
  'synoniemen',
  'andere woorden',
  'tags',
  'keywords',
  'synonyms',
];
const ONE_LINE = {
  subject: ['onderwerp', 'thema', 'categorie', 'rubriek', 'subject', 'theme', 'category', 'topic'],
  domain: ['domein', 'domain', 'beleidsterrein'],
  audience: ['doelgroep', 'voor wie', 'publiek', 'audience'],
  origin: ['bron', 'herkomst', 'source'],
  owner: ['eigenaar', 'beheerder', 'owner'],
} as const;
/** What only counts or dates the rows of a file. */
const OF_NO_USE = ['', 'nr', 'nr.', 'no', '#', 'nummer', 'id', '@type', '@id'];
const KNOWN: readonly string[] = [
  ...QUESTION_NAMES,
  ...ANSWER_NAMES,
  ...WORDS_NAMES,
  ...Object.values(ONE_LINE).flat(),
  ...OF_NO_USE,
];

/** True for the name of a column with questions, however it is written. */
export const isQuestionName = (name: string): boolean => QUESTION_NAMES.includes(plainName(name));

/** True where a row names columns with questions and their answers; a price list has titles too. */
export const namesQuestions = (names: readonly string[]): boolean =>
  names.some(isQuestionName) && names.some((name) => ANSWER_NAMES.includes(plainName(name)));

const plainName = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** What stands under names: a row under the names of its columns, or an object of JSON. The names that are none of ours are told. */
export function heardInFields(named: Iterable<readonly [name: string, value: unknown]>): Heard {
  const fields = new Map([...named].map(([name, value]) => [plainName(name), value] as const));
  const text = (names: readonly string[]) => names.map((name) => textOf(fields.get(name))).find(Boolean) ?? '';
  return {
    question: text(QUESTION_NAMES),
    answer: text(ANSWER_NAMES),
    subject: text(ONE_LINE.subject),
    domain: text(ONE_LINE.domain),
    audience: text(ONE_LINE.audience),
    words: WORDS_NAMES.flatMap((name) => wordsOf(fields.get(name))),
    origin: text(ONE_LINE.origin),
    owner: text(ONE_LINE.owner),
    others: [...fields].flatMap(([name, value]) => (KNOWN.includes(name) || textOf(value).trim() === '' ? [] : [name])),
  };
}

/** A text, a number, or the text within an object as search engines are told an answer; '' for anything else. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const inside: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'text') : undefined;
  return typeof inside === 'string' ? inside : '';
}

/** The words of a list, or of a text with commas, semicolons or bars between them. */
const wordsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === 'string') : textOf(value).split(/[,;|\n]/);
