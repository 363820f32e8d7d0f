import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { Waiting } from '../model/sharing/standing.ts';
import type { Meta } from './items.ts';
import type { LineState, LineTelling, LineWish } from './line-wish.ts';
import { linesSql } from './lines-sql.ts';

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
  /** Civil date in Amsterdam that the organisation chose itself; null for none. */
  readonly reviewOn: string | null;
  readonly isReviewDue: boolean;
  readonly state: LineState;
  readonly telling: LineTelling;
  /** What of the base of another waits for the organisation; null for nothing. */
  readonly waiting: Waiting['what'] | null;
  /** Number of the newest version of that base; null for own items and for what the base does not show any more. */
  readonly newest: number | null;
  /** Since when the base does not show it any more; null while it does, and for own items. */
  readonly goneAt: Temporal.Instant | null;
  readonly changedAt: Temporal.Instant;
};

type Row = Pick<
  TextLine,
  'item' | 'lang' | 'base' | 'isOwn' | 'meta' | 'isReviewDue' | 'state' | 'telling' | 'waiting' | 'newest'
> & {
  title: string | null;
  reviewOn: string | null;
  goneAt: Date | null;
  changedAt: Date;
};

const instant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

/** A part of the texts, the last changed first: the words that name them are read of these alone. */
export async function findLines(
  scope: Scope,
  wish: LineWish,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<TextLine[]> {
  const { rows } = await sql<Row>`
    with picked as (${linesSql(scope, wish)} order by changed_at desc, item_id, lang limit ${limit} offset ${offset})
    select p.item_id as item, p.lang, p.base_id as base, p.is_own as "isOwn", p.meta, p.is_review_due as "isReviewDue", p.state,
      p.telling, p.waiting, p.newest, p.review_on::text as "reviewOn", p.gone_at as "goneAt", p.changed_at as "changedAt",
      coalesce(nullif(t.draft ->> ${wish.titled}, ''), v.body ->> ${wish.titled}) as title
    from picked p left join library_text t on t.id = p.text_id left join library_version v on v.id = p.version_id
    order by p.changed_at desc, p.item_id, p.lang`.execute(scope.tables());
  return rows.map((row) => ({
    ...row,
    title: row.title ?? '',
    goneAt: row.goneAt && instant(row.goneAt),
    changedAt: instant(row.changedAt),
  }));
}

/** How many texts there are; no word of them is read. */
export async function countLines(scope: Scope, wish: LineWish): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${linesSql(scope, wish)}) as l`.execute(scope.tables());
  return rows[0]?.count ?? 0;
}

/** How many texts there are of each state, telling and what waits. */
export type LineCounts = {
  readonly all: number;
  readonly reviews: number;
  readonly states: Readonly<Record<string, number>>;
  readonly tellings: Readonly<Record<string, number>>;
  readonly waiting: Readonly<Record<string, number>>;
  /** The same of a part of them, without asking again. */
  readonly among: (part: LinePart) => LineCounts;
};
type LinePart = Pick<LineWish, 'states' | 'tellings' | 'waiting'>;
type Group = {
  readonly state: LineState;
  readonly telling: LineTelling;
  readonly waiting: Waiting['what'] | null;
  readonly reviews: number;
  readonly count: number;
};

/** All of these in one question. */
export async function summariseLines(scope: Scope, wish: LineWish): Promise<LineCounts> {
  const { rows } = await sql<Group>`
    select state, telling, waiting, count(*) filter (where is_review_due)::int as reviews, count(*)::int as count
    from (${linesSql(scope, wish)}) as l group by state, telling, waiting`.execute(scope.tables());
  return countsOf(rows);
}

function countsOf(groups: readonly Group[]): LineCounts {
  const by = (name: 'state' | 'telling' | 'waiting') => {
    const counts: Record<string, number> = {};
    for (const group of groups) counts[group[name] ?? ''] = (counts[group[name] ?? ''] ?? 0) + group.count;
    return counts;
  };
  const sum = (name: 'count' | 'reviews') => groups.reduce((total, group) => total + group[name], 0);
  return {
    all: sum('count'),
    reviews: sum('reviews'),
    states: by('state'),
    tellings: by('telling'),
    waiting: by('waiting'),
    among: (part) => countsOf(groups.filter((group) => isIn(group, part))),
  };
}

const isIn = ({ state, telling, waiting }: Group, { states, tellings, waiting: whats }: LinePart): boolean =>
  (states?.includes(state) ?? true) &&
  (tellings?.includes(telling) ?? true) &&
  (whats === undefined || (waiting !== null && whats.includes(waiting)));
