import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { PartName } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import type { ProgrammesTables } from '../tables.ts';

/** That another organisation takes part in a programme, and as what. */
export type Participation = {
  readonly id: Id<'participation'>;
  readonly programme: Id<'programme'>;
  readonly partner: Id<'organisation'>;
  readonly part: PartName;
  readonly since: Temporal.Instant;
};
/** The way into one programme of another organisation. */
export type Passage = {
  readonly owner: Id<'organisation'>;
  readonly programme: Id<'programme'>;
  readonly part: PartName;
};

type Row = ProgrammesTables['programmes_participation'];
const toPassage = (row: Pick<Row, 'organisation_id' | 'programme_id' | 'part'>): Passage => ({
  owner: row.organisation_id as Id<'organisation'>,
  programme: row.programme_id as Id<'programme'>,
  part: row.part as PartName,
});
const PASSAGE = ['organisation_id', 'programme_id', 'part'] as const;

/** The way in for the organisation of the scope; undefined when the programme is its own, or not shared with it. */
export async function findPassage(scope: Scope, programme: string): Promise<Passage | undefined> {
  const row = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation')
    .select(PASSAGE)
    .where('partner_id', '=', scope.organisation)
    .where('programme_id', '=', programme)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && toPassage(row);
}

/** The programmes that others share with the organisation of the scope, newest first, at most 200. */
export async function listPassages(scope: Scope): Promise<Passage[]> {
  const rows = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation')
    .select(PASSAGE)
    .where('partner_id', '=', scope.organisation)
    .where('ended_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();
  return rows.map(toPassage);
}

/** The same, also of programmes in which the organisation took part before: only to erase what its people left there. */
export async function listPassagesEver(scope: Scope): Promise<Passage[]> {
  const rows = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation')
    .select(PASSAGE)
    .where('partner_id', '=', scope.organisation)
    .orderBy('created_at', 'desc')
    .limit(1_000)
    .execute();
  return rows.map(toPassage);
}

/** Who takes part in a programme, first come first; also for those who came in through its passage. At most 500. */
export async function listParticipations(scope: Scope, programme: Id<'programme'>): Promise<Participation[]> {
  const rows = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation')
    .select(['id', 'programme_id', 'partner_id', 'part', 'created_at'])
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', programme)
    .where('ended_at', 'is', null)
    .orderBy('created_at')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id as Id<'participation'>,
    programme: row.programme_id as Id<'programme'>,
    partner: row.partner_id as Id<'organisation'>,
    part: row.part as PartName,
    since: Temporal.Instant.fromEpochMilliseconds((row.created_at as unknown as Date).getTime()),
  }));
}

/** The organisations that take part in any programme of the organisation of the scope. */
export async function listPartners(scope: Scope): Promise<ReadonlySet<string>> {
  const rows = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation')
    .select('partner_id')
    .distinct()
    .where('organisation_id', '=', scope.organisation)
    .limit(1_000)
    .execute();
  return new Set(rows.map((row) => row.partner_id));
}

/** As what an organisation takes part; undefined when it does not. */
export async function findPartner(
  scope: Scope,
  at: { programme: Id<'programme'>; partner: Id<'organisation'> },
): Promise<PartName | undefined> {
  const row = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation')
    .select('part')
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', at.programme)
    .where('partner_id', '=', at.partner)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && (row.part as PartName);
}

/** Lets `partner` take part, or changes as what it does. */
export async function keepParticipation(
  scope: Scope,
  values: { programme: Id<'programme'>; partner: Id<'organisation'>; part: PartName },
): Promise<void> {
  await scope
    .tables<ProgrammesTables>()
    .insertInto('programmes_participation')
    .values({
      id: newId(),
      organisation_id: scope.organisation,
      programme_id: values.programme,
      partner_id: values.partner,
      part: values.part,
      created_at: scope.now().toString(),
      created_by: scope.actor.id,
    })
    .onConflict((conflict) =>
      conflict.columns(['programme_id', 'partner_id']).doUpdateSet(({ ref }) => ({
        part: values.part,
        // Who comes back takes part since now.
        created_at: sql<string>`case when ${ref('programmes_participation.ended_at')} is null
          then ${ref('programmes_participation.created_at')} else ${ref('excluded.created_at')} end`,
        ended_at: null,
      })),
    )
    .execute();
}

/** Ends it: it opens nothing any more. False where there was no such participation. */
export async function endParticipation(
  scope: Scope,
  at: { programme: Id<'programme'>; partner: Id<'organisation'> },
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<ProgrammesTables>()
    .updateTable('programmes_participation')
    .set({ ended_at: scope.now().toString() })
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', at.programme)
    .where('partner_id', '=', at.partner)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
