import type { Id } from '#kernel/id.ts';
import type { WorkingText } from '#modules/library/index.ts';
import { listPersons, permissionsOf } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';

/** Who is about in the approval of an own text. */
export type Approval = {
  /** Of who said the last about it. */
  readonly by: string;
  /** Whether the person who looks sent it. */
  readonly isMine: boolean;
  /** Names of everybody but who sent it that may agree. */
  readonly others: readonly string[];
};

/** Null for a text that is not on its way to agreement. */
export async function approvalOf(scope: Scope, text: WorkingText | null): Promise<Approval | null> {
  if (!text?.note) return null;
  const { submittedBy, note } = text;
  const persons = await listPersons(scope);
  return {
    by: persons.find(({ id }) => id === note.by)?.name ?? copy.somebody,
    isMine: submittedBy === scope.actor.id,
    others: agreeing(persons, submittedBy).map(({ name }) => name),
  };
}

/** Whether nobody but the person of the scope may agree to what they sent. */
export const isAlone = async (scope: Scope): Promise<boolean> =>
  agreeing(await listPersons(scope), scope.actor.id).length === 0;

const agreeing = (persons: Awaited<ReturnType<typeof listPersons>>, sender: Id<'person'> | null) =>
  persons.filter(({ id, role }) => id !== sender && permissionsOf(role, ['questions.approve']).length > 0);
