import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import type { ProgrammesTables } from '../tables.ts';

/** A programme in the bin. */
export type BinnedProgramme = {
  readonly id: Id<'programme'>;
  readonly name: string;
  readonly removedAt: Temporal.Instant;
  /** As they were called then; empty when nobody knows. */
  readonly removedBy: string;
};
type Found = { id: string; name: string; removed_at: Date; removed_by: string | null };

const toBinned = (row: Found): BinnedProgramme => ({
  id: row.id as Id<'programme'>,
  name: row.name,
  removedAt: Temporal.Instant.fromEpochMilliseconds(row.removed_at.getTime()),
  removedBy: row.removed_by ?? '',
});

/** The programmes in the bin of the organisation, last removed first, at most 500; only one when `id` is given. */
export async function listBinned(scope: Scope, id?: Id<'programme'>): Promise<BinnedProgramme[]> {
  const { rows } = await sql<Found>`
    select p.id, p.body->>'name' as name, p.removed_at, (
      select e.actor_name from platform_event e where e.organisation_id = p.organisation_id and e.subject_id = p.id
        and e.name = 'programmes.programme.removed' order by e.sequence desc limit 1) as removed_by
    from programmes_programme p
    where p.organisation_id = ${scope.organisation} and p.removed_at is not null ${id ? sql`and p.id = ${id}` : sql``}
    order by p.removed_at desc limit 500`.execute(scope.tables());
  return rows.map(toBinned);
}

/** Puts a programme in the bin (`removed`) or takes it out. False where there is none to move. */
export async function moveProgramme(scope: Scope, id: Id<'programme'>, to: 'bin' | 'back'): Promise<boolean> {
  const query = scope
    .tables<ProgrammesTables>()
    .updateTable('programmes_programme')
    .set({ removed_at: to === 'bin' ? scope.now().toString() : null })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id);
  const { numUpdatedRows } = await query.where('removed_at', to === 'bin' ? 'is' : 'is not', null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes programmes that are in the bin, for good: one, all, or those in it since before a moment. Gives their names by id. */
export async function deleteBinned(
  scope: Scope,
  which: { id: Id<'programme'> } | { before: Temporal.Instant } | 'all',
): Promise<{ readonly id: string; readonly name: string }[]> {
  const chosen =
    which === 'all'
      ? sql``
      : 'id' in which
        ? sql`and id = ${which.id}`
        : sql`and removed_at < ${which.before.toString()}::timestamptz`;
  const { rows } = await sql<{ id: string; name: string }>`
    delete from programmes_programme where organisation_id = ${scope.organisation} and removed_at is not null ${chosen}
    returning id, body->>'name' as name`.execute(scope.tables());
  return rows;
}
