import type { Scope } from '#platform/scope.ts';
import { documentTerms, type SearchedText, spellingWords } from '../model/search/document-terms.ts';
import { languageOf } from '../model/search/languages.ts';
import { packEntries, type SlotEntry, unpackEntries } from '../model/search/slot-entries.ts';
import { spellingKeys, startKeys } from '../model/search/spelling.ts';
import { keySlot, type Shelf, termSlot } from '../model/search/term-slot.ts';
import * as index from '../store/search-index.ts';

/** What the index needs of a row of `questions_published` of the organisation of the scope; `theme` in words. */
export type PublishedText = SearchedText & { readonly id: string; readonly baseId: string | null };

/** So many at once: each time the lists of common words are written anew. */
const AT_ONCE = 1000;

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

/** Takes a text out of the index; whether its row is still there makes no difference. */
export async function unindexPublished(scope: Scope, id: string): Promise<void> {
  await index.lockIndex(scope);
  await replaceEntries(scope, [id], new Map());
  await index.deleteTexts(scope, [id]);
  await index.deleteUnusedWords(scope);
}

/** Makes the index of the organisation of the scope anew, of `rows`: all it has published. */
export async function rebuildIndex(scope: Scope, rows: readonly PublishedText[]): Promise<void> {
  await index.lockIndex(scope);
  await index.deleteIndex(scope);
  await indexAllPublished(scope, rows);
}

type Added = Map<number, SlotEntry[]>;

async function indexSome(scope: Scope, rows: readonly PublishedText[]): Promise<void> {
  const added: Added = new Map();
  const slotsOf = new Map<string, readonly number[]>();
  for (const row of rows) {
    const shelf = shelfOf(scope, row);
    const terms = [...documentTerms(row)].map(([term, weight]) => [termSlot(shelf, term), weight] as const);
    for (const [slot, weight] of terms) {
      const list = added.get(slot);
      if (list) list.push({ text: row.id, weight });
      else added.set(slot, [{ text: row.id, weight }]);
    }
    slotsOf.set(
      row.id,
      terms.map(([slot]) => slot),
    );
  }
  await replaceEntries(scope, [...slotsOf.keys()], added);
  await index.keepTexts(scope, slotsOf);
  await index.keepWords(
    scope,
    rows.flatMap((row) => wordsOf(shelfOf(scope, row), row)),
  );
}

const shelfOf = ({ organisation }: Scope, { baseId, lang }: PublishedText): Shelf => ({
  organisation,
  base: baseId,
  lang,
});

/** Takes the texts out of every slot they stand in, and puts in what was added. */
async function replaceEntries(scope: Scope, texts: readonly string[], added: Added): Promise<void> {
  const slots = new Set([...(await index.findSlotsOfTexts(scope, texts)), ...added.keys()]);
  const kept = await index.findEntries(scope, [...slots]);
  const gone = new Set(texts.map((text) => text.replaceAll('-', '')));
  const entries = new Map(
    [...slots].map((slot) => {
      const stay = unpackEntries(kept.get(slot) ?? '').filter(({ text }) => !gone.has(text));
      return [slot, packEntries([...stay, ...(added.get(slot) ?? [])])] as const;
    }),
  );
  await index.keepEntries(scope, entries);
}

function wordsOf(shelf: Shelf, row: PublishedText): index.FiledWord[] {
  const language = languageOf(row.lang);
  return spellingWords(row).flatMap((word) => {
    const slot = termSlot(shelf, language.stem(word));
    return [...spellingKeys(word, language), ...startKeys(word)].map((key) => ({
      key: keySlot(shelf, key),
      word,
      slot,
    }));
  });
}
