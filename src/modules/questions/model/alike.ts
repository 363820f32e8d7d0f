import { languageOf } from './search/languages.ts';
import { wordsIn } from './search/words-in.ts';

type Titled = { readonly title: string };

/** So much of the words must be the same before two questions look like the same one. */
const ENOUGH = 0.5;
const MOST = 5;

/** The questions that seem to ask the same as `question`: word forms make no difference, and words that do not say what it is about neither. The most alike first, at most 5. */
export const alikeQuestions = <Question extends Titled>(
  question: string,
  among: readonly Question[],
  lang: string,
): Question[] => alikeAmong(among, lang)(question);

/** The same for many questions: the words of `among` are read once, and only what shares one is compared. */
export function alikeAmong<Question extends Titled>(
  among: readonly Question[],
  lang: string,
): (question: string) => Question[] {
  const known = among.map((other) => ({ other, stems: stemsOf(other.title, lang) }));
  const byStem = new Map<string, (typeof known)[number][]>();
  for (const each of known) {
    for (const stem of each.stems.about) {
      const group = byStem.get(stem);
      if (group) group.push(each);
      else byStem.set(stem, [each]);
    }
  }
  return (question) => {
    const asked = stemsOf(question, lang);
    return [...new Set([...asked.about].flatMap((stem) => byStem.get(stem) ?? []))]
      .map(({ other, stems }) => ({ other, ...likenessOf(asked, stems) }))
      .filter(({ about }) => about >= ENOUGH)
      .toSorted((a, b) => b.about - a.about || b.all - a.all)
      .slice(0, MOST)
      .map(({ other }) => other);
  };
}

/** Two questions with the same of these words are the same one, however they are written: capitals, accents, marks. */
export const sameWords = (question: string): string => wordsIn(question).join(' ');

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
