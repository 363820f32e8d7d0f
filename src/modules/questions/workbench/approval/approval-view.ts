import type { Id } from '#kernel/id.ts';
import { agreeing, listWriters, type Part, partOf, type WorkingText } from '#modules/library/index.ts';
import { listPersons, type Person, permissionsOf } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';

/** Who is about in the approval of an own text. */
export type Approval = {
  /** Of who said the last about it. */
  readonly by: string;
  /** Whether the person who looks sent it. */
  readonly isSentByMe: boolean;
  /** What the person who looks did to it. */
  readonly part: Part;
  /** Whether the person who looks is one of those that may agree to it. */
  readonly isMine: boolean;
  /** Names of everybody that may agree to it. */
  readonly who: readonly string[];
};

/** Null for a text that is not on its way to agreement. */
export async function approvalOf(scope: Scope, text: WorkingText | null): Promise<Approval | null> {
  if (!text?.note) return null;
  const { submittedBy, note } = text;
  const { id } = scope.actor;
  const persons = await listPersons(scope);
  const hands = { submittedBy, writtenBy: await listWriters(scope, text) };
  const who = agreeing(approversOf(persons), hands);
  return {
    by: persons.find((person) => person.id === note.by)?.name ?? copy.somebody,
    isSentByMe: submittedBy === id,
    part: partOf(id, hands),
    isMine: who.some((person) => person.id === id),
    who: who.map(({ name }) => name),
  };
}

/** Those of the organisation that may agree to texts. */
export const listApprovers = async (scope: Scope): Promise<readonly Id<'person'>[]> =>
  approversOf(await listPersons(scope)).map(({ id }) => id);

export const approversOf = (persons: readonly Person[]): readonly Person[] =>
  persons.filter(({ role }) => permissionsOf(role, ['questions.approve']).length > 0);
