import { type RawBuilder, sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { FollowMode, Stance } from '../model/sharing/stance.ts';
import type { Meta } from './items.ts';
import type { TextState } from './texts.ts';

/** One text in a list: without its words, but with all that a list sorts and filters on. */
export type TextLine = {
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly base: Id<'base'> | null;
  /** True for an item of the organisation itself, also one in its own base. */
  readonly isOwn: boolean;
  /** The text that names it, as worked on; of the base where the organisation has no own words. */
  readonly title: string;
  readonly meta: Meta;
  /** Civil date in Amsterdam; of own items only. */
  readonly reviewOn: string | null;
  readonly isArchived: boolean;
  /** Of the organisation's own words; null where it has none. */
  readonly state: TextState | null;
  readonly version: number | null;
  readonly visibleFrom: Temporal.Instant | null;
  readonly visibleUntil: Temporal.Instant | null;
  /** Towards the base of another; null for own items and where it never said. */
  readonly stance: { readonly kind: Stance['kind']; readonly seenVersion: number } | null;
  /** How the organisation takes part in that base; null for own items and for a base that it left. */
  readonly mode: FollowMode | null;
  /** Number of the newest version of that base; null for own items and for what the base does not show any more. */
  readonly newest: number | null;
  /** Since when the base does not show it any more; null while it does, and for own items. */
  readonly goneAt: Temporal.Instant | null;
  readonly changedAt: Temporal.Instant;
};
type Row = {
  item_id: string;
  lang: string;
  base_id: string | null;
  title: string | null;
  meta: unknown;
  review_on: string | null;
  archived: boolean;
  state: string | null;
  version: number | null;
  visible_from: Date | null;
  visible_until: Date | null;
  stance: string | null;
  seen_version: number | null;
  mode: string | null;
  newest: number | null;
  gone_at: Date | null;
  changed_at: Date;
};

/** What to list: texts of items of one kind, named by the text `titled`, with every one of `words` somewhere in them. */
export type LinesOf = { readonly kind: string; readonly titled: string; readonly words: readonly string[] };

const LIMIT = 20_000;

const instant = (date: Date | null): Temporal.Instant | null =>
  date && Temporal.Instant.fromEpochMilliseconds(date.getTime());

const toLine = (isOwn: boolean, row: Row): TextLine => ({
  item: row.item_id as Id<'item'>,
  lang: row.lang,
  base: row.base_id as Id<'base'> | null,
  isOwn,
  title: row.title ?? '',
  meta: row.meta as Meta,
  reviewOn: row.review_on,
  isArchived: row.archived,
  state: row.state as TextState | null,
  version: row.version,
  visibleFrom: instant(row.visible_from),
  visibleUntil: instant(row.visible_until),
  stance: row.stance === null ? null : { kind: row.stance as Stance['kind'], seenVersion: row.seen_version ?? 0 },
  mode: row.mode as FollowMode | null,
  newest: row.newest,
  goneAt: instant(row.gone_at),
  changedAt: Temporal.Instant.fromEpochMilliseconds(row.changed_at.getTime()),
});

/** The texts of the organisation's own items, the last changed first; at most 20,000. */
export async function listOwnLines(scope: Scope, { kind, titled, words }: LinesOf): Promise<TextLine[]> {
  const { rows } = await sql<Row>`
    select i.id as item_id, t.lang, i.base_id, t.draft ->> ${titled} as title, i.meta, i.review_on::text as review_on,
      i.archived_at is not null as archived, t.state, t.version, t.visible_from, t.visible_until, null as stance,
      null as seen_version, null as mode, null as newest, null as gone_at, greatest(t.changed_at, i.changed_at) as changed_at
    from library_item i join library_text t on t.organisation_id = i.organisation_id and t.item_id = i.id
    where i.organisation_id = ${scope.organisation} and i.kind = ${kind} ${holding(words, sql`t.draft::text`, sql`i.meta::text`)}
    order by changed_at desc, i.id, t.lang limit ${LIMIT}`.execute(scope.tables());
  return rows.map((row) => toLine(true, row));
}

/**
 * The texts of bases of others: what they say now with where the organisation stands, own words for a base that it left, and what
 * the base does not show any more while something of it is still here. The last changed first; at most 20,000.
 */
export async function listFollowedLines(scope: Scope, { titled, words }: Omit<LinesOf, 'kind'>): Promise<TextLine[]> {
  const me = scope.organisation;
  const now = sql`${scope.now().toString()}::timestamptz`;
  const { rows } = await sql<Row>`
    with last as (
      select distinct on (v.item_id, v.lang) v.item_id, v.lang, v.base_id, v.body, v.meta, v.number, v.published_at, p.mode,
        least(v.withdrawn_at, case when v.visible_until <= ${now} then v.visible_until end) as gone_at
      from library_participation p join library_version v on v.base_id = p.base_id and v.organisation_id = p.owner_id
      where p.organisation_id = ${me} and p.state = 'taking-part' and v.visible_from <= ${now}
        and (v.withdrawn_at is null or v.withdrawn_at >= v.visible_from)
      order by v.item_id, v.lang, v.withdrawn_at is null desc, v.number desc
    ), mine as (
      select t.* from library_text t where t.organisation_id = ${me} and t.base_id is not null
        and not exists (select 1 from library_item i where i.id = t.item_id and i.organisation_id = ${me})
    )
    select coalesce(f.item_id, t.item_id) as item_id, coalesce(f.lang, t.lang) as lang, coalesce(f.base_id, t.base_id) as base_id,
      coalesce(nullif(t.draft ->> ${titled}, ''), f.body ->> ${titled}) as title, coalesce(f.meta, '{}'::jsonb) as meta,
      null as review_on, coalesce(f.gone_at is not null and t.state = 'archived', false) as archived, t.state, t.version,
      t.visible_from, t.visible_until, s.seen_version, f.mode, f.gone_at,
      case when f.gone_at is null or s.kind <> 'follows' or ${stillCopied(me, now)} then s.kind end as stance,
      case when f.gone_at is null then f.number end as newest,
      greatest(f.published_at, f.gone_at, t.changed_at, s.changed_at) as changed_at
    from last f full join mine t on t.item_id = f.item_id and t.lang = f.lang
    left join library_stance s on s.organisation_id = ${me} and s.item_id = coalesce(f.item_id, t.item_id)
      and s.lang = coalesce(f.lang, t.lang)
    where (case when f.item_id is null then t.version is not null else f.gone_at is null or t.id is not null or ${stillCopied(me, now)} end)
      ${holding(words, sql`coalesce(f.body::text, '')`, sql`coalesce(f.meta::text, '')`, sql`coalesce(t.draft::text, '')`)}
    order by changed_at desc, item_id, lang limit ${LIMIT}`.execute(scope.tables());
  return rows.map((row) => toLine(false, row));
}

/** True for what was approved before the base stopped showing it, as long as that version itself has not ended. */
const stillCopied = (me: string, now: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  s.kind = 'follows' and f.mode = 'after-approval' and not exists (
    select 1 from library_version e where e.item_id = s.item_id and e.lang = s.lang and e.number = s.seen_version
      and e.organisation_id = s.owner_id and s.organisation_id = ${me} and e.visible_until <= ${now}))`;

/** Each word somewhere in one of the texts, in capitals or not. */
const holding = (words: readonly string[], ...texts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  words.length === 0
    ? sql``
    : sql`${sql.join(
        words.map(
          (word) => sql`and ${sql.join(texts, sql` || ' ' || `)} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`,
        ),
        sql` `,
      )}`;

/** Of which base of another an item is, as far as the organisation may read it; undefined for its own and for what it does not follow. */
export async function findHome(
  scope: Scope,
  item: string,
): Promise<{ readonly base: Id<'base'>; readonly owner: Id<'organisation'> } | undefined> {
  const { rows } = await sql<{ base_id: string; organisation_id: string }>`
    select base_id, organisation_id from library_version
    where item_id = ${item} and organisation_id <> ${scope.organisation} and base_id is not null limit 1`.execute(
    scope.tables(),
  );
  const [row] = rows;
  return row && { base: row.base_id as Id<'base'>, owner: row.organisation_id as Id<'organisation'> };
}
