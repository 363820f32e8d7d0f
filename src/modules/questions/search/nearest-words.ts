import type { Language } from '../model/search/language.ts';
import { languageOf } from '../model/search/languages.ts';
import { lookupKeys, nearest, wordDistance } from '../model/search/spelling.ts';
import { slotsOn } from '../model/search/term-slot.ts';
import { wordsIn } from '../model/search/words-in.ts';
import { findWords } from '../store/search-words.ts';
import { type Searched, searchSite, type SiteQuery, shelvesOf } from './search-site.ts';

const MOST_WORDS = 4;
/** Each is searched for, so not too many. */
const MOST_LOOKED_AT = 6;
/** One letter in so many may be another. */
const MOST_CHANGED = 2.5;

/**
 * Words that stand in titles and synonyms of the site and look like what was typed, the nearest first: to offer where a
 * search found nothing. Less strict than the mending of typing errors; empty when nothing comes near.
 */
export async function nearestWords(reader: Searched, query: SiteQuery): Promise<readonly string[]> {
  const language = languageOf(query.lang);
  const typed = wordsIn(query.text)
    .filter((word) => word.length > 3 && isAbout(word, language))
    .slice(0, MOST_WORDS);
  const keys = typed.flatMap((word) => lookupKeys(word, language));
  if (keys.length === 0) return [];
  const words = await findWords(
    reader,
    shelvesOf(query).flatMap((shelf) => keys.map(slotsOn(shelf).ofKey)),
  );
  const near = words.filter((word) => typed.some((one) => wordDistance(one, word) <= one.length / MOST_CHANGED));
  return soundWords(reader, query, nearest(typed, near).slice(0, MOST_LOOKED_AT));
}

/** 'verlengen' beside a word that stands nowhere is no word to try. */
const isAbout = (word: string, { stopWords, weakWords, actionWords }: Language): boolean =>
  !stopWords.has(word) && !weakWords.has(word) && !actionWords.has(word);

/** Those that lead to something: words of texts that are to come, or that the site hides, are nobody's business yet. */
async function soundWords(reader: Searched, query: SiteQuery, words: readonly string[]): Promise<readonly string[]> {
  const sound: string[] = [];
  for (const text of words) {
    if (sound.length === MOST_WORDS) break;
    const { hits } = await searchSite(reader, { ...query, text, limit: 1, offset: 0 });
    if (hits.length > 0) sound.push(text);
  }
  return sound;
}
