import { type RawBuilder, sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { Standing } from '../model/sharing/standing.ts';

/** Who lags does so with own words; who waits still shows the base as it was, until somebody there says yes. */
export type StandingCounts = Readonly<Record<Standing | 'waits', number>>;
type Counted = { follows: number; deviates: number; lags: number; waits: number; hides: number };
/** A text of a base, with who of those who take part tells it (partly) in own words, lags with those, waits and hides it. */
export type TextStanding = {
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly ownWords: readonly string[];
  readonly lags: readonly string[];
  readonly waits: readonly string[];
  readonly hides: readonly string[];
};

/** Everybody who takes part beside every text of the base that is published; as `standingOf` says it, and a test holds them together. */
const standingsSql = (scope: Scope, base: Id<'base'>): RawBuilder<unknown> => sql`
  select p.organisation_id, t.item_id, t.lang, coalesce(s.kind in ('variant', 'addition'), false) as has_own_words,
    case when s.kind = 'hidden' then 'hides'
      when coalesce(s.seen_version, 0) <> t.version and (s.kind = 'variant' or p.mode = 'after-approval') then 'lags'
      when s.kind = 'variant' then 'deviates' else 'follows' end as standing
  from library_text t
  join library_participation p on p.base_id = t.base_id and p.owner_id = t.organisation_id and p.state = 'taking-part'
  left join library_stance s on s.organisation_id = p.organisation_id and s.item_id = t.item_id and s.lang = t.lang
  where t.organisation_id = ${scope.organisation} and t.base_id = ${base} and t.version is not null`;

const COUNTS = sql`count(*) filter (where standing = 'follows')::int as follows, count(*) filter (where has_own_words)::int as deviates,
  count(*) filter (where standing = 'lags' and has_own_words)::int as lags,
  count(*) filter (where standing = 'lags' and not has_own_words)::int as waits, count(*) filter (where standing = 'hides')::int as hides`;

const countsIn = ({ follows, deviates, lags, waits, hides }: Counted): StandingCounts => ({
  follows,
  deviates,
  lags,
  waits,
  hides,
});

/** How each organisation that takes part stands towards a base of the organisation of the scope. Who has own words may lag as well. */
export async function countStandings(scope: Scope, base: Id<'base'>): Promise<Map<string, StandingCounts>> {
  const { rows } = await sql<Counted & { organisation: string }>`
    select organisation_id as organisation, ${COUNTS} from (${standingsSql(scope, base)}) as l group by organisation_id`.execute(
    scope.tables(),
  );
  return new Map(rows.map((row) => [row.organisation, countsIn(row)]));
}

const organisations = (where: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`coalesce(array_agg(organisation_id::text order by organisation_id) filter (where ${where}), '{}')`;

/** The texts of a base that somebody tells differently, lags with or hides, the most of them first. */
export async function listDeviating(scope: Scope, base: Id<'base'>, limit: number): Promise<TextStanding[]> {
  const { rows } = await sql<TextStanding>`
    select item_id as item, lang, ${organisations(sql`has_own_words`)} as "ownWords", ${organisations(sql`standing = 'lags' and has_own_words`)} as lags,
      ${organisations(sql`standing = 'lags' and not has_own_words`)} as waits,
      ${organisations(sql`standing = 'hides'`)} as hides
    from (${standingsSql(scope, base)}) as l where standing <> 'follows' or has_own_words group by item_id, lang
    order by count(*) desc, item_id, lang limit ${limit}`.execute(scope.tables());
  return rows;
}
