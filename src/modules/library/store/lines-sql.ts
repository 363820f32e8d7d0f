import { type RawBuilder, sql } from 'kysely';
import { type Scope, todayOf } from '#platform/scope.ts';
import type { LineWish } from './line-wish.ts';

type Sql = RawBuilder<unknown>;
type At = { readonly me: string; readonly now: Sql; readonly today: string };

/**
 * All texts that an organisation works with as narrow rows, without a word of them: what stands in a list can so be filtered, counted
 * and cut in the database. `waiting` says the same as `waitingFor`; a test holds the two together.
 */
export function linesSql(scope: Scope, wish: LineWish): Sql {
  const at = { me: scope.organisation, now: sql`${scope.now().toString()}::timestamptz`, today: todayOf(scope) };
  return sql`select * from ((${ownSql(at, wish)}) union all (${followedSql(at, wish)})) as every where ${filtered(wish)}`;
}

const ownSql = ({ me, now, today }: At, wish: LineWish): Sql => sql`
  select i.id as item_id, t.lang, i.base_id, true as is_own, t.id as text_id, null::uuid as version_id, i.meta, i.review_on,
    i.archived_at is null and coalesce(i.review_on <= ${today}::date, false) as is_review_due,
    case when i.archived_at is not null then 'archived' else ${shownState(now)} end as state, 'own' as telling,
    null::text as waiting, null::text as mode, null::int as newest, null::timestamptz as gone_at, greatest(t.changed_at, i.changed_at) as changed_at
  from library_item i join library_text t on t.organisation_id = i.organisation_id and t.item_id = i.id
  where i.organisation_id = ${me} and i.kind = ${wish.kind}
    ${ofItems(wish, sql`i.id`)} ${holding(wish, sql`t.draft::text`, sql`i.meta::text`)}`;

/** What bases of others say or said last, beside own words for them; own words too for a base that was left. */
const followedSql = (at: At, wish: LineWish): Sql => sql`
  select item_id, lang, base_id, false as is_own, text_id, version_id, meta, review_on,
    coalesce(review_on <= ${at.today}::date, false) and coalesce(stance, 'follows') <> 'hidden' as is_review_due,
    case when state is null or (state = 'archived' and gone_at is null)
      then case when mode = 'after-approval' and stance is null then 'concept' else 'published' end
      else shown_state end as state,
    case when mode is null then 'variant' when coalesce(stance, 'follows') = 'follows' then 'base' else stance end as telling,
    ${waitingSql(at.now)} as waiting, mode, newest, gone_at, changed_at
  from (${towardsSql(at, wish)}) as towards`;

const towardsSql = ({ me, now }: At, wish: LineWish): Sql => sql`
  with last as (
    select distinct on (v.item_id, v.lang) v.item_id, v.lang, v.base_id, v.id, v.number, v.published_at, v.meta, p.mode,
      least(v.withdrawn_at, case when v.visible_until <= ${now} then v.visible_until end) as gone_at
    from library_participation p join library_version v on v.base_id = p.base_id and v.organisation_id = p.owner_id
    where p.organisation_id = ${me} and p.state = 'taking-part' and v.visible_from <= ${now}
      and (v.withdrawn_at is null or v.withdrawn_at >= v.visible_from) ${ofItems(wish, sql`v.item_id`)}
    order by v.item_id, v.lang, v.withdrawn_at is null desc, v.number desc
  ), mine as (
    select t.* from library_text t where t.organisation_id = ${me} and t.base_id is not null
      and not exists (select 1 from library_item i where i.id = t.item_id and i.organisation_id = ${me})
      ${ofItems(wish, sql`t.item_id`)}
  )
  select coalesce(f.item_id, t.item_id) as item_id, coalesce(f.lang, t.lang) as lang, coalesce(f.base_id, t.base_id) as base_id,
    t.id as text_id, f.id as version_id, coalesce(f.meta, '{}'::jsonb) as meta, t.state, t.version, t.visible_until,
    ${shownState(now)} as shown_state, s.seen_version, f.mode, f.gone_at,
    case when f.gone_at is null or s.kind <> 'follows' or ${stillCopied(me, now)} then s.kind end as stance,
    case when f.gone_at is null then f.number end as newest,
    o.review_on, greatest(f.published_at, f.gone_at, t.changed_at, s.changed_at) as changed_at
  from last f full join mine t on t.item_id = f.item_id and t.lang = f.lang
  left join library_version v on v.id = f.id
  left join library_stance s on s.organisation_id = ${me} and s.item_id = coalesce(f.item_id, t.item_id)
    and s.lang = coalesce(f.lang, t.lang)
  left join library_about o on o.organisation_id = ${me} and o.item_id = coalesce(f.item_id, t.item_id)
  where (case when f.item_id is null then t.state <> 'archived' else f.gone_at is null or t.id is not null or ${stillCopied(me, now)} end)
    ${holding(wish, sql`coalesce(v.body::text, '')`, sql`coalesce(f.meta::text, '')`, sql`coalesce(t.draft::text, '')`, sql`coalesce(o.meta::text, '')`)}`;

/** Only of these items, asked where the rows come from: what is put together of them is not looked through afterwards. */
const ofItems = ({ items }: LineWish, item: Sql): Sql =>
  items === undefined ? sql`` : sql`and ${item} = any(${items}::uuid[])`;

/** How a text of the organisation itself stands; what was shown until a moment that is past is a concept again. */
const shownState = (now: Sql): Sql => sql`
  case when t.state <> 'published' then t.state when t.visible_from > ${now} then 'scheduled'
    when t.visible_until <= ${now} then 'concept' else 'published' end`;

/** `waitingFor` over columns; own words that are not shown any more wait for nothing when the base withdraws. */
export const waitingSql = (now: Sql): Sql => sql`
  case when mode is null or stance = 'hidden' or newest is not distinct from coalesce(seen_version, 0) then null
    when newest is null then case
      when stance in ('variant', 'addition') and version is not null and coalesce(visible_until > ${now}, true) then 'withdrawn'
      when stance = 'follows' and mode = 'after-approval' and seen_version > 0 then 'withdrawn' end
    when stance = 'variant' then 'compare'
    when mode = 'after-approval' then 'approve'
    when stance = 'addition' then 'look' end`;

/** True for what was approved before the base stopped showing it, as long as that version itself has not ended. */
const stillCopied = (me: string, now: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  s.kind = 'follows' and f.mode = 'after-approval' and not exists (
    select 1 from library_version e where e.item_id = s.item_id and e.lang = s.lang and e.number = s.seen_version
      and e.organisation_id = s.owner_id and s.organisation_id = ${me} and e.visible_until <= ${now}))`;

/** Each word somewhere in one of the texts, in capitals or not. */
function holding({ words = [], foldedWords = [] }: LineWish, ...texts: readonly Sql[]): Sql {
  if (words.length + foldedWords.length === 0) return sql``;
  const text = sql.join(texts, sql` || ' ' || `);
  return sql.join(
    [
      ...words.map((word) => sql`and ${text} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
      ...foldedWords.map((word) => sql`and ${text} ~* ${withAnyMarks(word)}`),
    ],
    sql` `,
  );
}

/** Letters with marks, and under each of them in `BARE` what it is without. */
export const MARKED = 'áàäâãéèëêíìïîóòöôõúùüûçñ';
export const BARE = 'aaaaaeeeeiiiiooooouuuucn';

/** A regular expression for a folded word as it may be written; what is no letter or figure of it is any sign. */
const withAnyMarks = (word: string): string =>
  [...word]
    .map((letter) => {
      const marked = [...MARKED].filter((_, at) => BARE[at] === letter).join('');
      if (marked !== '') return `[${letter}${marked}]`;
      return /[\p{L}\p{N}]/u.test(letter) ? letter : '.';
    })
    .join('');

function filtered(wish: LineWish): Sql {
  const conditions: Sql[] = [sql`true`];
  const among = (column: string, values: readonly string[] | undefined) => {
    if (values) conditions.push(sql`${sql.ref(column)} = any(${values}::text[])`);
  };
  if (wish.base !== undefined) conditions.push(wish.base === null ? sql`base_id is null` : sql`base_id = ${wish.base}`);
  for (const [name, value] of Object.entries(wish.meta ?? {})) conditions.push(sql`meta ->> ${name} = ${value}`);
  for (const [name, values] of Object.entries(wish.metaAmong ?? {}))
    conditions.push(sql`meta ->> ${name} = any(${values}::text[])`);
  among('state', wish.states);
  among('telling', wish.tellings);
  among('waiting', wish.waiting);
  among('lang', wish.lang === undefined ? undefined : [wish.lang]);
  if (wish.isOwn) conditions.push(sql`is_own`);
  if (wish.isReviewDue) conditions.push(sql`is_review_due`);
  if (wish.reviewAfter) conditions.push(sql`review_on > ${wish.reviewAfter}::date`);
  if (wish.goneAfter) conditions.push(sql`gone_at > ${wish.goneAfter.toString()}::timestamptz`);
  if (wish.changedAfter) conditions.push(sql`changed_at > ${wish.changedAfter.toString()}::timestamptz`);
  if (wish.mode) conditions.push(sql`mode = ${wish.mode}`);
  if (wish.newestAfter !== undefined) conditions.push(sql`newest > ${wish.newestAfter}`);
  return sql.join(conditions, sql` and `);
}
