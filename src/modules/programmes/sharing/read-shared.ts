import { findOrganisation, getOrganisation, type PartName, permissionsWithin } from '#modules/people/index.ts';
import { type Scope, throughPassage } from '#platform/scope.ts';
import { listPassages } from '../store/participations.ts';
import { findProgramme, type KeptProgramme } from '../store/programmes.ts';

/** A programme that another organisation shares with ours. */
export type SharedProgramme = {
  readonly programme: KeptProgramme;
  readonly ownerName: string;
  readonly part: PartName;
};
/** How many are read at once: each is a few questions to the database. */
export const SHARED_LIMIT = 50;

/**
 * Runs `work` in every programme that others share with the organisation of the scope, each through its own passage, the
 * newest participation first; at most 50. Its actor has only the permissions that hold there.
 */
export async function readShared<Result>(
  scope: Scope,
  work: (inside: Scope, shared: SharedProgramme) => Promise<Result>,
): Promise<Result[]> {
  if (scope.passage !== null || scope.actor.isGuest) return [];
  const passages = (await listPassages(scope)).slice(0, SHARED_LIMIT);
  const { name: from } = passages.length > 0 ? await getOrganisation(scope) : { name: '' };
  const results: Result[] = [];
  for (const { owner, programme: id, part } of passages) {
    const actor = { ...scope.actor, from, permissions: permissionsWithin(part, scope.actor.permissions) };
    const result = await throughPassage(scope, { organisation: owner, programme: id, actor }, async (inside) => {
      const programme = await findProgramme(inside, id);
      const ownerName = (await findOrganisation(inside, { id: owner }))?.name ?? '';
      return programme && { value: await work(inside, { programme, ownerName, part }) };
    });
    if (result) results.push(result.value);
  }
  return results;
}

/** The programmes that others share with the organisation of the scope, at most 50. */
export const listSharedProgrammes = (scope: Scope): Promise<SharedProgramme[]> =>
  readShared(scope, async (_inside, shared) => shared);
