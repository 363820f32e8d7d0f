import type { Scope } from '#platform/scope.ts';
import { documentTerms, type SearchedText, spellingWords } from '../model/search/document-terms.ts';
import { languageOf } from '../model/search/languages.ts';
import { MOST_READ, packEntries, type SlotEntry, unpackEntries } from '../model/search/slot-entries.ts';
import { spellingKeys, startKeys } from '../model/search/spelling.ts';
import { type Shelf, shelfName, slotsOn } from '../model/search/term-slot.ts';
import * as index from '../store/search-index.ts';

/** What the index needs of a row of `questions_published` of the organisation of the scope; `theme` in words. */
export type PublishedText = SearchedText & { readonly id: string; readonly baseId: string | null };

/** So many at once: each time the lists of common words are written anew. */
const AT_ONCE = 1000;
/** Of a common term so many texts are kept: more than a search reads, so that some can be taken out. */
const MOST_KEPT = 3 * MOST_READ;

/**
 * Puts a published text in the index, or in place of what the index had of it, in the transaction of the scope. A row that
 * hides a question has no words and need not be given. A text that is shown later may be given now: a search looks at the
 * moments in the row.
 */
export const indexPublished = (scope: Scope, row: PublishedText): Promise<void> => indexAllPublished(scope, [row]);

/** The same for many texts, of which each is given once. */
export async function indexAllPublished(scope: Scope, rows: readonly PublishedText[]): Promise<void> {
  await index.lockIndex(scope);
  for (let from = 0; from < rows.length; from += AT_ONCE) await indexSome(scope, rows.slice(from, from + AT_ONCE));
}

/** Takes texts out of the index; whether their rows are still there makes no difference. */
export async function unindexAllPublished(scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await index.lockIndex(scope);
  const gone = await index.findIndexed(scope, ids);
  await replaceEntries(scope, gone, new Map());
  await index.deleteTexts(scope, ids);
  await index.deleteUnusedWords(scope, slotsOf(gone));
}

/** The same for one text. */
export const unindexPublished = (scope: Scope, id: string): Promise<void> => unindexAllPublished(scope, [id]);

/** Makes the index of the organisation of the scope anew, of `rows`: all it has published. */
export async function rebuildIndex(scope: Scope, rows: readonly PublishedText[]): Promise<void> {
  await index.lockIndex(scope);
  await index.deleteIndex(scope);
  await indexAllPublished(scope, rows);
}

const NOTHING = new Uint8Array();
type Added = Map<number, SlotEntry[]>;

async function indexSome(scope: Scope, rows: readonly PublishedText[]): Promise<void> {
  const found = await index.findIndexed(
    scope,
    rows.map(({ id }) => id),
  );
  const numbers = new Map(found.map(({ id, number }) => [id, number]));
  const added: Added = new Map();
  const texts: index.IndexedText[] = [];
  for (const row of rows) {
    const number = numbers.get(row.id);
    // Nobody can find what is not published.
    if (number === undefined) continue;
    const { ofTerm } = slotsOn(shelfOf(scope, row));
    const weights = [...documentTerms(row)].map(([term, weight]) => [ofTerm(term), weight] as const);
    for (const [slot, weight] of weights) {
      const list = added.get(slot);
      if (list) list.push({ text: number, weight });
      else added.set(slot, [{ text: number, weight }]);
    }
    texts.push({ id: row.id, number, slots: weights.map(([slot]) => slot) });
  }
  await replaceEntries(scope, found, added);
  await index.keepTexts(scope, texts);
  await index.keepWords(scope, filedWords(scope, rows));
  const before = slotsOf(found);
  if (before.length > 0) await index.deleteUnusedWords(scope, before);
}

const slotsOf = (texts: readonly index.IndexedText[]): readonly number[] => [
  ...new Set(texts.flatMap(({ slots }) => slots)),
];

const shelfOf = ({ organisation }: Scope, { baseId, lang }: PublishedText): Shelf => ({
  organisation,
  base: baseId,
  lang,
});

/** Takes the texts out of every slot they stand in, and puts in what was added. */
async function replaceEntries(scope: Scope, texts: readonly index.IndexedText[], added: Added): Promise<void> {
  const left = new Map<number, number>();
  for (const { slots } of texts) for (const slot of slots) left.set(slot, (left.get(slot) ?? 0) + 1);
  const slots = new Set([...left.keys(), ...added.keys()]);
  const held = await index.findHeld(scope, [...slots]);
  const gone = new Set(texts.map(({ number }) => number));
  const next = new Map<number, index.Held<string>>();
  for (const slot of slots) {
    const { texts: count, entries } = held.get(slot) ?? { texts: 0, entries: NOTHING };
    const come = added.get(slot) ?? [];
    const stay = unpackEntries(entries).filter(({ text }) => !gone.has(text));
    next.set(slot, {
      texts: Math.max(stay.length, count - (left.get(slot) ?? 0)) + come.length,
      entries: packEntries([...stay, ...come], MOST_KEPT),
    });
  }
  await index.keepHeld(scope, next);
}

/** Texts of one site share most of their words: each is filed once on its shelf. */
function filedWords(scope: Scope, rows: readonly PublishedText[]): readonly index.FiledWord[] {
  const shelves = Map.groupBy(rows, (row) => shelfName(shelfOf(scope, row)));
  return [...shelves.values()].flatMap((onShelf) => {
    const [first] = onShelf;
    if (!first) return [];
    const words = new Set(onShelf.flatMap(spellingWords));
    return [...words].flatMap((word) => keysOf(word, shelfOf(scope, first)));
  });
}

function keysOf(word: string, shelf: Shelf): index.FiledWord[] {
  const { ofTerm, ofKey } = slotsOn(shelf);
  const language = languageOf(shelf.lang);
  const slot = ofTerm(language.stem(word));
  return [...spellingKeys(word, language), ...startKeys(word)].map((key) => ({ key: ofKey(key), word, slot }));
}
