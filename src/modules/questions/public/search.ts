import type { Database } from '#platform/database/connect.ts';
import { nearestWords } from '../search/nearest-words.ts';
import { searchSite, type SiteHit } from '../search/search-site.ts';
import type { ShownText } from '../store/search-site.ts';
import { shownTextsOf } from './shown-texts.ts';
import type { Site } from './site.ts';

/** What a search on a site gives. */
export type SearchFound = {
  readonly results: readonly SearchResult[];
  /** What was searched for in the place of what was typed; null when that is the same. */
  readonly corrected: string | null;
  /** Words that say what the search is about and stand nowhere on the site, as searched. */
  readonly unknown: readonly string[];
  /** Words to try when nothing was found: of the site that look like what was typed, or what is searched most. */
  readonly near: readonly string[];
};
type SearchResult = {
  readonly item: string;
  readonly slug: string;
  readonly theme: string;
  readonly audience: string;
  readonly title: string;
  /** The first words of the answer, with the facts in them. */
  readonly excerpt: string;
};
type Search = {
  readonly site: Site;
  readonly now: Temporal.Instant;
  readonly lang: string;
  /** Which texts count, such as those of a theme; all where it is absent. */
  readonly isWanted?: (text: Pick<ShownText, 'theme' | 'audience'>) => boolean;
};

const RESULTS = 10;

/** Most visitors are residents: a text for professionals goes first only when it fits much better. */
const FOR_PROFESSIONALS = 0.6;
/** What was typed stands in the title in the same order: 'eigen bijdrage'. */
const SAID_IN_TITLE = 1.6;

/** How much a hit is worth beside the others, for who typed these words. */
function worthOf(words: string): (hit: SiteHit) => number {
  const typed = ` ${words.toLowerCase()}`;
  const isPhrase = typed.lastIndexOf(' ') > 0;
  return ({ score, audience, title }) =>
    score *
    (audience === 'professionals' ? FOR_PROFESSIONALS : 1) *
    (isPhrase && ` ${title.toLowerCase()}`.includes(typed) ? SAID_IN_TITLE : 1);
}

/** Searches the questions of a site: the ten best of those that are wanted, each question once. */
export async function searchQuestions(
  database: Database,
  words: string,
  { site, now, lang, isWanted = () => true }: Search,
): Promise<SearchFound> {
  const { organisation, bases } = site;
  const query = { organisation, bases, lang, text: words, limit: RESULTS, offset: 0 };
  const ofSite = shownTextsOf(site);
  const wanted: typeof ofSite = async (...asked) => (await ofSite(...asked)).filter(isWanted);
  const reader = { database, now, terms: site.terms, findShown: wanted };
  const { hits, corrected, unknown } = await searchSite(reader, query);
  const results = new Map<string, SearchResult>();
  const worth = worthOf(corrected ?? words);
  for (const { itemId: item, slug, theme, audience, title, excerpt } of hits.toSorted((a, b) => worth(b) - worth(a))) {
    // The text of a base and what stands beside it are one question.
    if (!results.has(item)) results.set(item, { item, slug, theme, audience, title, excerpt: excerpt ?? '' });
  }
  const near = results.size === 0 ? await nearestWords(reader, query) : [];
  return {
    results: [...results.values()],
    corrected,
    unknown,
    near: results.size === 0 && near.length === 0 ? site.often : near,
  };
}
