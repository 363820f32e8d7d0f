import type { Scope } from '#platform/scope.ts';

/** Who may change the plan takes back anything; who may only contribute takes back what they did themselves. */
export function mayTakeBack({ actor }: Scope, changes: readonly { readonly actor: string }[]): boolean {
  if (actor.permissions.has('programmes.edit')) return true;
  return actor.permissions.has('programmes.contribute') && changes.every((change) => change.actor === actor.id);
}
