import type { Language } from '../model/search/language.ts';
import { languageOf } from '../model/search/languages.ts';
import type { QueryGroup } from '../model/search/query.ts';
import { bestCorrection, errorsForgiven, lookupKeys, spellingKeys } from '../model/search/spelling.ts';
import { type Shelf, slotsOn } from '../model/search/term-slot.ts';
import { wordsIn } from '../model/search/words-in.ts';

type Typing = {
  readonly shelves: readonly Shelf[];
  readonly query: { readonly text: string; readonly lang: string };
  readonly groups: readonly QueryGroup[];
  readonly isKnown: (term: string) => boolean;
  /** Words that were filed under one of these keys, which are numbers of one shelf each. */
  readonly findWords: (keys: readonly number[]) => Promise<readonly string[]>;
  /** Words beside the filed ones: of texts that nobody published yet. */
  readonly unfiled?: readonly string[];
};

/** A word on a site is sure to be meant when it fits this well; an everyday word from the list must fit as well. */
const SURE = 0.6;

/** More unknown words than this are no typing errors, and each costs time. */
const MOST_MENDED = 4;

/** The text with its unknown words mended; null when there is none, or none could be. Folded, as it is searched. */
export async function mendTyping(typing: Typing): Promise<string | null> {
  const unknown = unknownWords(typing);
  if (unknown.length === 0) return null;
  const language = languageOf(typing.query.lang);
  const keys = unknown.flatMap((word) => lookupKeys(word, language));
  const filed = await typing.findWords(typing.shelves.flatMap((shelf) => keys.map(slotsOn(shelf).ofKey)));
  const candidates = [...filed, ...(typing.unfiled ?? [])];
  const mended = new Map(
    unknown.flatMap((word) => {
      const better = bestCorrection(word, [...candidates, ...everydayLike(word, language)], language);
      return better === undefined ? [] : [[word, better.word] as const];
    }),
  );
  if (mended.size === 0) return null;
  return wordsIn(typing.query.text)
    .map((word) => mended.get(word) ?? word)
    .join(' ');
}

/** Words of some length of which neither the word, nor all its parts, nor what it is called in the field, is in any text. */
function unknownWords({ groups, isKnown }: Typing): readonly string[] {
  const known = new Map<string, boolean>();
  for (const { word, terms } of groups) {
    const found = terms.entries().some(([term, factor]) => factor >= SURE && isKnown(term));
    known.set(word, (known.get(word) ?? true) && found);
  }
  return [...known]
    .filter(([word, isFound]) => !isFound && errorsForgiven(word.length) > 0)
    .map(([word]) => word)
    .slice(0, MOST_MENDED);
}

/** Everyday words that share a key with the word. */
function everydayLike(word: string, language: Language): readonly string[] {
  const index = everydayIndex(language);
  return lookupKeys(word, language).flatMap((key) => index.get(key) ?? []);
}

const indexes = new WeakMap<Language, ReadonlyMap<string, readonly string[]>>();

/** Made at the first typing error in a language, and kept. */
function everydayIndex(language: Language): ReadonlyMap<string, readonly string[]> {
  const made = indexes.get(language);
  if (made) return made;
  const index = new Map<string, string[]>();
  for (const word of language.everyday.words) {
    for (const key of spellingKeys(word, language)) index.set(key, [...(index.get(key) ?? []), word]);
  }
  indexes.set(language, index);
  return index;
}
