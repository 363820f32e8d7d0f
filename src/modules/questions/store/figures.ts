import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '#platform/scope.ts';
import type { Counted, FiguresPer } from '../model/figures.ts';
import { FEWEST_SEARCHES } from '../model/searched-words.ts';
import type { QuestionsTables } from '../tables.ts';

const counts = (scope: Scope, since: string) =>
  scope
    .tables<QuestionsTables>()
    .selectFrom('questions_day')
    .where('organisation_id', '=', scope.organisation)
    .where('day', '>=', since);

const total = sql<number>`sum(count)::int`;
const periodOf = (per: FiguresPer): RawBuilder<string> =>
  per === 'day' ? sql<string>`to_char(day, 'YYYY-MM-DD')` : sql<string>`to_char(day, 'YYYY-MM')`;

/** What was counted on the own site from `since` on (a civil date in Amsterdam), summed per day or month. */
export const listCountsPer = (scope: Scope, since: string, per: FiguresPer): Promise<Counted[]> =>
  counts(scope, since)
    .select([periodOf(per).as('period'), 'what', total.as('count')])
    .groupBy(['period', 'what'])
    .execute();

export type ItemCount = { readonly item: string; readonly what: string; readonly count: number };

/** The same per answer, of all languages together. */
export const listCountsOfItems = (scope: Scope, since: string): Promise<ItemCount[]> =>
  counts(scope, since)
    .select(['subject_id as item', 'what', total.as('count')])
    .where('what', 'in', ['view', 'clear', 'not-clear'])
    .groupBy(['subject_id', 'what'])
    .execute();

export type WordCount = { readonly words: string; readonly searches: number; readonly withoutResult: number };

/** What visitors searched for most, from `since` on, the most first; as often as `FEWEST_SEARCHES`, so that the words are nobody's own. */
export async function listSearchedWords(scope: Scope, since: string, limit: number): Promise<WordCount[]> {
  const { rows } = await sql<WordCount>`select words, sum(count)::int as searches,
      coalesce(sum(count) filter (where not found), 0)::int as "withoutResult"
    from questions_search_day where organisation_id = ${scope.organisation} and day >= ${since}::date
    group by words having sum(count) >= ${FEWEST_SEARCHES} order by sum(count) desc, words limit ${limit}`.execute(
    scope.tables(),
  );
  return rows;
}
