import { type QueryGroup, readQuery } from '../model/search/query.ts';
import { type RankedText, rankTexts } from '../model/search/rank-texts.ts';
import type { Shelf } from '../model/search/term-slot.ts';
import { findShown, type Reader, type ShownText } from '../store/search-site.ts';
import { findWords } from '../store/search-words.ts';
import { mendTyping } from './mend-typing.ts';
import { NO_MEMORY, type TermMemory } from './term-memory.ts';

/** What is searched, and what is remembered of it; without a memory everything is asked of the database. */
export type Searched = Reader & {
  readonly terms?: TermMemory;
  readonly findShown?: typeof findShown;
  /** True to search for the words as they were typed and for no others. */
  readonly isAsTyped?: boolean;
};

/**
 * A site and what was typed on it. `bases` are those its organisation takes part in: of one with `atOnce` the site shows the
 * texts of the owner, of another only what the organisation took over itself.
 */
export type SiteQuery = {
  readonly organisation: string;
  readonly bases: readonly { readonly id: string; readonly owner: string; readonly atOnce: boolean }[];
  readonly lang: string;
  readonly text: string;
  readonly limit: number;
  readonly offset: number;
};

/** A text that answers. An `addition` stands with the text of the base with the same `itemId`. */
export type SiteHit = ShownText & { readonly score: number };

/**
 * What was found, the best first. `total` says how many are worth showing, 100 at most; of those on later pages it
 * may count a few that the site does not show.
 */
export type SiteResult = {
  readonly hits: readonly SiteHit[];
  readonly total: number;
  /** The text that was searched for instead, where words were mended; null when nothing was. */
  readonly corrected: string | null;
  /** Words that say what the search is about and stand in no text, as searched, in the order of the search. */
  readonly unknown: readonly string[];
};

/** So many more than the page are looked at, for those that the site does not show. */
const SPARE = 2;
const NOTHING: SiteResult = { hits: [], total: 0, corrected: null, unknown: [] };

/**
 * Searches what the site shows at this moment. Words in no text are taken for typing errors; then the nearest words that do
 * stand in one are searched for instead. At most one statement for what is not remembered of the terms and one for that of the texts;
 * one or two more with a typing error.
 */
export async function searchSite(reader: Searched, query: SiteQuery): Promise<SiteResult> {
  const first = await rank(reader, query, readQuery(query.text, query.lang));
  if (first.groups.length === 0) return NOTHING;
  if (reader.isAsTyped) return show(reader, query, first);
  const mended = await mendTyping({
    shelves: shelvesOf(query),
    query,
    ...first,
    findWords: (keys) => findWords(reader, keys),
  });
  const again = mended === null ? null : await rank(reader, query, readQuery(mended, query.lang));
  if (again === null || again.ranked.length === 0) return show(reader, query, first);
  const shown = await show(reader, query, again);
  // Words of texts that are to come, or are hidden here, are nobody's business yet.
  return shown.total === 0 ? show(reader, query, first) : { ...shown, corrected: mended };
}

/** A compound is known when one of its parts is. */
function unknownWords({ groups, isKnown }: Ranking): readonly string[] {
  const known = new Map<string, boolean>();
  for (const { word, terms, carries } of groups)
    if (carries && known.get(word) !== true) known.set(word, terms.keys().some(isKnown));
  return [...known].flatMap(([word, isFound]) => (isFound ? [] : [word]));
}

/** Whether every word that counts stands in some text of the site: nobody can put other words in its mouth. */
export async function isInWordsOfSite(reader: Searched, query: Omit<SiteQuery, 'limit' | 'offset'>): Promise<boolean> {
  const { groups, isKnown } = await rank(reader, query, readQuery(query.text, query.lang));
  const known = new Map<string, boolean>();
  for (const { word, terms } of groups) known.set(word, (known.get(word) ?? false) || terms.keys().some(isKnown));
  return known.size > 0 && [...known.values()].every((isFound) => isFound);
}

/** Its own texts, by themselves and for each base, and those of the owners it shows at once. */
export const shelvesOf = ({ organisation, bases, lang }: Omit<SiteQuery, 'limit' | 'offset'>): readonly Shelf[] => [
  { organisation, base: null, lang },
  ...bases.map(({ id }) => ({ organisation, base: id, lang })),
  ...bases
    .filter(({ atOnce, owner }) => atOnce && owner !== organisation)
    .map(({ id, owner }) => ({ organisation: owner, base: id, lang })),
];

type Ranking = {
  readonly groups: readonly QueryGroup[];
  readonly ranked: readonly RankedText[];
  readonly isKnown: (term: string) => boolean;
};

async function rank(
  reader: Searched,
  query: Omit<SiteQuery, 'limit' | 'offset'>,
  groups: readonly QueryGroup[],
): Promise<Ranking> {
  const terms = new Set<string>();
  for (const group of groups) for (const term of group.terms.keys()) terms.add(term);
  const fronts = await (reader.terms ?? NO_MEMORY).find(reader, shelvesOf(query), terms);
  return { groups, ranked: rankTexts(groups, fronts), isKnown: (term) => fronts.has(term) };
}

async function show(reader: Searched, query: SiteQuery, ranking: Ranking): Promise<SiteResult> {
  const { ranked } = ranking;
  const unknown = unknownWords(ranking);
  const end = query.offset + query.limit;
  const looked = ranked.slice(0, end + SPARE);
  const shown = await shownOf(reader, query, looked);
  const later = ranked.slice(looked.length);
  if (shown.length < end && later.length > 0) {
    shown.push(...(await shownOf(reader, query, later)));
    return { hits: shown.slice(query.offset, end), total: shown.length, corrected: null, unknown };
  }
  return { hits: shown.slice(query.offset, end), total: shown.length + later.length, corrected: null, unknown };
}

/** Those that the site shows now, in the same order. */
async function shownOf(
  reader: Searched,
  { organisation, lang, bases }: SiteQuery,
  ranked: readonly RankedText[],
): Promise<SiteHit[]> {
  if (ranked.length === 0) return [];
  const site = { organisation, lang, bases: bases.filter(({ atOnce }) => atOnce) };
  const texts = await (reader.findShown ?? findShown)(
    reader,
    site,
    ranked.map(({ text }) => text),
  );
  const byNumber = new Map(texts.map((text) => [text.text, text]));
  return ranked.flatMap(({ text, score }) => {
    const found = byNumber.get(text);
    return found ? [{ ...found, score }] : [];
  });
}
