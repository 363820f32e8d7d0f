import { sql } from 'kysely';
import type { Database } from '#platform/database/connect.ts';
import { writtenStatement } from '#platform/database/written-statement.ts';
import { ENTRY_BYTES, type Front, MOST_READ, readFront } from '../model/search/slot-entries.ts';

/** Who asks outside any transaction, and when: nobody, for everybody may read what is searched. */
export type Reader = { readonly database: Database; readonly now: Temporal.Instant };

/** A site: its organisation, and the bases of which it shows the texts of the owner. */
export type ShownBy = {
  readonly organisation: string;
  readonly bases: readonly { readonly id: string; readonly owner: string }[];
  readonly lang: string;
};

// As they are, bytes come as two letters each: that is half as much again to send, and took twice as long to read.
const fronts = writtenStatement<{ slot: string; entries: string; texts: number }, { slots: string }>(
  (of) => sql`select slot, encode(substr(entries, 1, ${sql.lit(MOST_READ * ENTRY_BYTES)}), 'base64') as entries, texts
    from questions_search_slot where slot = any(${of('slots')}::bigint[])`,
);

/** The front of what each of these slots holds; a slot that holds nothing is left out. */
export async function findFronts(reader: Reader, slots: readonly number[]): Promise<ReadonlyMap<number, Front>> {
  const rows = await fronts(reader.database, { slots: listOf(slots) });
  return new Map(
    rows.map(({ slot, entries, texts }) => [Number(slot), readFront(Buffer.from(entries, 'base64'), texts)]),
  );
}

/** Numbers as one parameter, without a text for each. */
export const listOf = (numbers: readonly number[]): string => `{${numbers.join(',')}}`;

export type ShownText = {
  readonly text: number;
  readonly baseId: string | null;
  readonly itemId: string;
  readonly kind: string;
  readonly slug: string;
  readonly title: string;
  /** The first words of the answer; null where they depend on facts, and then `answer` is there. */
  readonly excerpt: string | null;
  readonly answer: string | null;
  readonly theme: string;
  readonly audience: string;
};
type Layered = ShownText & { readonly owner: string; readonly isReplaced: boolean };

// Whose a text is, is looked at afterwards, and whether it was replaced for each by itself: in the condition both cost three times as much.
const shown = writtenStatement<Layered, { texts: string; organisation: string; lang: string; now: string }>(
  (
    of,
  ) => sql`select q.number as text, q.organisation_id as owner, q.base_id as "baseId", q.item_id as "itemId", q.kind, q.slug,
      q.title, q.excerpt, case when q.excerpt is null then q.answer end as answer, q.theme, q.audience,
      exists (select 1 from questions_published own
        where own.item_id = q.item_id and own.lang = q.lang and own.organisation_id = ${of('organisation')}::uuid
          and own.kind <> 'addition' and own.visible_from <= ${of('now')}::timestamptz
          and (own.visible_until is null or own.visible_until > ${of('now')}::timestamptz) offset 0) as "isReplaced"
    from questions_published q
    where q.number = any(${of('texts')}::int[]) and q.lang = ${of('lang')} and q.kind <> 'hidden'
      and q.visible_from <= ${of('now')}::timestamptz
      and (q.visible_until is null or q.visible_until > ${of('now')}::timestamptz)`,
);

/**
 * Of these texts, by number, those that the site shows now, in no order: its own, and those of its bases that it did not replace
 * or hide. Whoever filed them, a text of anybody else is never among them.
 */
export async function findShown(
  reader: Reader,
  { organisation, bases, lang }: ShownBy,
  texts: readonly number[],
): Promise<readonly ShownText[]> {
  const values = { texts: listOf(texts), organisation, lang, now: reader.now.toString() };
  const rows = await shown(reader.database, values);
  return rows.filter(
    ({ owner, baseId, isReplaced }) =>
      owner === organisation || (!isReplaced && bases.some((base) => base.id === baseId && base.owner === owner)),
  );
}
