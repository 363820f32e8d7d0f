import { type RawBuilder, sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';

/** One step of a text on its way to agreement. `by` is '' when nobody knows any more; `isAlone` when who sent it or wrote on it had to agree. */
export type ApprovalStep = {
  readonly what: 'submitted' | 'approved' | 'returned';
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly words: string;
  readonly isAlone: boolean;
};
type StepRow = Pick<ApprovalStep, 'what' | 'by' | 'words' | 'isAlone'> & { at: Date };
const MOST_STEPS = 50;

/** What was asked and said about an own text, the last first, at most 50; without what was taken back. */
export async function listApprovalSteps(
  scope: Scope,
  { item, lang }: { readonly item: string; readonly lang: string },
): Promise<ApprovalStep[]> {
  const { rows } = await sql<StepRow>`
    select split_part(name, '.', 3) as what, actor_name as by, at, coalesce(after ->> 'words', '') as words,
      coalesce((after ->> 'isAlone')::boolean, false) as "isAlone"
    from platform_event where organisation_id = ${scope.organisation} and subject_id = ${item}
      and name in ('library.text.submitted', 'library.text.approved', 'library.text.returned')
      and lang = ${lang} and undone_by is null
    order by at desc, sequence desc limit ${MOST_STEPS}`.execute(scope.tables());
  return rows.map(({ at, ...step }) => ({ ...step, at: Temporal.Instant.fromEpochMilliseconds(at.getTime()) }));
}

/**
 * Everybody who changed the words of a text into what they are, back to what was last agreed to or published in its language; sending
 * or keeping them as they were changes nothing. Words that were taken back and then stand again are of who wrote them; what leads to
 * other words is not on the way.
 */
const writers = sql`array(
  with recursive changes as (
    select e.actor_id, e.before, e.after, e.sequence from platform_event e
    where e.organisation_id = t.organisation_id and e.subject_id = t.item_id and e.lang = t.lang and e.name = 'library.text.changed'
      and e.before is distinct from e.after and e.sequence > coalesce((
        select max(a.sequence) from platform_event a
        where a.organisation_id = t.organisation_id and a.subject_id = t.item_id and a.undone_by is null
          and a.name in ('library.text.approved', 'library.text.published') and a.lang = t.lang), 0)
  ), way as (
    (select actor_id, before, sequence from changes where after = t.draft order by sequence desc limit 1)
    union all
    select earlier.* from way, lateral (
      select c.actor_id, c.before, c.sequence from changes c where c.after = way.before and c.sequence < way.sequence
      order by c.sequence desc limit 1) earlier
  )
  select distinct actor_id from way)`;

/** The persons who wrote an own text as it stands since it was last agreed to or published; those that nobody knows are left out. */
export async function listWriters(
  scope: Scope,
  { item, lang }: { readonly item: string; readonly lang: string },
): Promise<readonly Id<'person'>[]> {
  const { rows } = await sql<{ by: Id<'person'>[] }>`
    select ${writers} as by from library_text t
    where t.organisation_id = ${scope.organisation} and t.item_id = ${item} and t.lang = ${lang}`.execute(
    scope.tables(),
  );
  return rows[0]?.by ?? [];
}

/** A text that somebody sent for approval and that waits, or was sent back to them. */
export type TextInApproval = {
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly state: 'submitted' | 'returned';
  readonly submittedBy: Id<'person'> | null;
  /** Who wrote the words as they stand, since they were last agreed to or published. */
  readonly writtenBy: readonly Id<'person'>[];
  readonly title: string;
};

/**
 * What of the organisation is on its way to agreement, what waits longest first; `titled` is the text that names one. Words for what
 * a base does not show any more wait for nobody: there is nothing to put them beside.
 */
export async function listInApproval(
  scope: Scope,
  { titled }: { readonly titled: string },
): Promise<readonly TextInApproval[]> {
  const now = sql`${scope.now().toString()}::timestamptz`;
  const { rows } = await sql<TextInApproval>`
    select t.item_id as item, t.lang, t.state, t.submitted_by as "submittedBy", ${writers} as "writtenBy",
      coalesce(nullif(t.draft ->> ${titled}, ''), (
        select v.body ->> ${titled} from library_version v where v.item_id = t.item_id and v.lang = t.lang and v.body ? ${titled}
        order by v.published_at desc limit 1), '') as title
    from library_text t left join library_item i on i.id = t.item_id and i.organisation_id = t.organisation_id
    where t.organisation_id = ${scope.organisation} and t.state in ('submitted', 'returned') and i.archived_at is null
      and (i.id is not null or coalesce(${followedUntil(now)} > ${now}, false))
    order by t.note_at, t.item_id, t.lang`.execute(scope.tables());
  return rows;
}

/** Until when a base that the organisation takes part in shows the text; null for none. */
const followedUntil = (now: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select coalesce(v.visible_until, 'infinity'::timestamptz) from library_participation p
    join library_version v on v.base_id = p.base_id and v.organisation_id = p.owner_id
  where p.organisation_id = t.organisation_id and p.state = 'taking-part' and v.item_id = t.item_id and v.lang = t.lang
    and v.visible_from <= ${now} and v.withdrawn_at is null
  order by v.number desc limit 1)`;
