import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { settledExcerpt } from '../model/excerpt.ts';
import type { PublishedKind } from '../model/question.ts';
import type { QuestionsTables } from '../tables.ts';

/** A row that the sites show. Of one text at most one row is shown at any moment. */
export type PublishedRow = {
  readonly base: Id<'base'> | null;
  readonly item: Id<'item'>;
  readonly version: number;
  readonly kind: PublishedKind;
  readonly slug: string;
  readonly lang: string;
  readonly theme: string;
  readonly audience: string;
  readonly title: string;
  readonly answer: string;
  readonly html: string;
  readonly synonyms: readonly string[];
  readonly related: readonly string[];
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant | null;
};
type Of = { readonly item: string; readonly lang: string };

const rowsOf = (scope: Scope, { item, lang }: Of) =>
  scope
    .tables<QuestionsTables>()
    .deleteFrom('questions_published')
    .where('organisation_id', '=', scope.organisation)
    .where('item_id', '=', item)
    .where('lang', '=', lang);

/** Takes every row of a text of the organisation away: from this transaction on no site shows it. Gives their ids. */
export const deletePublished = async (scope: Scope, of: Of): Promise<string[]> =>
  (await rowsOf(scope, of).returning('id').execute()).map(({ id }) => id);

/** The same for many texts of the organisation. */
export async function deleteAllPublished(scope: Scope, all: readonly Of[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`delete from questions_published p using unnest(
      ${all.map(({ item }) => item)}::uuid[], ${all.map(({ lang }) => lang)}::text[]) as given (item, lang)
    where p.organisation_id = ${scope.organisation} and p.item_id = given.item and p.lang = given.lang
    returning p.id`.execute(scope.tables());
  return rows.map(({ id }) => id);
}

/** The same for the texts alone: a part of the organisation itself that stands under one stays. */
export const deletePublishedTexts = async (scope: Scope, of: Of): Promise<string[]> =>
  (await rowsOf(scope, of).where('kind', '=', 'text').returning('id').execute()).map(({ id }) => id);

/** Takes the rows away that are not shown yet. Gives their ids. */
export const deleteScheduled = async (scope: Scope, of: Of): Promise<string[]> =>
  (
    await rowsOf(scope, of)
      .where('visible_from', '>', new Date(scope.now().epochMilliseconds))
      .returning('id')
      .execute()
  ).map(({ id }) => id);

/** What is shown now ends at `until`, unless it ends before. */
export async function endPublished(scope: Scope, { item, lang }: Of, until: Temporal.Instant): Promise<void> {
  const at = until.toString();
  await sql`update questions_published set visible_until = least(coalesce(visible_until, ${at}::timestamptz), ${at}::timestamptz)
    where organisation_id = ${scope.organisation} and item_id = ${item} and lang = ${lang}`.execute(scope.tables());
}

/** Adds a row and gives its id. */
export async function insertPublished(scope: Scope, row: PublishedRow): Promise<string> {
  const [id] = await insertAllPublished(scope, [row]);
  if (id === undefined) throw new Error('a row got no id');
  return id;
}

// Keeps a statement under PostgreSQL's limit of 65,535 parameters.
const ROWS_PER_STATEMENT = 1_000;

/** Adds rows and gives their ids, in their order. */
export async function insertAllPublished(scope: Scope, rows: readonly PublishedRow[]): Promise<string[]> {
  const values = rows.map((row) => valuesOf(scope, row));
  for (let from = 0; from < values.length; from += ROWS_PER_STATEMENT)
    await scope
      .tables<QuestionsTables>()
      .insertInto('questions_published')
      .values(values.slice(from, from + ROWS_PER_STATEMENT))
      .execute();
  return values.map(({ id }) => id);
}

const valuesOf = (scope: Scope, row: PublishedRow) => ({
  id: newId(),
  organisation_id: scope.organisation,
  base_id: row.base,
  item_id: row.item,
  version: row.version,
  kind: row.kind,
  slug: row.slug,
  lang: row.lang,
  theme: row.theme,
  audience: row.audience,
  title: row.title,
  answer: row.answer,
  excerpt: settledExcerpt(row.answer),
  html: row.html,
  synonyms: row.synonyms,
  related: row.related,
  visible_from: row.from.toString(),
  visible_until: row.until?.toString() ?? null,
  changed_at: scope.now().toString(),
});

/** Items and languages of which the organisation shows a row of its own in a base. */
export async function listPublishedOf(
  scope: Scope,
  base: Id<'base'>,
): Promise<{ item: Id<'item'>; lang: string; kind: PublishedKind }[]> {
  const rows = await scope
    .tables<QuestionsTables>()
    .selectFrom('questions_published')
    .select(['item_id', 'lang', 'kind'])
    .where('organisation_id', '=', scope.organisation)
    .where('base_id', '=', base)
    .execute();
  return rows.map((row) => ({ item: row.item_id as Id<'item'>, lang: row.lang, kind: row.kind as PublishedKind }));
}

/** What the organisation shows of an item by itself at this moment, in every language; no rows that hide. */
export type ShownWords = Pick<PublishedRow, 'lang' | 'kind' | 'title' | 'answer' | 'until'>;

export async function listShownWords(scope: Scope, item: string): Promise<ShownWords[]> {
  const now = new Date(scope.now().epochMilliseconds);
  const rows = await scope
    .tables<QuestionsTables>()
    .selectFrom('questions_published')
    .select(['lang', 'kind', 'title', 'answer', 'visible_until'])
    .where('organisation_id', '=', scope.organisation)
    .where('item_id', '=', item)
    .where('kind', '<>', 'hidden')
    .where('visible_from', '<=', now)
    .where((where) => where.or([where('visible_until', 'is', null), where('visible_until', '>', now)]))
    .execute();
  return rows.map(({ visible_until: until, ...row }) => ({
    ...row,
    kind: row.kind as PublishedKind,
    until: until && Temporal.Instant.fromEpochMilliseconds(until.getTime()),
  }));
}

/** The addresses under which the organisation shows questions, of these and the same with a number behind them. */
export async function listUsedSlugs(scope: Scope, wished: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ slug: string }>`select slug from questions_published
    where organisation_id = ${scope.organisation} and slug = any(${wished}::text[])
    union select slug from questions_published
    where organisation_id = ${scope.organisation} and regexp_replace(slug, '-\\d+$', '') = any(${wished}::text[])`.execute(
    scope.tables(),
  );
  return new Set(rows.map(({ slug }) => slug));
}
