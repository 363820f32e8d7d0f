import { sql } from 'kysely';
import type { Scope } from '#platform/scope.ts';
import type { QuestionsTables } from '../tables.ts';

/** What visitors of the own site did with one question since a day, and the last reasons why it was not clear. */
export type QuestionFigures = {
  readonly views: number;
  readonly clear: number;
  readonly notClear: number;
  readonly reasons: readonly { readonly id: string; readonly text: string; readonly at: Temporal.Instant }[];
};
const REASONS = 3;

/** Counts of the organisation of the scope from `since` on, a civil date in Amsterdam. */
export async function figuresOf(scope: Scope, item: string, since: string): Promise<QuestionFigures> {
  const rows = await scope
    .tables<QuestionsTables>()
    .selectFrom('questions_day')
    .select(['what', sql<number>`sum(count)::int`.as('total')])
    .where('organisation_id', '=', scope.organisation)
    .where('subject_id', '=', item)
    .where('day', '>=', since)
    .groupBy('what')
    .execute();
  const total = (what: string) => rows.find((row) => row.what === what)?.total ?? 0;
  return {
    views: total('view'),
    clear: total('clear'),
    notClear: total('not-clear'),
    reasons: await lastReasons(scope, item),
  };
}

async function lastReasons(scope: Scope, item: string): Promise<QuestionFigures['reasons']> {
  const rows = await scope
    .tables<QuestionsTables>()
    .selectFrom('questions_feedback')
    .select(['id', 'reason', 'at'])
    .where('organisation_id', '=', scope.organisation)
    .where('item_id', '=', item)
    .where('is_clear', '=', false)
    .where('reason', '<>', '')
    .orderBy('at', 'desc')
    .limit(REASONS)
    .execute();
  return rows.map(({ id, reason, at }) => ({
    id,
    text: reason,
    at: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
  }));
}
