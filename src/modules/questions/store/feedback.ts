import { sql } from 'kysely';
import { newId } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';

export type Reaction = {
  readonly item: string;
  readonly lang: string;
  readonly isClear: boolean;
  /** In the visitor's own words. */
  readonly reason: string;
};

/** Keeps what a visitor said; nothing tells who it was. */
export async function insertFeedback(scope: Scope, { item, lang, isClear, reason }: Reaction): Promise<void> {
  await sql`insert into questions_feedback (id, organisation_id, item_id, lang, is_clear, reason, at, handled_at)
    values (${newId()}, ${scope.organisation}, ${item}, ${lang}, ${isClear}, ${reason}, ${scope.now().toString()}, null)`.execute(
    scope.tables(),
  );
}

/** Forgets what was said more than a year ago; gives how many. */
export async function forgetFeedback(scope: Scope): Promise<number> {
  const limit = scope
    .now()
    .subtract({ hours: 365 * 24 })
    .toString();
  const { numAffectedRows } = await sql`delete from questions_feedback
    where organisation_id = ${scope.organisation} and at < ${limit}`.execute(scope.tables());
  return Number(numAffectedRows ?? 0n);
}

/** Takes away what a visitor wrote; false when it is not there. */
export async function deleteFeedback(scope: Scope, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from questions_feedback
    where organisation_id = ${scope.organisation} and id = ${id}`.execute(scope.tables());
  return numAffectedRows === 1n;
}

/** Says whether somebody looked at what a visitor wrote. */
export async function updateHandled(scope: Scope, id: string, isHandled: boolean): Promise<void> {
  await sql`update questions_feedback set handled_at = ${isHandled ? scope.now().toString() : null}::timestamptz
    where organisation_id = ${scope.organisation} and id = ${id}`.execute(scope.tables());
}
