import { findDataSubject, listPersons } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';

const MOST_PEOPLE = 20;

/** Where what waits about questions is told: who approves texts; where nobody has that role, who writes them. */
export async function addressesIn(scope: Scope): Promise<string[]> {
  const persons = await listPersons(scope);
  const inRole = (name: string) => persons.filter(({ role }) => role === name);
  const chosen = [inRole('approver'), inRole('adviser'), inRole('administrator')].find((list) => list.length > 0) ?? [];
  const found: string[] = [];
  for (const { id } of chosen.slice(0, MOST_PEOPLE)) found.push((await findDataSubject(scope, id))?.email ?? '');
  return found.filter((address) => address !== '');
}
