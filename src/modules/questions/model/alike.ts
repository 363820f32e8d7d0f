import { languageOf } from './search/languages.ts';
import { wordsIn } from './search/words-in.ts';

type Titled = { readonly title: string };

/** So much of the words must be the same before two questions look like the same one. */
const ENOUGH = 0.5;
const MOST = 5;

/** The questions that seem to ask the same as `question`: word forms and small words make no difference. The most alike first, at most 5. */
export function alikeQuestions<Question extends Titled>(
  question: string,
  among: readonly Question[],
  lang: string,
): Question[] {
  const asked = stemsOf(question, lang);
  if (asked.size === 0) return [];
  return among
    .map((other) => ({ other, likeness: likeness(asked, stemsOf(other.title, lang)) }))
    .filter((found) => found.likeness >= ENOUGH)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ other }) => other);
}

function stemsOf(text: string, lang: string): ReadonlySet<string> {
  const { stem, stopWords } = languageOf(lang);
  return new Set(
    wordsIn(text)
      .filter((word) => !stopWords.has(word))
      .map(stem),
  );
}

/** Shared words over all words of the shorter one, a little less for what the longer one says more. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smallest = Math.min(one.size, other.size);
  if (smallest === 0) return 0;
  return one.intersection(other).size / (smallest + 0.25 * Math.abs(one.size - other.size));
}
