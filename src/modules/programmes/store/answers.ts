import { type Id, newId } from '#kernel/id.ts';
import type { PartName } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import type { ProgrammesTables } from '../tables.ts';

/** What an organisation said to being asked; `left` is stepping out after it had accepted. */
export type Answer = 'accepted' | 'declined' | 'left';
/** That the organisation of the scope is asked to take part in a programme of another one, and did not answer yet. */
export type Asked = {
  /** Number of this time of asking. */
  readonly id: string;
  readonly owner: Id<'organisation'>;
  readonly programme: Id<'programme'>;
  /** How the programme was called when it was asked. */
  readonly name: string;
  readonly part: PartName;
  readonly since: Temporal.Instant;
};

const MOST = 100;

/** What waits for an answer of the organisation of the scope, newest first, at most 100; with `id` that one alone. */
export async function listAsked(scope: Scope, { id }: { id?: string } = {}): Promise<Asked[]> {
  const query = scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation as p')
    .leftJoin('programmes_answer as a', (join) =>
      join.onRef('a.asked_id', '=', 'p.asked_id').onRef('a.organisation_id', '=', 'p.partner_id'),
    )
    .select(['p.asked_id', 'p.organisation_id', 'p.programme_id', 'p.asked_name', 'p.part', 'p.created_at'])
    .where('p.partner_id', '=', scope.organisation)
    .where('p.ended_at', 'is', null)
    .where('a.id', 'is', null);
  const rows = await (id === undefined ? query : query.where('p.asked_id', '=', id))
    .orderBy('p.created_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    id: row.asked_id,
    owner: row.organisation_id as Id<'organisation'>,
    programme: row.programme_id as Id<'programme'>,
    name: row.asked_name,
    part: row.part as PartName,
    since: Temporal.Instant.fromEpochMilliseconds((row.created_at as unknown as Date).getTime()),
  }));
}

/** Keeps what the organisation of the scope says; false when it said something already. */
export async function insertAnswer(
  scope: Scope,
  { id, owner, programme }: Asked,
  answer: 'accepted' | 'declined',
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await scope
    .tables<ProgrammesTables>()
    .insertInto('programmes_answer')
    .values({
      id: newId(),
      organisation_id: scope.organisation,
      owner_id: owner,
      programme_id: programme,
      asked_id: id,
      answer,
      answered_at: scope.now().toString(),
      answered_by: scope.actor.id,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'asked_id']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Steps out of a programme that the organisation of the scope takes part in; false when it does not. */
export async function leave(scope: Scope, programme: Id<'programme'>): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<ProgrammesTables>()
    .updateTable('programmes_answer')
    .set({ answer: 'left', answered_at: scope.now().toString(), answered_by: scope.actor.id })
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', programme)
    .where('answer', '=', 'accepted')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
