import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#platform/database/connect.ts';
import { kept } from '#platform/database/kept-statement.ts';
import { type At, standing } from './site-rows.ts';

/** A question's address, and when it changed last in milliseconds since 1970. */
export type Address = { readonly slug: string; readonly lang: string; readonly changedMs: number };
/** The question that a part begins with, in the order of the addresses of one language: by title. */
export type Edge = { readonly lang: string; readonly title: string; readonly item: string };
type Part = { readonly langs: readonly string[]; readonly from?: Edge | undefined; readonly to?: Edge | undefined };

const ORDER = sql`p.title, p.item_id`;
const edgeOf = ({ title, item }: Edge) => sql`(${title}, ${item}::uuid)`;
const ofLanguages = (langs: readonly string[]) => sql`p.lang = any(${langs}::text[])`;

/** Every address in these languages, from an edge on and before another; what thousands of rows need no more for than this. */
export async function listAddresses(database: Database, at: At, { langs, from, to }: Part): Promise<Address[]> {
  const bounds: RawBuilder<unknown>[] = [ofLanguages(langs)];
  if (from) bounds.push(sql`(${ORDER}) >= ${edgeOf(from)}`);
  if (to) bounds.push(sql`(${ORDER}) < ${edgeOf(to)}`);
  const columns = sql`p.lang, ${ORDER}, p.slug, extract(epoch from p.changed_at)::float8 * 1000 as "changedMs"`;
  const all = standing(at, { columns, where: sql.join(bounds, sql` and `) });
  const { rows } = await sql<Address>`${kept} select p.slug, p.lang, p."changedMs" from (${all}) p
    order by p.lang, ${ORDER}`.execute(database);
  return rows;
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
