import { type Id, newId } from '#kernel/id.ts';
import { record } from '#platform/events.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Scope } from '#platform/scope.ts';
import type { RoleName } from './model/role.ts';
import { getOrganisation, insertOrganisation, insertPerson, type Person, updateNames } from './store.ts';

/** Somebody who can sign in, with the organisation they work for. */
export type Membership = { readonly organisation: Id<'organisation'>; readonly person: Id<'person'> };

/** Adds an organisation with its people; the first one is who made it. Gives the memberships in the same order. */
export async function createOrganisation(
  database: Database,
  values: { slug: string; name: string; cbsCode?: string | null; people: readonly { name: string; role: RoleName }[] },
): Promise<Membership[]> {
  const organisation = newId<'organisation'>();
  const people: Person[] = values.people.map((person) => ({ id: newId<'person'>(), ...person }));
  const [first] = people;
  if (!first) throw new Error('an organisation needs at least one person');
  const actor = { id: first.id, name: first.name, permissions: new Set<never>() };
  await inScope(database, { organisation, actor }, async (scope) => {
    await insertOrganisation(scope, { slug: values.slug, name: values.name, cbsCode: values.cbsCode ?? null });
    for (const person of people) await insertPerson(scope, person);
  });
  return people.map((person) => ({ organisation, person: person.id }));
}

/** Renames the organisation and the person who asks. */
export async function renameSelf(scope: Scope, names: { organisation: string; person: string }): Promise<void> {
  const before = await getOrganisation(scope);
  await updateNames(scope, names);
  await record(scope, [
    {
      programme: null,
      name: 'people.organisation.changed',
      kind: 'people.organisation',
      subject: scope.organisation,
      before: { name: before.name },
      after: { name: names.organisation },
    },
  ]);
}
