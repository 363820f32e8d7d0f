import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { ENTRY_BYTES, type Front, MOST_READ, readFront } from '../model/search/slot-entries.ts';

/** The front of what each of these slots of the search holds, within a transaction; a slot that holds nothing is left out. */
export async function findFrontsIn(scope: Scope, slots: readonly number[]): Promise<ReadonlyMap<number, Front>> {
  const { rows } = await sql<{ slot: string; entries: Buffer; texts: number }>`
    select slot, substr(entries, 1, ${MOST_READ * ENTRY_BYTES}) as entries, texts from questions_search_slot
    where slot = any(${slots}::bigint[])`.execute(scope.tables());
  return new Map(rows.map(({ slot, entries, texts }) => [Number(slot), readFront(entries, texts)]));
}

/** Published texts by the number of their row, and those of these organisations that are called exactly so. */
export type PublishedLike = {
  readonly numbers: readonly number[];
  readonly titles: readonly string[];
  readonly owners: readonly string[];
  readonly lang: string;
};

/** The items of these texts, each once, shown now or later; whether an organisation may see them is not looked at. */
export async function findItemsOf(scope: Scope, { numbers, titles, owners, lang }: PublishedLike) {
  const { rows } = await sql<{ item: Id<'item'> }>`
    select item_id as item from questions_published where number = any(${numbers}::int[])
    union select item_id from questions_published
      where organisation_id = any(${owners}::uuid[]) and lang = ${lang} and title = any(${titles}::text[]) and kind = 'text'`.execute(
    scope.tables(),
  );
  return rows.map(({ item }) => item);
}
