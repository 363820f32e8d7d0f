import { type Id, newId } from '#kernel/id.ts';
import type { PartName } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import type { ProgrammesTables } from '../tables.ts';
import type { Answer } from './answers.ts';

/** How an organisation stands in a programme: `asked` did not answer yet. Only who accepted sees anything. */
export type Standing = 'asked' | Answer;
/** That another organisation was asked to take part in a programme, as what, and what it said; `since` is when. */
export type Participation = {
  readonly programme: Id<'programme'>;
  readonly partner: Id<'organisation'>;
  readonly part: PartName;
  readonly standing: Standing;
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
const PASSAGE = ['p.organisation_id', 'p.programme_id', 'p.part'] as const;
const instant = (value: unknown) => Temporal.Instant.fromEpochMilliseconds((value as Date).getTime());

/** What the owner asked and the partner accepted, seen by the partner. */
const accepted = (scope: Scope) =>
  scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation as p')
    .innerJoin('programmes_answer as a', (join) =>
      join.onRef('a.asked_id', '=', 'p.asked_id').onRef('a.organisation_id', '=', 'p.partner_id'),
    )
    .where('p.partner_id', '=', scope.organisation)
    .where('p.ended_at', 'is', null)
    .where('a.answer', '=', 'accepted');

/** The way in for the organisation of the scope; undefined when the programme is its own, or it does not take part. */
export async function findPassage(scope: Scope, programme: string): Promise<Passage | undefined> {
  const row = await accepted(scope).select(PASSAGE).where('p.programme_id', '=', programme).executeTakeFirst();
  return row && toPassage(row);
}

/** The programmes of others in which the organisation of the scope takes part, newest first, at most 200. */
export async function listPassages(scope: Scope): Promise<Passage[]> {
  const rows = await accepted(scope).select(PASSAGE).orderBy('p.created_at', 'desc').limit(200).execute();
  return rows.map(toPassage);
}

/** The same, also of programmes in which the organisation took part before: only to erase what its people left there. */
export async function listPassagesEver(scope: Scope): Promise<Passage[]> {
  const rows = await scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation as p')
    .select(PASSAGE)
    .where('p.partner_id', '=', scope.organisation)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('programmes_answer as a')
          .select('a.id')
          .whereRef('a.programme_id', '=', 'p.programme_id')
          .where('a.organisation_id', '=', scope.organisation)
          .where('a.answer', '<>', 'declined'),
      ),
    )
    .orderBy('p.created_at', 'desc')
    .limit(1_000)
    .execute();
  return rows.map(toPassage);
}

/** Who was asked for a programme, first come first, with what they said; also for those who came in through its passage. At most 500. */
export async function listParticipations(scope: Scope, programme: Id<'programme'>): Promise<Participation[]> {
  const rows = await asked(scope, programme)
    .select(['p.partner_id', 'p.part', 'p.created_at', 'a.answer', 'a.answered_at'])
    .orderBy('p.created_at')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    programme,
    partner: row.partner_id as Id<'organisation'>,
    part: row.part as PartName,
    standing: standingOf(row.answer),
    since: instant(row.answered_at ?? row.created_at),
  }));
}

/** What the owner asked and did not end, with the answer, seen by the owner. */
const asked = (scope: Scope, programme: Id<'programme'>) =>
  scope
    .tables<ProgrammesTables>()
    .selectFrom('programmes_participation as p')
    .leftJoin('programmes_answer as a', (join) =>
      join.onRef('a.asked_id', '=', 'p.asked_id').onRef('a.organisation_id', '=', 'p.partner_id'),
    )
    .where('p.organisation_id', '=', scope.organisation)
    .where('p.programme_id', '=', programme)
    .where('p.ended_at', 'is', null);

const standingOf = (answer: string | null): Standing => (answer as Answer | null) ?? 'asked';

/** The organisations that were asked for any programme of the organisation of the scope. */
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

type At = { readonly programme: Id<'programme'>; readonly partner: Id<'organisation'> };

/** As what an organisation was asked, by whom, and what it said; undefined when it was not, or that was ended. */
export async function findPartner(
  scope: Scope,
  at: At,
): Promise<
  | { readonly part: PartName; readonly standing: Standing; readonly askedBy: Id<'person'>; readonly name: string }
  | undefined
> {
  const row = await asked(scope, at.programme)
    .select(['p.part', 'p.created_by', 'p.asked_name', 'a.answer'])
    .where('p.partner_id', '=', at.partner)
    .executeTakeFirst();
  return (
    row && {
      part: row.part as PartName,
      standing: standingOf(row.answer),
      askedBy: row.created_by as Id<'person'>,
      name: row.asked_name,
    }
  );
}

/** Asks `partner` to take part; asked before, it is asked anew and its earlier answer counts no more. */
export async function askParticipation(scope: Scope, values: At & { part: PartName; name: string }): Promise<void> {
  const fresh = {
    asked_id: newId(),
    asked_name: values.name,
    part: values.part,
    created_at: scope.now().toString(),
    created_by: scope.actor.id,
    ended_at: null,
  };
  await scope
    .tables<ProgrammesTables>()
    .insertInto('programmes_participation')
    .values({
      ...fresh,
      id: newId(),
      organisation_id: scope.organisation,
      programme_id: values.programme,
      partner_id: values.partner,
    })
    .onConflict((conflict) => conflict.columns(['programme_id', 'partner_id']).doUpdateSet(fresh))
    .execute();
}

/** Changes as what an organisation takes part; what it answered stays. */
export async function updatePart(scope: Scope, at: At, part: PartName): Promise<void> {
  await own(scope, at).set({ part }).execute();
}

/** Ends it: it opens nothing any more. False where there was no such participation. */
export async function endParticipation(scope: Scope, at: At): Promise<boolean> {
  const { numUpdatedRows } = await own(scope, at).set({ ended_at: scope.now().toString() }).executeTakeFirst();
  return numUpdatedRows > 0n;
}

const own = (scope: Scope, at: At) =>
  scope
    .tables<ProgrammesTables>()
    .updateTable('programmes_participation')
    .where('organisation_id', '=', scope.organisation)
    .where('programme_id', '=', at.programme)
    .where('partner_id', '=', at.partner)
    .where('ended_at', 'is', null);
