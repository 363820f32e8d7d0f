import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Database } from '#platform/database/connect.ts';
import { kept } from '#platform/database/kept-statement.ts';
import { writtenStatement } from '#platform/database/written-statement.ts';
import type { Scope } from '#platform/scope.ts';
import { layered, type ShownQuestion, type SiteRow } from '../model/layer.ts';

/** Whose rows a site shows: its own, and those of bases that it takes live. */
export type SiteKey = {
  readonly organisation: Id<'organisation'>;
  readonly live: readonly { readonly owner: string; readonly base: string }[];
};
/** One moment of looking; what is shown depends on nothing else of time. */
export type At = { readonly key: SiteKey; readonly now: Temporal.Instant };

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

/** The same for statements of which the text is written once. A base is of one owner, so that the place of one says the other. */
type SiteValues = { readonly own: string; readonly owners: string; readonly bases: string; readonly now: string };
const valuesOf = ({ key, now }: At): SiteValues => ({
  own: key.organisation,
  owners: `{${key.live.map(({ owner }) => owner).join(',')}}`,
  bases: `{${key.live.map(({ base }) => base).join(',')}}`,
  now: nowOf({ now }).toISOString(),
});
const shownTo = (of: (name: keyof SiteValues) => RawBuilder<unknown>, row: RawBuilder<unknown>) =>
  sql`(${row}.organisation_id = ${of('own')}::uuid
      or ${row}.organisation_id = (${of('owners')}::uuid[])[array_position(${of('bases')}::uuid[], ${row}.base_id)])
    and ${row}.visible_from <= ${of('now')}::timestamptz
    and (${row}.visible_until is null or ${row}.visible_until > ${of('now')}::timestamptz)`;

const titles = sql`p.organisation_id as organisation, p.item_id as item, p.lang, p.kind, p.slug, p.theme, p.audience, p.title,
  p.visible_from as "visibleFrom", p.changed_at as "changedAt"`;
const answers = sql`${titles}, '' as answer, p.html, p.related`;
const whole = sql`${titles}, p.answer, p.html, p.related`;
const bare = sql`${titles}, '' as answer, '' as html, '{}'::uuid[] as related`;
const p = sql`p`;

const bySlug = (columns: RawBuilder<unknown>) =>
  writtenStatement<SiteRow, SiteValues & { readonly slug: string }>(
    (of) => sql`select ${columns} from questions_published s join questions_published p on p.item_id = s.item_id
      where s.slug = ${of('slug')} and ${shownTo(of, sql`s`)} and ${shownTo(of, p)}`,
  );
const answersBySlug = bySlug(answers);
const wholeBySlug = bySlug(whole);

/** One question by its address, in every language, as shown, without the Markdown; empty when there is no such question. */
export const findQuestion = (database: Database, at: At, slug: string): Promise<readonly ShownQuestion[]> =>
  oneOf(answersBySlug, database, { ...at, slug });

/** The same with the Markdown. */
export const findWholeQuestion = (database: Database, at: At, slug: string): Promise<readonly ShownQuestion[]> =>
  oneOf(wholeBySlug, database, { ...at, slug });

async function oneOf(
  ask: typeof wholeBySlug,
  database: Database,
  { slug, ...at }: At & { readonly slug: string },
): Promise<readonly ShownQuestion[]> {
  const { organisation } = at.key;
  const rows = await ask(database, { ...valuesOf(at), slug });
  // Of two questions at one address that of the organisation itself goes first, and one that is hidden last.
  const [first] = rows
    .filter((row) => row.slug === slug)
    .toSorted(
      (one, other) =>
        Number(one.kind === 'hidden') - Number(other.kind === 'hidden') ||
        Number(one.organisation !== organisation) - Number(other.organisation !== organisation) ||
        (one.item < other.item ? -1 : 1),
    );
  return layered(first ? rows.filter(({ item }) => item === first.item) : [], organisation);
}

type OfItems = SiteValues & { readonly items: readonly string[]; readonly lang: string };
const ofItems = (columns: RawBuilder<unknown>) =>
  writtenStatement<SiteRow, OfItems>(
    (of) => sql`select ${columns} from questions_published p
      where p.item_id = any(${of('items')}::uuid[]) and p.lang = ${of('lang')} and ${shownTo(of, p)}`,
  );
const answersOfItems = ofItems(answers);
const titlesOfItems = ofItems(bare);

type Items = { readonly items: readonly string[]; readonly lang: string };

/**
 * These items as shown in one language, in the order in which they are asked, with their answers but without the Markdown; those that
 * are not shown are left out.
 */
export const findItems = (database: Database, at: At, of: Items): Promise<ShownQuestion[]> =>
  inOrder(answersOfItems, database, at, of);

/** The same without the answers. */
export const findTitles = (database: Database, at: At, of: Items): Promise<ShownQuestion[]> =>
  inOrder(titlesOfItems, database, at, of);

async function inOrder(
  ask: typeof answersOfItems,
  database: Database,
  at: At,
  { items, lang }: Items,
): Promise<ShownQuestion[]> {
  if (items.length === 0) return [];
  const found = layered(await ask(database, { ...valuesOf(at), items, lang }), at.key.organisation);
  return items.flatMap((item) => found.find((question) => question.item === item) ?? []);
}

/** What is asked of the rows that stand, and how many of them in which order; each layer is cut before they come together. */
type Standing = {
  readonly columns: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  readonly cut?: { readonly order: RawBuilder<unknown>; readonly most: number };
};

/** The rows that stand after laying them over each other, in the database: for lists that are cut in pages. */
export const standing = (at: At, { columns, where, cut }: Standing): RawBuilder<unknown> => {
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
/** One theme, several, or ('') all there is. */
export type OfThemes = string | readonly string[];
type Listing = {
  readonly lang: string;
  readonly theme?: OfThemes | undefined;
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

/** Titles of themes or of all. How many there are in all is what `countQuestions` says. */
export async function listQuestions(
  database: Database,
  at: At,
  { lang, theme, audience, limit, offset = 0, newest = false }: Listing,
): Promise<ListedQuestion[]> {
  const inLang = sql`p.lang = ${lang}`;
  const one = typeof theme === 'string' ? sql`${inLang} and p.theme = ${theme}` : undefined;
  const inTheme = theme ? (one ?? sql`${inLang} and p.theme = any(${theme}::text[])`) : inLang;
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

const MOST_SAYING = 50;

/** What the site shows now that has one of these words in it as they are, in capitals or not, with which. */
export async function listTextsSaying(
  { tables }: Pick<Scope, 'tables'>,
  at: At,
  words: readonly string[],
): Promise<{ item: string; title: string; said: string[] }[]> {
  const among = (text: RawBuilder<unknown>) =>
    sql`array(select w from unnest(${words}::text[]) w where position(lower(w) in lower(${text})) > 0)`;
  const said = among(sql`p.title || ' ' || p.answer`);
  const holds = sql`cardinality(${said}) > 0`;
  const columns = sql`p.item_id, p.title, p.answer, p.lang`;
  const { rows } = await sql<{ item: string; title: string; said: string[] }>`
    select distinct on (p.item_id) p.item_id as item, p.title, ${said} as said from (
      ${standing(at, { columns, where: holds })}
      union all
      select ${columns} from questions_published p where ${own(at)} and ${visible(at)} and p.kind = 'addition' and ${holds}
    ) p order by p.item_id, p.lang = 'nl' desc, p.lang limit ${MOST_SAYING}`.execute(tables());
  return rows;
}

/** The languages of every row that has a say on the site, also later. */
export async function listLanguages({ tables }: Pick<Scope, 'tables'>, at: At): Promise<string[]> {
  const { rows } = await sql<{ lang: string }>`
    select distinct p.lang from questions_published p where ${ofSite(at)}`.execute(tables());
  return rows.map(({ lang }) => lang);
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
