import { type Id, newId } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { slugOf } from '#kernel/slug.ts';
import type { Database } from '#platform/database/connect.ts';
import { record } from '#platform/events.ts';
import { mailAddress } from '#platform/mail/address.ts';
import { enter, inTransaction, type Open, waitInLobby } from '#platform/scope.ts';
import { hashOfToken, newToken } from '#platform/session.ts';
import type { RoleName } from '../model/role.ts';
import { isReservedSlug } from '../model/reserved-slugs.ts';
import { mailLinkUsePath } from '../paths.ts';
import { emailKeyOf, insertAccount } from '../store/accounts.ts';
import { findAddressOwner } from '../store/address-owner.ts';
import { findOrganisation, insertOrganisation } from '../store/organisations.ts';
import { insertPerson, listPlaces } from '../store/persons.ts';
import { insertLink } from '../store/sign-in-links.ts';

const LINK_MINUTES = 15;
const asServer = (id: string, name: string) => ({ id: id as Id<'person'>, name, permissions: new Set<never>() });

/**
 * Adds an organisation without people, as whoever sits at the server does; that makes it confirmed. `bad-slug`: the address is no
 * lower case word with hyphens; `reserved`: pages of the program itself stand there; `bad-code`: a CBS code has four figures;
 * `taken`: another organisation has the address or the CBS code.
 */
export async function addOrganisation(
  database: Database,
  values: { slug: string; name: string; cbsCode: string | null },
): Promise<Outcome<Id<'organisation'>, 'bad-slug' | 'reserved' | 'bad-code' | 'taken'>> {
  const isWord = values.slug !== '' && slugOf(values.slug) === values.slug;
  if (!isWord) return refused('bad-slug');
  if (isReservedSlug(values.slug)) return refused('reserved');
  if (values.cbsCode !== null && !/^\d{4}$/.test(values.cbsCode)) return refused('bad-code');
  return inTransaction(database, {}, async (open) => {
    const reader = await waitInLobby(open, {});
    const byCode = values.cbsCode === null ? undefined : await findOrganisation(reader, { cbsCode: values.cbsCode });
    if (byCode || (await findOrganisation(reader, { slug: values.slug }))) return refused('taken');
    const organisation = newId<'organisation'>();
    await insertOrganisation(await enter(open, { organisation, actor: asServer(organisation, '') }), values);
    return done(organisation);
  });
}

export type PersonToAdd = {
  /** Address of the organisation, such as 'gemeente-maasheuvel'. */
  readonly slug: string;
  readonly name: string;
  readonly email: string;
  readonly role: RoleName;
  /** Public address of the program, for the link. */
  readonly url: string;
};

/**
 * Gives somebody a place in an organisation, as whoever sits at the server does: the first administrator comes in this way. Gives
 * a link that signs them in once, within a quarter of an hour. An address that has an account keeps it, with its ways to sign in.
 * `closed`: that account was closed; `already`: they work there.
 */
export async function addPerson(
  database: Database,
  given: PersonToAdd,
): Promise<Outcome<{ link: string }, 'bad-address' | 'no-organisation' | 'closed' | 'already'>> {
  if (mailAddress(given.email) === null) return refused('bad-address');
  return inTransaction(database, {}, async (open) => {
    const lobby = await waitInLobby(open, { key: emailKeyOf(given.email) });
    const organisation = await findOrganisation(lobby, { slug: given.slug });
    if (!organisation) return refused('no-organisation');
    const owner = await findAddressOwner(lobby);
    if (owner?.isClosed) return refused('closed');
    const account = owner?.id ?? (await newAccount(open, given));
    const places = await listPlaces(await waitInLobby(open, { account }));
    if (places.some((place) => place.organisation === organisation.id)) return refused('already');
    await takePlace(open, given, { organisation: organisation.id, account });
    return done({ link: await linkFor(open, account, given.url) });
  });
}

async function newAccount(open: Open, { name, email }: PersonToAdd): Promise<Id<'account'>> {
  const id = newId<'account'>();
  await insertAccount(await waitInLobby(open, { account: id }), { id, name, email: mailAddress(email) });
  return id;
}

async function takePlace(
  open: Open,
  { name, role }: PersonToAdd,
  at: { organisation: Id<'organisation'>; account: Id<'account'> },
): Promise<void> {
  const id = newId<'person'>();
  const scope = await enter(open, { organisation: at.organisation, actor: asServer(id, name) });
  await insertPerson(scope, { id, account: at.account, name, role });
  await record(scope, [
    { programme: null, name: 'people.person.added', kind: 'people.person', subject: id, before: null, after: { role } },
  ]);
}

async function linkFor(open: Open, account: Id<'account'>, url: string): Promise<string> {
  const lobby = await waitInLobby(open, { account });
  const token = newToken();
  const expiresAt = lobby.now().add({ minutes: LINK_MINUTES });
  await insertLink(lobby, { tokenHash: hashOfToken(token), purpose: 'sign-in', expiresAt });
  return `${url}${mailLinkUsePath({ token })}`;
}
