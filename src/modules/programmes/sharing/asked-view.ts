import { namesOfOrganisations } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { listAsked } from '../store/answers.ts';
import { copy } from './copy.nl.ts';
import { dayOf } from './view.ts';

/** A question to take part, in words. */
export type AskedView = {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly part: string;
  readonly since: string;
};

/** What waits for an answer of the organisation of the scope, newest first; empty for who may not answer. */
export async function askedView(scope: Scope): Promise<AskedView[]> {
  if (scope.passage !== null || !scope.actor.permissions.has('programmes.share')) return [];
  const asked = await listAsked(scope);
  const names = await namesOfOrganisations(scope, [...new Set(asked.map(({ owner }) => owner))]);
  return asked.map(({ id, name, owner, part, since }) => ({
    id,
    name,
    owner: names.get(owner) ?? '',
    part: copy.parts[part],
    since: dayOf(since),
  }));
}
