import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import { wordsIn } from './words-in.ts';

/** What of a published text is searched. `answer` is Markdown; `theme` is the name of the theme, in words. */
export type SearchedText = {
  readonly lang: string;
  readonly title: string;
  readonly answer: string;
  readonly synonyms: readonly string[];
  readonly theme: string;
};

/** What a word weighs by where it stands. A title goes before a synonym that fits as well, also a title with one word more. */
const WEIGHT = { title: 4.05, synonym: 3.6, theme: 0.8, answer: 1 } as const;
/** A word in a long title says less about it than the only word of a short one. */
const LONG_TITLE = 0.12;
/** A part of a compound weighs less than the word as a whole. */
const PART = 0.6;
/** A question word counts in a title only. */
const WEAK = 0.5;

/** The terms of a text with their weight, the heaviest place of each counting. */
export function documentTerms(text: SearchedText): ReadonlyMap<string, number> {
  const language = languageOf(text.lang);
  const terms = new Map<string, number>();
  const keep = (found: ReadonlyMap<string, number>, weight: number): void => {
    for (const [term, share] of found) terms.set(term, Math.max(terms.get(term) ?? 0, share * weight));
  };
  keep(shortTextTerms(text.title, language), WEIGHT.title);
  for (const synonym of text.synonyms) keep(shortTextTerms(synonym, language), WEIGHT.synonym);
  keep(shortTextTerms(text.theme, language), WEIGHT.theme);
  addAnswer(terms, text.answer, language);
  return terms;
}

/** Each term of a title or synonym with its share, less in a longer text. */
function shortTextTerms(text: string, language: Language): ReadonlyMap<string, number> {
  const words = wordsIn(text).filter((word) => !language.stopWords.has(word));
  const strong = words.filter((word) => !language.weakWords.has(word)).length;
  const share = 1 / (1 + LONG_TITLE * Math.max(0, strong - 1));
  const terms = new Map<string, number>();
  for (const word of words) {
    const own = language.weakWords.has(word) ? WEAK * share : share;
    for (const [term, part] of termsOf(word, language)) terms.set(term, Math.max(terms.get(term) ?? 0, own * part));
  }
  return terms;
}

const termsOf = (word: string, language: Language): readonly (readonly [string, number])[] => [
  [language.stem(word), 1],
  ...language.split(word).map((part) => [part, PART] as const),
];

/** In an answer a term weighs more the second and third time, and hardly more after that. It adds to what the title gave. */
function addAnswer(terms: Map<string, number>, answer: string, language: Language): void {
  const counts = new Map<string, number>();
  for (const word of wordsIn(answer)) {
    if (language.stopWords.has(word) || language.weakWords.has(word)) continue;
    for (const [term, part] of termsOf(word, language)) counts.set(term, (counts.get(term) ?? 0) + part);
  }
  for (const [term, count] of counts)
    terms.set(term, (terms.get(term) ?? 0) + (WEIGHT.answer * 1.5 * count) / (count + 0.5));
}

/** The words of the title and the synonyms, folded: what a typing error is mended with. Short words and numbers are left out. */
export function spellingWords(text: SearchedText): readonly string[] {
  const language = languageOf(text.lang);
  const words = wordsIn([text.title, ...text.synonyms].join(' '));
  return [...new Set(words)].filter((word) => word.length > 3 && !/\d/.test(word) && !language.stopWords.has(word));
}
