import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { type Comment, commentKind } from './comment.ts';

export type KeptComment = Comment & { readonly id: string; readonly at: Temporal.Instant };

/** The comments on an activity, first said first: the last 200. */
export async function listComments(
  scope: Scope,
  at: { programme: Id<'programme'>; activity: string },
): Promise<KeptComment[]> {
  const { rows } = await sql<{ id: string; changed_at: Date; body: Comment }>`
    select id, changed_at, body from (
      select id, changed_at, position, body from ${sql.id(commentKind.table)}
      where organisation_id = ${scope.organisation} and programme_id = ${at.programme} and body->>'activity' = ${at.activity}
      order by position desc limit 200) as last
    order by position`.execute(scope.tables());
  return rows.map((row) => ({
    ...row.body,
    id: row.id,
    at: Temporal.Instant.fromEpochMilliseconds(row.changed_at.getTime()),
  }));
}
