import { newId } from '#kernel/id.ts';
import { slugOf } from '#kernel/slug.ts';
import type { Database } from '#platform/database/connect.ts';
import { record } from '#platform/events.ts';
import { enter, inTransaction, type Scope, waitInLobby } from '#platform/scope.ts';
import type { RoleName } from './model/role.ts';
import type { Membership } from './sessions.ts';
import { insertAccount } from './store/accounts.ts';
import { LOCAL_NAMES } from './model/local-names.nl.ts';
import { isReservedSlug } from './model/reserved-slugs.ts';
import {
  findOrganisation,
  getOrganisation,
  insertOrganisation,
  type Organisation,
  updateOrganisationName,
  updateOrganisationSlug,
} from './store/organisations.ts';
import { insertPerson, updatePerson } from './store/persons.ts';

type NewPerson = { readonly name: string; readonly role: RoleName; readonly email?: string };

/**
 * Adds an organisation with its people, each with an account of their own; the first one is who made it. Gives the
 * memberships in the same order. A person without `email` can only come in by the link of this computer or as an example.
 */
export async function createOrganisation(
  database: Database,
  values: { slug: string; name: string; cbsCode?: string | null; people: readonly NewPerson[] },
): Promise<Membership[]> {
  const organisation = newId<'organisation'>();
  const members = values.people.map((person) => ({ ...person, id: newId<'person'>(), account: newId<'account'>() }));
  const [first] = members;
  if (!first) throw new Error('an organisation needs at least one person');
  await inTransaction(database, {}, async (open) => {
    for (const { account, name, email } of members) {
      await insertAccount(await waitInLobby(open, { account }), { id: account, name, email: email ?? null });
    }
    const actor = { id: first.id, name: first.name, permissions: new Set<never>() };
    const scope = await enter(open, { organisation, actor });
    await insertOrganisation(scope, { slug: values.slug, name: values.name, cbsCode: values.cbsCode ?? null });
    for (const { id, account, name, role } of members) await insertPerson(scope, { id, account, name, role });
  });
  return members.map(({ id, account }) => ({ organisation, person: id, account }));
}

/** Renames the organisation and the person who asks. */
export async function renameSelf(scope: Scope, names: { organisation: string; person: string }): Promise<void> {
  const before = await getOrganisation(scope);
  await updateOrganisationName(scope, names.organisation);
  if (before.name === LOCAL_NAMES.organisation) await takeOwnAddress(scope, before, names.organisation);
  await updatePerson(scope, scope.actor.id, { name: names.person });
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

const MADE_UP = /^lokaal-[0-9a-f]{8}$/;

/** With its first own name an organisation gets that name in its address; later ones leave it, because others may have linked to it. */
async function takeOwnAddress(scope: Scope, before: Organisation, name: string): Promise<void> {
  const slug = slugOf(name);
  if (!MADE_UP.test(before.slug) || slug === '' || isReservedSlug(slug)) return;
  if ((await findOrganisation(scope, { slug })) === undefined) await updateOrganisationSlug(scope, slug);
}
