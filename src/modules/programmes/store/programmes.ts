import type { Id } from '#kernel/id.ts';
import type { Programme } from '#kernel/plan.ts';
import type { Scope } from '#platform/scope.ts';
import type { ProgrammesTables } from '../tables.ts';

/** A programme as kept: the plan's own words, with identity and revision. */
export type KeptProgramme = Programme & {
  readonly id: Id<'programme'>;
  readonly revision: number;
  readonly changedAt: Temporal.Instant;
};

const LIST_LIMIT = 500;
type Found = { id: string; revision: number; changed_at: Date; body: Programme };

const toProgramme = (row: Found): KeptProgramme => ({
  ...row.body,
  id: row.id as Id<'programme'>,
  revision: row.revision,
  changedAt: Temporal.Instant.fromEpochMilliseconds(row.changed_at.getTime()),
});

/** Undefined for a programme of another organisation, or one that is gone or in the bin. */
export async function findProgramme(scope: Scope, id: Id<'programme'>): Promise<KeptProgramme | undefined> {
  const row = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_programme')
    .select(['id', 'revision', 'changed_at', 'body'])
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row && toProgramme(row as unknown as Found);
}

/** Most recently changed first, without what is in the bin. */
export async function listProgrammes(scope: Scope): Promise<KeptProgramme[]> {
  const rows = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_programme')
    .select(['id', 'revision', 'changed_at', 'body'])
    .where('organisation_id', '=', scope.organisation)
    .where('removed_at', 'is', null)
    .orderBy('changed_at', 'desc')
    .limit(LIST_LIMIT)
    .execute();
  return (rows as unknown as Found[]).map(toProgramme);
}

/** These programmes, of whichever organisation as far as the scope sees them (`overShared`), without what is in the bin. */
export async function listThese(scope: Scope, ids: readonly Id<'programme'>[]): Promise<KeptProgramme[]> {
  if (ids.length === 0) return [];
  const rows = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_programme')
    .select(['id', 'revision', 'changed_at', 'body'])
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .execute();
  return (rows as unknown as Found[]).map(toProgramme);
}

export async function insertProgramme(scope: Scope, id: Id<'programme'>, body: Programme): Promise<void> {
  await scope
    .tables<ProgrammesTables>()
    .insertInto('programmes_programme')
    .values({
      id,
      organisation_id: scope.organisation,
      revision: 1,
      changed_at: scope.now().toString(),
      changed_by: scope.actor.id,
      body: JSON.stringify(body),
    })
    .execute();
}

/** False when somebody changed it after `revision`. */
export async function updateProgramme(
  scope: Scope,
  at: { id: Id<'programme'>; revision: number },
  body: Programme,
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<ProgrammesTables>()
    .updateTable('programmes_programme')
    .set({
      revision: at.revision + 1,
      changed_at: scope.now().toString(),
      changed_by: scope.actor.id,
      body: JSON.stringify(body),
    })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', at.id)
    .where('revision', '=', at.revision)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
