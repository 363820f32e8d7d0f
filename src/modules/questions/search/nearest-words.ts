import { languageOf } from '../model/search/languages.ts';
import { lookupKeys, nearest } from '../model/search/spelling.ts';
import { keySlot } from '../model/search/term-slot.ts';
import { wordsIn } from '../model/search/words-in.ts';
import type { Reader } from '../store/search-site.ts';
import { findWords } from '../store/search-words.ts';
import { type SiteQuery, shelvesOf } from './search-site.ts';

const MOST_WORDS = 4;

/**
 * Words that stand in titles and synonyms of the site and look like what was typed, the nearest first: to offer where a
 * search found nothing. Less strict than the mending of typing errors; empty when nothing comes near.
 */
export async function nearestWords(reader: Reader, query: SiteQuery): Promise<readonly string[]> {
  const language = languageOf(query.lang);
  const typed = wordsIn(query.text)
    .filter((word) => word.length > 3 && !language.stopWords.has(word))
    .slice(0, MOST_WORDS);
  const keys = typed.flatMap((word) => lookupKeys(word, language));
  if (keys.length === 0) return [];
  const words = await findWords(
    reader,
    shelvesOf(query).flatMap((shelf) => keys.map((key) => keySlot(shelf, key))),
  );
  return nearest(typed, words).slice(0, MOST_WORDS);
}
