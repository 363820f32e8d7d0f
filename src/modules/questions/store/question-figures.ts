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

/** What visitors of others who show the words of a base did with one of its questions, summed over `sites` organisations. */
export type FollowersFigures = Omit<QuestionFigures, 'reasons'> & {
  readonly sites: number;
  /** With the civil date in Amsterdam on which they were written, the last first. */
  readonly remarks: readonly { readonly text: string; readonly on: string }[];
};

/** For who owns the base: sums are 0 as long as they would be of one organisation. `since` as above. */
export async function figuresOfFollowers(scope: Scope, item: string, since: string): Promise<FollowersFigures> {
  type Sums = Omit<FollowersFigures, 'remarks'>;
  const sums = await sql<Sums>`select sites, views, clear, not_clear as "notClear"
    from questions_followers_figures(${item}::uuid, ${since}::date)`.execute(scope.tables());
  const remarks = await sql<{ text: string; on: string }>`select words as text, said_on::text as on
    from questions_followers_remarks(${item}::uuid, ${REASONS})`.execute(scope.tables());
  return { ...(sums.rows[0] ?? { sites: 0, views: 0, clear: 0, notClear: 0 }), remarks: remarks.rows };
}
