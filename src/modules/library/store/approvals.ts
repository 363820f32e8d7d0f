import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';

/** One step of a text on its way to agreement. `by` is '' when nobody knows any more; `isAlone` when the sender had to agree. */
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
      and after ->> 'lang' = ${lang} and undone_by is null
    order by at desc, sequence desc limit ${MOST_STEPS}`.execute(scope.tables());
  return rows.map(({ at, ...step }) => ({ ...step, at: Temporal.Instant.fromEpochMilliseconds(at.getTime()) }));
}

/** A text that somebody sent for approval and that waits, or was sent back to them. */
export type TextInApproval = {
  readonly item: Id<'item'>;
  readonly lang: string;
  readonly state: 'submitted' | 'returned';
  readonly submittedBy: Id<'person'> | null;
  readonly title: string;
};

/** What of the organisation is on its way to agreement, what waits longest first; `titled` is the text that names one. */
export async function listInApproval(
  scope: Scope,
  { titled }: { readonly titled: string },
): Promise<readonly TextInApproval[]> {
  const { rows } = await sql<TextInApproval>`
    select t.item_id as item, t.lang, t.state, t.submitted_by as "submittedBy", coalesce(nullif(t.draft ->> ${titled}, ''), (
      select v.body ->> ${titled} from library_version v where v.item_id = t.item_id and v.lang = t.lang and v.body ? ${titled}
      order by v.published_at desc limit 1), '') as title
    from library_text t left join library_item i on i.id = t.item_id
    where t.organisation_id = ${scope.organisation} and t.state in ('submitted', 'returned') and i.archived_at is null
    order by t.note_at, t.item_id, t.lang`.execute(scope.tables());
  return rows;
}
