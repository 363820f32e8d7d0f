import { type Language, LONGEST_PHRASE } from './search/language.ts';
import { languageOf } from './search/languages.ts';
import { wordsIn } from './search/words-in.ts';

/** A question by its name, and by the other words for it that somebody gave. */
type Named = { readonly title: string; readonly meta?: { readonly synonyms: readonly string[] } };

/** So much of the words must be the same before two questions look like the same one. */
const ENOUGH = 0.5;
const MOST = 5;
/** What other words count beside the name itself: a question with the same name goes first. */
const WORTH = { synonym: 0.95, everyday: 0.9, nearly: 0.6 } as const;
/** In so many other ways a question is read, by its everyday words. */
const MOST_READINGS = 8;

/**
 * The questions that seem to ask the same as `question`: word forms make no difference, and words that do not say what it is about
 * neither; other words for a question and everyday words count. The most alike first, at most 5.
 */
export const alikeQuestions = <Question extends Named>(
  question: string,
  among: readonly Question[],
  lang: string,
): Question[] => alikeAmong(among, lang)(question);

/** The same for many questions: the words of `among` are read once, and only what shares one is compared. */
export function alikeAmong<Question extends Named>(
  among: readonly Question[],
  lang: string,
): (question: string) => Question[] {
  const language = languageOf(lang);
  const known = among.map((other) => ({ other, stems: stemsOf(wordsIn(other.title), language) }));
  const byStem = new Map<string, Known<Question>[]>();
  const bySynonym = new Map<string, Known<Question>[]>();
  for (const each of known) {
    for (const stem of each.stems.about) addTo(byStem, stem, each);
    for (const synonym of new Set(each.other.meta?.synonyms))
      addTo(bySynonym, keyOf(stemsOf(wordsIn(synonym), language).about), each);
  }
  return (question) => {
    const best = new Map<Question, Likeness>();
    const keep = ({ other, stems }: Known<Question>, asked: Reading, about: number) => {
      if (about >= ENOUGH && about > (best.get(other)?.about ?? 0))
        best.set(other, { about, all: likeness(asked.all, stems.all) });
    };
    for (const asked of readingsOf(question, language)) {
      for (const each of new Set([...asked.about].flatMap((stem) => byStem.get(stem) ?? [])))
        keep(each, asked, asked.worth * likeness(asked.about, each.stems.about));
      for (const [key, worth] of synonymKeys(asked.about))
        for (const each of bySynonym.get(key) ?? []) keep(each, asked, asked.worth * worth);
    }
    return [...best]
      .toSorted(([, a], [, b]) => b.about - a.about || b.all - a.all)
      .slice(0, MOST)
      .map(([other]) => other);
  };
}

/** Two questions with the same of these words are the same one, however they are written: capitals, accents, marks. */
export const sameWords = (question: string): string => wordsIn(question).join(' ');

/**
 * How a word may begin in the name of whatever is alike, folded, with one letter where the spelling has two: `huren` and `huur` both
 * begin with `hur` then.
 */
export function wordsToFind(question: string, lang: string): readonly string[] {
  const language = languageOf(lang);
  const stems = readingsOf(question, language).flatMap(({ about }) => [...about]);
  return [...new Set(stems.flatMap((stem) => [stem, ...language.irregular(stem)]).flatMap(beginningsOf))];
}

const BEGINNING = 4;

/** A stem has `s` or `f` at its end where a form may have `z` or `v`. */
function beginningsOf(stem: string): readonly string[] {
  const beginning = stem.replace(/(.)\1+/gu, '$1').slice(0, BEGINNING);
  if (stem.length > BEGINNING || !/[sf]$/.test(beginning)) return [beginning];
  return [beginning, beginning.replace(/s$/, 'z').replace(/f$/, 'v')];
}

type Stems = { readonly about: ReadonlySet<string>; readonly all: ReadonlySet<string> };
type Known<Question> = { readonly other: Question; readonly stems: Stems };
type Likeness = { readonly about: number; readonly all: number };
/** A question as it may have been meant, and how much of a likeness that leaves. */
type Reading = Stems & { readonly worth: number };

/** Words that say how something is asked, or what is to be done with it, choose only between questions about the same. */
function stemsOf(given: readonly string[], { stem, stopWords, weakWords, actionWords }: Language): Stems {
  const words = given.filter((word) => !stopWords.has(word));
  const about = words.filter((word) => !weakWords.has(word) && !actionWords.has(word));
  return { about: new Set((about.length > 0 ? about : words).map(stem)), all: new Set(words.map(stem)) };
}

/** As it was written, and with the word of the field in place of each everyday word or phrase in it. */
function readingsOf(question: string, language: Language): readonly Reading[] {
  const given = wordsIn(question);
  const written = stemsOf(given, language);
  const stems = given.filter((word) => !language.stopWords.has(word)).map(language.stem);
  const others = stems.flatMap((_, from) =>
    Array.from({ length: LONGEST_PHRASE }, (_each, more) => stems.slice(from, from + more + 1)).flatMap((phrase) =>
      meaningsOf(phrase, written, language).map((meaning): Reading => {
        const about = written.about.difference(new Set(phrase)).union(new Set(meaning));
        return { about, all: written.all.difference(new Set(phrase)).union(about), worth: WORTH.everyday };
      }),
    ),
  );
  return [{ ...written, worth: 1 }, ...others.slice(0, MOST_READINGS)];
}

/** What the field calls a phrase, or a word that the question is about. */
const meaningsOf = (
  phrase: readonly string[],
  { about }: Stems,
  { everyday }: Language,
): readonly (readonly string[])[] =>
  phrase.length > 1 || phrase.every((stem) => about.has(stem)) ? (everyday.meanings.get(phrase.join(' ')) ?? []) : [];

/** What other words for a question must be to say the same as these: all of them, or of three or more all but one. */
function synonymKeys(about: ReadonlySet<string>): readonly (readonly [key: string, worth: number])[] {
  const all = [keyOf(about), WORTH.synonym] as const;
  if (about.size < 3) return [all];
  return [all, ...[...about].map((stem) => [keyOf(about.difference(new Set([stem]))), WORTH.nearly] as const)];
}

const keyOf = (stems: ReadonlySet<string>): string => [...stems].toSorted().join(' ');

/** Shared words over all words of the shorter one, a little less for what the longer one says more. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smallest = Math.min(one.size, other.size);
  if (smallest === 0) return 0;
  return one.intersection(other).size / (smallest + 0.25 * Math.abs(one.size - other.size));
}

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
