import { sql } from 'kysely';
import type { Scope } from '#platform/scope.ts';

/** A word under one of its keys, with the slot of its term. */
export type FiledWord = { readonly key: number; readonly word: string; readonly slot: number };

/** A text with the number of its row, and the slots it stands in now; none for a text that is not in the index. */
export type IndexedText = { readonly id: string; readonly number: number; readonly slots: readonly number[] };

/** Those of these texts that the index has or a site can show; of one that is gone the index still has the number. */
export async function findIndexed(scope: Scope, texts: readonly string[]): Promise<readonly IndexedText[]> {
  const { rows } = await sql<{ id: string; number: number; slots: readonly string[] | null }>`
    select given.id, coalesce(t.number, p.number) as number, t.slots from unnest(${texts}::uuid[]) as given (id)
    left join questions_search_text t on t.published_id = given.id and t.organisation_id = ${scope.organisation}
    left join questions_published p on p.id = given.id and p.organisation_id = ${scope.organisation}
    where t.number is not null or p.number is not null`.execute(scope.tables());
  return rows.map(({ id, number, slots }) => ({ id, number, slots: (slots ?? []).map(Number) }));
}

/** What a slot holds: the heaviest texts with its term, packed (`model/search/slot-entries.ts`), and how many there are in all. */
export type Held<Entries> = { readonly texts: number; readonly entries: Entries };

/** What these slots hold now; a slot that holds nothing is left out. */
export async function findHeld(scope: Scope, slots: readonly number[]): Promise<ReadonlyMap<number, Held<Uint8Array>>> {
  const { rows } = await sql<{ slot: string } & Held<Uint8Array>>`select slot, texts, entries from questions_search_slot
    where slot = any(${slots}::bigint[]) and organisation_id = ${scope.organisation}`.execute(scope.tables());
  return new Map(rows.map(({ slot, texts, entries }) => [Number(slot), { texts, entries }]));
}

/** Keeps what the slots hold from now on, the entries in hexadecimal. A slot without texts goes. */
export async function keepHeld(scope: Scope, held: ReadonlyMap<number, Held<string>>): Promise<void> {
  const full = [...held].filter(([, { texts }]) => texts > 0);
  await sql`insert into questions_search_slot (slot, organisation_id, texts, entries)
    select slot, ${scope.organisation}::uuid, texts, decode(packed, 'hex')
    from unnest(${full.map(([slot]) => slot)}::bigint[], ${full.map(([, { texts }]) => texts)}::int[],
      ${full.map(([, { entries }]) => entries)}::text[]) as given (slot, texts, packed)
    on conflict (slot, organisation_id) do update set texts = excluded.texts, entries = excluded.entries`.execute(
    scope.tables(),
  );
  const empty = [...held].filter(([, { texts }]) => texts <= 0).map(([slot]) => slot);
  if (empty.length === 0) return;
  await sql`delete from questions_search_slot where slot = any(${empty}::bigint[])
    and organisation_id = ${scope.organisation}`.execute(scope.tables());
}

/** Keeps in which slots the texts stand. */
export async function keepTexts(scope: Scope, texts: readonly IndexedText[]): Promise<void> {
  await sql`insert into questions_search_text (published_id, organisation_id, number, slots)
    select given.id, ${scope.organisation}::uuid, given.number, given.slots
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as given (id uuid, number integer, slots bigint[])
    on conflict (published_id) do update set slots = excluded.slots`.execute(scope.tables());
}

export async function deleteTexts(scope: Scope, texts: readonly string[]): Promise<void> {
  await sql`delete from questions_search_text where published_id = any(${texts}::uuid[])
    and organisation_id = ${scope.organisation}`.execute(scope.tables());
}

/** Adds the words that are not there yet. */
export async function keepWords(scope: Scope, words: readonly FiledWord[]): Promise<void> {
  if (words.length === 0) return;
  await sql`insert into questions_search_word (key, word, organisation_id, slot)
    select key, word, ${scope.organisation}::uuid, slot
    from unnest(${words.map(({ key }) => key)}::bigint[], ${words.map(({ word }) => word)}::text[],
      ${words.map(({ slot }) => slot)}::bigint[]) as given (key, word, slot)
    on conflict do nothing`.execute(scope.tables());
}

/** Takes the words of these slots away where no text has them any more. */
export async function deleteUnusedWords(scope: Scope, slots: readonly number[]): Promise<void> {
  await sql`delete from questions_search_word w where w.organisation_id = ${scope.organisation}
    and w.slot = any(${slots}::bigint[]) and not exists (select 1 from questions_search_slot s
      where s.slot = w.slot and s.organisation_id = w.organisation_id)`.execute(scope.tables());
}

/** Texts of one organisation are indexed one after the other: two at once would each lose what the other put in a slot. */
export async function lockIndex(scope: Scope): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`question search ${scope.organisation}`}, 0))`.execute(
    scope.tables(),
  );
}

/** Empties the index of the organisation. */
export async function deleteIndex(scope: Scope): Promise<void> {
  for (const table of ['questions_search_slot', 'questions_search_text', 'questions_search_word'])
    await sql`delete from ${sql.id(table)} where organisation_id = ${scope.organisation}`.execute(scope.tables());
}
