import { getOrganisation, namesOfOrganisations, type PartName, permissionsWithin } from '#modules/people/index.ts';
import { type Actor, overShared, type Scope } from '#platform/scope.ts';
import { listPassages, type Passage } from '../store/participations.ts';
import { type KeptProgramme, listThese } from '../store/programmes.ts';

/** A programme of another organisation in which ours takes part. */
export type SharedProgramme = {
  readonly programme: KeptProgramme;
  readonly owner: Passage['owner'];
  readonly ownerName: string;
  readonly part: PartName;
};
/** How many are shown of what others share: who takes part in more looks at them in the list of one owner. */
export const SHARED_LIMIT = 50;

/**
 * The programmes of others in which the organisation of the scope takes part, at most 50: the newest participation first. However
 * many there are, it is three questions to the database and two words about where it stands.
 */
export async function listSharedProgrammes(scope: Scope): Promise<SharedProgramme[]> {
  if (scope.passage !== null || scope.actor.isGuest) return [];
  const passages = (await listPassages(scope)).slice(0, SHARED_LIMIT);
  if (passages.length === 0) return [];
  const ids = passages.map(({ programme }) => programme);
  const programmes = new Map(
    (await overShared(scope, (over) => listThese(over, ids))).map((programme) => [programme.id, programme]),
  );
  const names = await namesOfOrganisations(scope, [...new Set(passages.map(({ owner }) => owner))]);
  return passages.flatMap(({ programme: id, owner, part }) => {
    const programme = programmes.get(id);
    return programme ? [{ programme, owner, part, ownerName: names.get(owner) ?? '' }] : [];
  });
}

/** The person of the scope as they are in what is shared as `part`: with the name of where they come from, and only those rights. */
export const actorIn = (scope: Scope, part: PartName, from: string): Actor => ({
  ...scope.actor,
  from,
  permissions: permissionsWithin(part, scope.actor.permissions),
});

/** The name of the organisation of the scope, for what its people do elsewhere. */
export const nameOfOwn = async (scope: Scope): Promise<string> => (await getOrganisation(scope)).name;
