import type { Scope } from '#platform/scope.ts';
import { saidBy } from './model/said-by.ts';

type Change = { readonly actor: string; readonly before?: unknown; readonly after?: unknown };

/**
 * Who may change the plan takes back anything in it; who may only contribute takes back what they did themselves. What somebody
 * said is theirs: only they take it back or bring it back, and who manages the programme takes it away.
 */
export function mayTakeBack({ actor }: Scope, changes: readonly Change[]): boolean {
  const { permissions } = actor;
  const isPlanOrOwn = (change: Change): boolean => {
    const author = saidBy(change);
    if (author === null) return permissions.has('programmes.edit') || change.actor === actor.id;
    const takesAway = change.before === null && change.after !== null;
    return author === actor.id || (takesAway && permissions.has('programmes.manage'));
  };
  return (permissions.has('programmes.edit') || permissions.has('programmes.contribute')) && changes.every(isPlanOrOwn);
}
