import { languageOf } from './search/languages.ts';
import { wordsIn } from './search/words-in.ts';

type Titled = { readonly title: string };

/** So much of the words must be the same before two questions look like the same one. */
const ENOUGH = 0.5;
const MOST = 5;

/** The questions that seem to ask the same as `question`: word forms make no difference, and words that do not say what it is about neither. The most alike first, at most 5. */
export function alikeQuestions<Question extends Titled>(
  question: string,
  among: readonly Question[],
  lang: string,
): Question[] {
  const asked = stemsOf(question, lang);
  if (asked.all.size === 0) return [];
  return among
    .map((other) => ({ other, ...likenessOf(asked, stemsOf(other.title, lang)) }))
    .filter(({ about }) => about >= ENOUGH)
    .toSorted((a, b) => b.about - a.about || b.all - a.all)
    .slice(0, MOST)
    .map(({ other }) => other);
}

/** The beginnings of the words that say what a question is about: whatever is alike has one of them in it, in lower case. */
export const wordsToFind = (question: string, lang: string): readonly string[] =>
  [...stemsOf(question, lang).about].map((stem) => stem.slice(0, BEGINNING));

const BEGINNING = 4;

type Stems = { readonly about: ReadonlySet<string>; readonly all: ReadonlySet<string> };

/** Words that say how something is asked, or what is to be done with it, choose only between questions about the same. */
function stemsOf(text: string, lang: string): Stems {
  const { stem, stopWords, weakWords, actionWords } = languageOf(lang);
  const words = wordsIn(text).filter((word) => !stopWords.has(word));
  const about = words.filter((word) => !weakWords.has(word) && !actionWords.has(word));
  return { about: new Set((about.length > 0 ? about : words).map(stem)), all: new Set(words.map(stem)) };
}

const likenessOf = (one: Stems, other: Stems) => ({
  about: likeness(one.about, other.about),
  all: likeness(one.all, other.all),
});

/** Shared words over all words of the shorter one, a little less for what the longer one says more. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smallest = Math.min(one.size, other.size);
  if (smallest === 0) return 0;
  return one.intersection(other).size / (smallest + 0.25 * Math.abs(one.size - other.size));
}
