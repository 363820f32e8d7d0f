import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Database } from '#platform/database/connect.ts';
import { kept } from '#platform/database/kept-statement.ts';
import type { Scope } from '#platform/scope.ts';
import { layered, type ShownQuestion, type SiteRow } from '../model/layer.ts';

/** Whose rows a site shows: its own, and those of bases that it takes live. */
export type SiteKey = {
  readonly organisation: Id<'organisation'>;
  readonly live: readonly { readonly owner: string; readonly base: string }[];
};
/** One moment of looking; what is shown depends on nothing else of time. */
type At = { readonly key: SiteKey; readonly now: Temporal.Instant };

/** The database as nobody reads it: only what everybody may see. */
export const readerOf = (database: Database, now: Temporal.Instant): Pick<Scope, 'tables' | 'now'> => ({
  tables: <Tables>() => database as unknown as Kysely<Tables>,
  now: () => now,
});

const nowOf = ({ now }: Pick<At, 'now'>): Date => new Date(now.epochMilliseconds);
const visible = (at: At) =>
  sql`p.visible_from <= ${nowOf(at)} and (p.visible_until is null or p.visible_until > ${nowOf(at)})`;
/** What the site will show later, whatever lies over it. */
export const toCome = (at: At): RawBuilder<unknown> => sql`${ofSite(at)} and p.visible_from > ${nowOf(at)}`;
const own = ({ key }: At) => sql`p.organisation_id = ${key.organisation}::uuid`;
const live = ({ key }: At) => {
  const owners = key.live.map(({ owner }) => owner);
  const bases = key.live.map(({ base }) => base);
  return sql`(p.organisation_id, p.base_id) in (select * from unnest(${owners}::uuid[], ${bases}::uuid[]))`;
};
/** Every row that has a say on the site, also those that another lies over. */
const ofSite = (at: At): RawBuilder<unknown> => (at.key.live.length === 0 ? own(at) : sql`(${own(at)} or ${live(at)})`);

const titles = sql`p.organisation_id as organisation, p.base_id as base, p.item_id as item, p.lang, p.kind, p.version, p.slug, p.theme,
  p.audience, p.title, p.visible_from as "visibleFrom", p.changed_at as "changedAt"`;
const whole = sql`${titles}, p.answer, p.html, p.related`;
const bare = sql`${titles}, '' as answer, '' as html, '{}'::uuid[] as related`;

export type FoundQuestion = {
  /** In every language, as shown; empty when there is no such question. */
  readonly texts: readonly ShownQuestion[];
  /** What goes with it, in every language and in no order; titles only. */
  readonly related: readonly ShownQuestion[];
};

/** One question by its address, with what goes with it: one statement. */
export async function findQuestion(database: Database, at: At, slug: string): Promise<FoundQuestion> {
  const { rows } = await sql<SiteRow & { part: 'self' | 'related' }>`${kept}
    with item as (
      select p.item_id from questions_published p where p.slug = ${slug} and ${ofSite(at)} and ${visible(at)}
      order by p.kind = 'hidden', p.organisation_id <> ${at.key.organisation}::uuid, p.item_id limit 1
    ), self as (
      select ${whole}, 'self' as part from questions_published p
      where p.item_id = (select item_id from item) and ${ofSite(at)} and ${visible(at)}
    )
    select * from self
    union all
    select ${bare}, 'related' from questions_published p
    where p.item_id in (select unnest(related) from self) and ${ofSite(at)} and ${visible(at)}`.execute(database);
  const own = at.key.organisation;
  return {
    texts: layered(
      rows.filter(({ part }) => part === 'self'),
      own,
    ),
    related: layered(
      rows.filter(({ part }) => part === 'related'),
      own,
    ),
  };
}

/** These items as shown in one language, in no order, answers included; those that are not shown are left out. */
export async function findItems(
  database: Database,
  at: At,
  of: { items: readonly string[]; lang: string },
): Promise<ShownQuestion[]> {
  if (of.items.length === 0) return [];
  const { rows } = await sql<SiteRow>`${kept} select ${whole} from questions_published p
    where p.item_id = any(${of.items}::uuid[]) and p.lang = ${of.lang} and ${ofSite(at)} and ${visible(at)}`.execute(
    database,
  );
  return layered(rows, at.key.organisation);
}

/** What is asked of the rows that stand, and how many of them in which order; each layer is cut before they come together. */
type Standing = {
  readonly columns: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  readonly cut?: { readonly order: RawBuilder<unknown>; readonly most: number };
};

/** The rows that stand after laying them over each other, in the database: for lists that are cut in pages. */
const standing = (at: At, { columns, where, cut }: Standing): RawBuilder<unknown> => {
  const mine = (kinds: RawBuilder<unknown>) => sql`exists (select 1 from questions_published o
    where o.organisation_id = ${at.key.organisation}::uuid and o.item_id = p.item_id and o.lang = p.lang and o.kind in (${kinds})
      and o.visible_from <= ${nowOf(at)} and (o.visible_until is null or o.visible_until > ${nowOf(at)}))`;
  const text = sql`p.kind = 'text' and ${visible(at)} and ${where}`;
  const end = cut ? sql` order by ${cut.order} limit ${cut.most}` : sql``;
  const layer = (whose: RawBuilder<unknown>, over: RawBuilder<unknown>) =>
    sql`(select ${columns} from questions_published p where ${whose} and ${text} and not ${mine(over)}${end})`;
  // A base each: then the index of one organisation has the order, and a page needs only its front.
  const others = at.key.live.filter(({ owner }) => owner !== at.key.organisation);
  const bases = others.map(({ owner, base }) =>
    layer(sql`p.organisation_id = ${owner}::uuid and p.base_id = ${base}::uuid`, sql`'text', 'hidden'`),
  );
  return sql.join([layer(own(at), sql`'hidden'`), ...bases], sql` union all `);
};

const writtenFor = (audience: '' | 'professionals'): RawBuilder<unknown> =>
  audience === '' ? sql`p.audience <> 'professionals'` : sql`p.audience = 'professionals'`;

export type ListedQuestion = Pick<
  ShownQuestion,
  'item' | 'lang' | 'slug' | 'theme' | 'audience' | 'title' | 'changedAt'
>;
type Listing = {
  readonly lang: string;
  readonly theme?: string | undefined;
  /** '' for residents; absent for everybody. */
  readonly audience?: '' | 'professionals' | undefined;
  readonly limit: number;
  readonly offset?: number;
  /** The last changed first; else by title. */
  readonly newest?: boolean;
};

const LISTED = sql`p.item_id, p.lang, p.slug, p.theme, p.audience, p.title, p.changed_at`;
const BY_TITLE = sql`p.title, p.item_id`;
const NEWEST = sql`p.changed_at desc, p.item_id`;

/** Titles of a theme or of all. How many there are in all is what `countQuestions` says. */
export async function listQuestions(
  database: Database,
  at: At,
  { lang, theme, audience, limit, offset = 0, newest = false }: Listing,
): Promise<ListedQuestion[]> {
  const inTheme = theme ? sql`p.lang = ${lang} and p.theme = ${theme}` : sql`p.lang = ${lang}`;
  const where = audience === undefined ? inTheme : sql`${inTheme} and ${writtenFor(audience)}`;
  const order = newest ? NEWEST : BY_TITLE;
  const { rows } = await sql<ListedQuestion>`${kept}
    select p.item_id as item, p.lang, p.slug, p.theme, p.audience, p.title, p.changed_at as "changedAt"
    from (${standing(at, { columns: LISTED, where, cut: { order, most: offset + limit } })}) p
    order by ${order} limit ${limit} offset ${offset}`.execute(database);
  return rows;
}

/** How many questions each theme has in each language, for residents and for professionals. */
export async function countQuestions(
  database: Database,
  at: At,
): Promise<{ theme: string; lang: string; forProfessionals: boolean; count: number }[]> {
  const all = standing(at, { columns: sql`p.theme, p.lang, p.audience`, where: sql`true` });
  const { rows } = await sql<{ theme: string; lang: string; forProfessionals: boolean; count: number }>`${kept}
    select p.theme, p.lang, p.audience = 'professionals' as "forProfessionals", count(*)::int as count
    from (${all}) p group by 1, 2, 3`.execute(database);
  return rows;
}

const MOST_WITH_NAMES = 2_000;

/** What the site shows now with the name of a fact in it, as it was written: parts that stand under an answer are rows of their own. */
export async function listTextsWithNames(
  { tables }: Pick<Scope, 'tables'>,
  at: At,
): Promise<{ item: string; title: string; answer: string }[]> {
  const named = sql`(p.title like '%{%' or p.answer like '%{%')`;
  const { rows } = await sql<{ item: string; title: string; answer: string }>`
    select p.item_id as item, p.title, p.answer from (${standing(at, { columns: sql`p.item_id, p.title, p.answer`, where: named })}) p
    union all
    select p.item_id, '', p.answer from questions_published p
    where ${own(at)} and ${visible(at)} and p.kind = 'addition' and p.answer like '%{%'
    limit ${MOST_WITH_NAMES}`.execute(tables());
  return rows;
}

/** When something comes or goes by itself for the first time from now; null when nothing will. */
export async function nextMoment(database: Database, at: At): Promise<Temporal.Instant | null> {
  const first = (moment: RawBuilder<unknown>) =>
    sql`(select min(${moment}) from questions_published p where ${moment} > ${nowOf(at)} and ${ofSite(at)})`;
  const { rows } = await sql<{ next: Date | null }>`${kept}
    select least(${first(sql`p.visible_from`)}, ${first(sql`p.visible_until`)}) as next`.execute(database);
  const next = rows[0]?.next;
  return next ? Temporal.Instant.fromEpochMilliseconds(next.getTime()) : null;
}
