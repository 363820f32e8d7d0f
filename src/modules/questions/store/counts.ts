import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { FEWEST_SEARCHES } from '../model/searched-words.ts';

/** What is counted of visitors: how often something was read, searched, and found clear or not. */
export const COUNTED = ['view', 'search', 'search-without-result', 'clear', 'not-clear'] as const;
export type Counted = (typeof COUNTED)[number];

/** Counts of one civil day in Amsterdam. `subject` is the item, or the organisation for searches. */
export type DayCount = {
  readonly day: string;
  readonly what: Counted;
  readonly subject: string;
  readonly count: number;
};
export type SearchCount = {
  readonly day: string;
  readonly words: string;
  readonly found: boolean;
  readonly count: number;
};

/** Adds to what was counted before, also by other processes. */
export async function addDayCounts(scope: Scope, counts: readonly DayCount[]): Promise<void> {
  if (counts.length === 0) return;
  await sql`insert into questions_day (id, organisation_id, day, what, subject_id, count)
    select * from unnest(${counts.map(() => newId())}::uuid[], ${counts.map(() => scope.organisation)}::uuid[],
      ${counts.map(({ day }) => day)}::date[], ${counts.map(({ what }) => what)}::text[],
      ${counts.map(({ subject }) => subject)}::uuid[], ${counts.map(({ count }) => count)}::int[])
    on conflict (organisation_id, day, what, subject_id) do update set count = questions_day.count + excluded.count`.execute(
    scope.tables(),
  );
}

/** The same for words that were searched for. */
export async function addSearchCounts(scope: Scope, counts: readonly SearchCount[]): Promise<void> {
  if (counts.length === 0) return;
  await sql`insert into questions_search_day (id, organisation_id, day, words, found, count)
    select * from unnest(${counts.map(() => newId())}::uuid[], ${counts.map(() => scope.organisation)}::uuid[],
      ${counts.map(({ day }) => day)}::date[], ${counts.map(({ words }) => words)}::text[],
      ${counts.map(({ found }) => found)}::boolean[], ${counts.map(({ count }) => count)}::int[])
    on conflict (organisation_id, day, words, found)
    do update set count = questions_search_day.count + excluded.count`.execute(scope.tables());
}

/** Items that were read most in the last 30 days, the most first. */
export async function listMostRead(scope: Scope, limit: number): Promise<string[]> {
  const { rows } = await sql<{ item: string }>`
    select subject_id as item from questions_day where organisation_id = ${scope.organisation} and what = 'view'
      and day > ${dayOf(scope, 30)}::date group by subject_id order by sum(count) desc, subject_id limit ${limit}`.execute(
    scope.tables(),
  );
  return rows.map(({ item }) => item);
}

/** Words that were searched for most in the last 30 days and found something; as often as `FEWEST_SEARCHES`, so that they are nobody's own. */
export async function listMostSearched(scope: Scope, limit: number): Promise<string[]> {
  const { rows } = await sql<{ words: string }>`
    select words from questions_search_day where organisation_id = ${scope.organisation} and found
      and day > ${dayOf(scope, 30)}::date group by words having sum(count) >= ${FEWEST_SEARCHES} order by sum(count) desc, words limit ${limit}`.execute(
    scope.tables(),
  );
  return rows.map(({ words }) => words);
}

/** Forgets the words of searches of more than 90 days ago, and of 30 those that are rarely searched for; gives how many. */
export async function forgetSearches(scope: Scope): Promise<number> {
  const { numAffectedRows } = await sql`delete from questions_search_day
    where organisation_id = ${scope.organisation} and (day < ${dayOf(scope, 90)}::date
      or day < ${dayOf(scope, 30)}::date and words in (
        select words from questions_search_day where organisation_id = ${scope.organisation} and day >= ${dayOf(scope, 90)}::date
        group by words having sum(count) < ${FEWEST_SEARCHES}))`.execute(scope.tables());
  return Number(numAffectedRows ?? 0n);
}

/** A civil date in Amsterdam, days ago. */
const dayOf = (scope: Scope, ago: number): string =>
  scope.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ days: ago }).toString();
