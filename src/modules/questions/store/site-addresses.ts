import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#platform/database/connect.ts';
import { kept } from '#platform/database/kept-statement.ts';
import { type At, standing } from './site-rows.ts';

/** What is written before, between and after the address of a question and the moment of its last change, in a language. */
export type Entry = { readonly lang: string; readonly open: string; readonly mid: string; readonly close: string };
/** The question that a part begins with, in the order of the addresses of one language: by title. */
export type Edge = { readonly lang: string; readonly title: string; readonly item: string };
type Part = { readonly entries: readonly Entry[]; readonly from?: Edge | undefined; readonly to?: Edge | undefined };

const MOMENT = sql.lit('YYYY-MM-DD"T"HH24:MI:SS"Z"');
const ORDER = sql`p.title, p.item_id`;
const edgeOf = ({ title, item }: Edge) => sql`(${title}, ${item}::uuid)`;
const ofLanguages = (langs: readonly string[]) => sql`p.lang = any(${langs}::text[])`;

/**
 * Every address in these languages, from an edge on and before another, written as one text in no promised order: a thousand rows that
 * nobody looks at one by one cost less as one. An address has small letters, figures and hyphens only.
 */
export async function writeAddresses(database: Database, at: At, { entries, from, to }: Part): Promise<string> {
  const bounds: RawBuilder<unknown>[] = [ofLanguages(entries.map(({ lang }) => lang))];
  if (from) bounds.push(sql`(${ORDER}) >= ${edgeOf(from)}`);
  if (to) bounds.push(sql`(${ORDER}) < ${edgeOf(to)}`);
  const columns = sql`p.lang, p.slug, p.changed_at`;
  const all = standing(at, { columns, where: sql.join(bounds, sql` and `) });
  const { rows } = await sql<{ text: string | null }>`${kept}
    select string_agg(e.open || p.slug || e.mid || to_char(p.changed_at at time zone 'UTC', ${MOMENT}) || e.close, '') as text
    from (${all}) p join json_to_recordset(${JSON.stringify(entries)}::json) as e(lang text, open text, mid text, close text)
      on e.lang = p.lang`.execute(database);
  return rows[0]?.text ?? '';
}

/** Where each part begins when there are at most `size` addresses in one, and those of one language. */
export async function listEdges(
  database: Database,
  at: At,
  { langs, size }: { readonly langs: readonly string[]; readonly size: number },
): Promise<Edge[]> {
  const columns = sql`p.lang, ${ORDER}`;
  const all = standing(at, { columns, where: ofLanguages(langs) });
  const { rows } = await sql<Edge>`${kept} select lang, title, item_id as item from (
      select ${columns}, row_number() over (partition by p.lang order by ${ORDER}) as place from (${all}) p) p
    where (place - 1) % ${size}::int = 0 order by lang, place`.execute(database);
  return rows;
}
