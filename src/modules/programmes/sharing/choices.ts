import { listOrganisations, LOCAL_NAMES, type Organisation } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { listPartners } from '../store/participations.ts';

/**
 * The organisations to choose from: those that whoever runs the server confirmed, and those that take part in a programme of the
 * own organisation already. Anybody else could have come by an invitation under any name. One that has no name of its own yet says
 * nothing in a list.
 */
export async function listChoices(scope: Scope): Promise<Organisation[]> {
  const known = await listPartners(scope);
  return (await listOrganisations(scope)).filter(
    ({ id, name, isConfirmed }) => name !== LOCAL_NAMES.organisation && (isConfirmed || known.has(id)),
  );
}
