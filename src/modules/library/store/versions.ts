import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { Body } from '../model/sharing/stance.ts';
import { copy } from '../personal-data.nl.ts';
import type { LibraryTables } from '../tables.ts';
import type { Meta } from './items.ts';

/** A text as it was published, by the organisation of the scope or by the owner of a base that it takes part in. */
export type Version = {
  readonly organisation: Id<'organisation'>;
  readonly base: Id<'base'> | null;
  readonly item: Id<'item'>;
  readonly lang: string;
  /** From 1, by one. */
  readonly number: number;
  readonly body: Body;
  readonly meta: Meta;
  /** Why it was changed, for whoever follows; '' for not said. */
  readonly why: string;
  readonly visibleFrom: Temporal.Instant;
  readonly publishedAt: Temporal.Instant;
  readonly publishedBy: string;
  /** Until when it is shown when no version follows it; null for no end. */
  readonly visibleUntil: Temporal.Instant | null;
  readonly withdrawnAt: Temporal.Instant | null;
  /** Who withdrew it and why; '' while it stands and where nobody said. */
  readonly withdrawnBy: string;
  readonly withdrawnWhy: string;
};
export type VersionRow = {
  organisation_id: string;
  base_id: string | null;
  item_id: string;
  lang: string;
  number: number;
  body: unknown;
  meta: unknown;
  why: string;
  visible_from: Date;
  published_at: Date;
  published_by_name: string;
  visible_until: Date | null;
  withdrawn_at: Date | null;
  withdrawn_by_name: string;
  withdrawn_why: string;
};

const COLUMNS = [
  'organisation_id',
  'base_id',
  'item_id',
  'lang',
  'number',
  'body',
  'meta',
  'why',
  'visible_from',
  'published_at',
  'published_by_name',
  'visible_until',
  'withdrawn_at',
  'withdrawn_by_name',
  'withdrawn_why',
] as const;
const LIMIT = 200;

const instant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

export const toVersion = (row: VersionRow): Version => ({
  organisation: row.organisation_id as Id<'organisation'>,
  base: row.base_id as Id<'base'> | null,
  item: row.item_id as Id<'item'>,
  lang: row.lang,
  number: row.number,
  body: row.body as Body,
  meta: row.meta as Meta,
  why: row.why,
  visibleFrom: instant(row.visible_from),
  publishedAt: instant(row.published_at),
  publishedBy: row.published_by_name || copy.gone,
  visibleUntil: row.visible_until && instant(row.visible_until),
  withdrawnAt: row.withdrawn_at && instant(row.withdrawn_at),
  withdrawnBy: row.withdrawn_by_name,
  withdrawnWhy: row.withdrawn_why,
});

/** Whose versions: of the organisation of the scope, or of the owner of the base. */
export type VersionsOf = { readonly organisation: Id<'organisation'>; readonly item: string; readonly lang: string };

/** The versions of a text, newest first, at most 200; of another's base those of which the day has come. Empty where it may read none. */
export async function listVersions(scope: Scope, of: VersionsOf): Promise<Version[]> {
  const rows = await scope
    .tables<LibraryTables>()
    .selectFrom('library_version')
    .select(COLUMNS)
    .where('organisation_id', '=', of.organisation)
    .where('item_id', '=', of.item)
    .where('lang', '=', of.lang)
    .where(isTold(scope))
    .orderBy('number', 'desc')
    .limit(LIMIT)
    .execute();
  return rows.map(toVersion);
}

/**
 * The version of a text that was looked at last, null for none that may be read, and the versions after it up to `newest`, the oldest
 * first; of more than 200 together the newest.
 */
export async function listVersionsSince(
  scope: Scope,
  newest: Version,
  number: number,
): Promise<{ readonly seen: Version | null; readonly since: readonly Version[] }> {
  const rows = await scope
    .tables<LibraryTables>()
    .selectFrom('library_version')
    .select(COLUMNS)
    .where('organisation_id', '=', newest.organisation)
    .where('item_id', '=', newest.item)
    .where('lang', '=', newest.lang)
    .where('number', '>=', number)
    .where('number', '<=', newest.number)
    .where(isTold(scope))
    .orderBy(sql`number = ${number}`, 'desc')
    .orderBy('number', 'desc')
    .limit(LIMIT)
    .execute();
  const versions = rows.map(toVersion).reverse();
  return {
    seen: versions.find((version) => version.number === number) ?? null,
    since: versions.filter((version) => version.number > number),
  };
}

/** What the owner of a base will say only later is its own business until then, and for good when it took that back before. */
const isTold = (scope: Scope) =>
  sql<boolean>`(organisation_id = ${scope.organisation} or (visible_from <= ${scope.now().toString()}::timestamptz
    and (withdrawn_at is null or withdrawn_at >= visible_from)))`;

type Values = Pick<
  Version,
  'base' | 'item' | 'lang' | 'number' | 'body' | 'meta' | 'why' | 'visibleFrom' | 'visibleUntil'
>;

/** The number that the next version of each of these texts of the organisation of the scope gets: one past the last that it made. */
export async function nextNumbers(scope: Scope, all: readonly Omit<VersionsOf, 'organisation'>[]): Promise<number[]> {
  const { rows } = await sql<{ next: number }>`select coalesce((select max(v.number) from library_version v
      where v.organisation_id = ${scope.organisation} and v.item_id = given.item and v.lang = given.lang), 0) + 1 as next
    from unnest(${all.map(({ item }) => item)}::uuid[], ${all.map(({ lang }) => lang)}::text[])
      with ordinality as given (item, lang, place) order by place`.execute(scope.tables());
  return rows.map(({ next }) => next);
}

/** Keeps new versions of the organisation of the scope in one statement, and gives them in their order. */
export async function insertVersions(scope: Scope, all: readonly Values[]): Promise<Version[]> {
  const now = scope.now().toString();
  const rows = await scope
    .tables<LibraryTables>()
    .insertInto('library_version')
    .values(
      all.map((values) => ({
        id: newId(),
        organisation_id: scope.organisation,
        base_id: values.base,
        item_id: values.item,
        lang: values.lang,
        number: values.number,
        body: JSON.stringify(values.body),
        meta: JSON.stringify(values.meta),
        why: values.why,
        visible_from: values.visibleFrom.toString(),
        published_at: now,
        published_by: scope.actor.id,
        published_by_name: scope.actor.name,
        visible_until: values.visibleUntil?.toString() ?? null,
        withdrawn_at: null,
      })),
    )
    .returning(COLUMNS)
    .execute();
  const made = new Map(rows.map((row) => [`${row.item_id} ${row.lang}`, toVersion(row)]));
  return all.flatMap(({ item, lang }) => made.get(`${item} ${lang}`) ?? []);
}

/** From now on nothing of this text is shown any more; the versions stay to be read back, with who took them back and why. */
export async function withdrawVersions(scope: Scope, of: Omit<VersionsOf, 'organisation'>, why: string): Promise<void> {
  await scope
    .tables<LibraryTables>()
    .updateTable('library_version')
    .set({
      withdrawn_at: scope.now().toString(),
      withdrawn_by: scope.actor.id,
      withdrawn_by_name: scope.actor.name,
      withdrawn_why: why,
    })
    .where('organisation_id', '=', scope.organisation)
    .where('item_id', '=', of.item)
    .where('lang', '=', of.lang)
    .where('withdrawn_at', 'is', null)
    .execute();
}
