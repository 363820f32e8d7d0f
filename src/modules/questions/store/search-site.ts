import { sql } from 'kysely';
import { kept } from '#platform/database/kept-statement.ts';
import type { Scope } from '#platform/scope.ts';

/** Anything with a connection and a time: a scope, the lobby, the public side. */
export type Reader = Pick<Scope, 'tables' | 'now'>;

/** A site: its organisation, and the bases of which it shows the texts of the owner. */
export type ShownBy = {
  readonly organisation: string;
  readonly bases: readonly { readonly id: string; readonly owner: string }[];
  readonly lang: string;
};

export type SlotFront = { readonly slot: number; readonly entries: Uint8Array; readonly texts: number };

/** The front of what these slots hold, packed: at most `bytes` of it; `texts` says of how many texts it is the front. */
export async function findSlots(
  reader: Reader,
  { slots, bytes }: { slots: readonly number[]; bytes: number },
): Promise<readonly SlotFront[]> {
  // As they are, bytes come as two letters each: that is half as much again to send, and took twice as long to read.
  const { rows } = await sql<{ slot: string; entries: string; texts: number }>`${kept}
    select slot, encode(substr(entries, 1, ${bytes}::int), 'base64') as entries, texts
    from questions_search_slot where slot = any(${slots}::bigint[])`.execute(reader.tables());
  return rows.map((row) => ({ ...row, slot: Number(row.slot), entries: Buffer.from(row.entries, 'base64') }));
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
  readonly audience: string;
};

/**
 * Of these texts those that the site shows now, in no order: its own, and those of its bases that it did not replace or hide.
 * Whoever filed them, a text of anybody else is never among them.
 */
export async function findShown(
  reader: Reader,
  { organisation, bases, lang }: ShownBy,
  texts: readonly string[],
): Promise<readonly ShownText[]> {
  const { rows } = await sql<ShownText>`${kept}
    select id, base_id as "baseId", item_id as "itemId", kind, slug, title, answer, theme, audience
    from questions_search_shown(${organisation}, ${bases.map(({ id }) => id)}::uuid[],
      ${bases.map(({ owner }) => owner)}::uuid[], ${lang}, ${reader.now().toString()}, ${texts}::uuid[])`.execute(
    reader.tables(),
  );
  return rows;
}
