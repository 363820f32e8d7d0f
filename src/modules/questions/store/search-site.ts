import { sql } from 'kysely';
import type { Scope } from '#platform/scope.ts';

/** Anything with a connection and a time: a scope, the lobby, the public side. */
export type Reader = Pick<Scope, 'tables' | 'now'>;

/** A site: its organisation, and the bases of which it shows the texts of the owner. */
export type ShownBy = {
  readonly organisation: string;
  readonly bases: readonly { readonly id: string; readonly owner: string }[];
  readonly lang: string;
};

export type SlotFront = { readonly slot: number; readonly entries: string; readonly bytes: number };

/** The front of what these slots hold, packed: at most `bytes` of it. `bytes` of the answer says how long the whole is. */
export async function findSlots(
  reader: Reader,
  { slots, bytes }: { slots: readonly number[]; bytes: number },
): Promise<readonly SlotFront[]> {
  const { rows } = await sql<{ slot: string; entries: string; bytes: number }>`
    select slot, encode(substr(entries, 1, ${bytes}::int), 'hex') as entries, octet_length(entries) as bytes
    from questions_search_slot where slot = any(${slots}::bigint[])`.execute(reader.tables());
  return rows.map((row) => ({ ...row, slot: Number(row.slot) }));
}

export type ShownText = {
  readonly id: string;
  readonly baseId: string | null;
  readonly itemId: string;
  readonly kind: string;
  readonly slug: string;
  readonly title: string;
  readonly answer: string;
  readonly theme: string;
};

/**
 * Of these texts those that the site shows now, in the order given: its own, and those of its bases that it did not replace or
 * hide. Whoever filed them, a text of anybody else is never among them. It stops at the end of the page: counting them all
 * would cost more than the search.
 */
export async function findShown(
  reader: Reader,
  { organisation, bases, lang }: ShownBy,
  { texts, limit, offset }: { texts: readonly string[]; limit: number; offset: number },
): Promise<readonly ShownText[]> {
  const now = reader.now().toString();
  const { rows } = await sql<ShownText>`
    select q.id, q.base_id as "baseId", q.item_id as "itemId", q.kind, q.slug, q.title, q.answer, q.theme
    from unnest(${texts}::uuid[]) with ordinality as given (id, place) join questions_published q on q.id = given.id
    where q.lang = ${lang} and q.kind <> 'hidden'
      and q.visible_from <= ${now} and (q.visible_until is null or q.visible_until > ${now})
      and (q.organisation_id = ${organisation} or (q.base_id = any(${bases.map(({ id }) => id)}::uuid[])
        and q.organisation_id = any(${bases.map(({ owner }) => owner)}::uuid[]) and not exists (
          select 1 from questions_published own where own.item_id = q.item_id and own.lang = q.lang
            and own.organisation_id = ${organisation} and own.kind <> 'addition'
            and own.visible_from <= ${now} and (own.visible_until is null or own.visible_until > ${now}))))
    order by given.place limit ${limit} offset ${offset}`.execute(reader.tables());
  return rows;
}
