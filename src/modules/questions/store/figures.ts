import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '#platform/scope.ts';
import type { Counted, FiguresPer } from '../model/figures.ts';
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
