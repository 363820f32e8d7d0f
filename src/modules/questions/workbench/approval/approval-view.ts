import type { Id } from '#kernel/id.ts';
import { findWriter, type WorkingText } from '#modules/library/index.ts';
import { listPersons, permissionsOf } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';

/** Who is about in the approval of an own text. */
export type Approval = {
  /** Of who said the last about it. */
  readonly by: string;
  /** Whether the person who looks sent it. */
  readonly isSentByMe: boolean;
  /** Whether the person who looks sent it, or wrote it as it stands. */
  readonly isMine: boolean;
  /** Names of everybody that may agree but for who sent it and who wrote it. */
  readonly others: readonly string[];
};

/** Null for a text that is not on its way to agreement. */
export async function approvalOf(scope: Scope, text: WorkingText | null): Promise<Approval | null> {
  if (!text?.note) return null;
  const { submittedBy, note } = text;
  const persons = await listPersons(scope);
  const own = { submittedBy, writtenBy: await findWriter(scope, text) };
  return {
    by: persons.find(({ id }) => id === note.by)?.name ?? copy.somebody,
    isSentByMe: submittedBy === scope.actor.id,
    isMine: isOwn(scope, own),
    others: agreeing(persons, own).map(({ name }) => name),
  };
}

type Own = { readonly submittedBy: Id<'person'> | null; readonly writtenBy: Id<'person'> | null };

/** Whether the person of the scope sent it or wrote it. */
export const isOwn = ({ actor }: Scope, { submittedBy, writtenBy }: Own): boolean =>
  submittedBy === actor.id || writtenBy === actor.id;

/** Who may agree to a text that neither sent nor wrote it. */
export const agreeing = <Person extends Awaited<ReturnType<typeof listPersons>>[number]>(
  persons: readonly Person[],
  { submittedBy, writtenBy }: Own,
): readonly Person[] =>
  persons.filter(
    ({ id, role }) => id !== submittedBy && id !== writtenBy && permissionsOf(role, ['questions.approve']).length > 0,
  );
