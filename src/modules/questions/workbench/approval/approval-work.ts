import { agreeing, listInApproval, type TextInApproval } from '#modules/library/index.ts';
import { listPersons } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { QUESTIONS } from '../list/listed-lines.ts';
import { approversOf } from './approval-view.ts';

/** Texts on their way to agreement, as they are for the person of the scope. */
export type ApprovalWork = {
  /** To agree to, or to send back. */
  readonly toAgree: readonly TextInApproval[];
  /** Somebody else has to agree. */
  readonly elsewhere: readonly TextInApproval[];
  /** Sent by this person and sent back. */
  readonly returned: readonly TextInApproval[];
};

export async function approvalWork(scope: Scope): Promise<ApprovalWork> {
  const all = await listInApproval(scope, QUESTIONS);
  const isMine = ({ submittedBy }: TextInApproval) => submittedBy === scope.actor.id;
  const submitted = all.filter(({ state }) => state === 'submitted');
  const mayApprove = scope.actor.permissions.has('questions.approve');
  const approvers = mayApprove && submitted.length > 0 ? approversOf(await listPersons(scope)) : [];
  const isToAgree = (text: TextInApproval) => agreeing(approvers, text).some(({ id }) => id === scope.actor.id);
  return {
    toAgree: submitted.filter(isToAgree),
    elsewhere: submitted.filter((text) => !isToAgree(text)),
    returned: all.filter((text) => text.state === 'returned' && isMine(text)),
  };
}
