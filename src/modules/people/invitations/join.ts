import { randomBytes } from 'node:crypto';
import { type Id, newId } from '#kernel/id.ts';
import { slugOf } from '#kernel/slug.ts';
import { type Actor, enter, type Lobby, type Open, type Scope, waitInLobby } from '#platform/scope.ts';
import { clockOf, type Door } from '../door.ts';
import { ROLE_RIGHTS } from '../model/role.ts';
import type { Invitation } from '../store/invitations.ts';
import { findOrganisation, getOrganisation } from '../store/organisations.ts';
import { findPerson, insertPerson, type Place } from '../store/persons.ts';
import { findUnconfirmed, insertUnconfirmed } from '../store/unconfirmed.ts';
import { InvitationRefused } from './invitation-refused.ts';
import type { Sharing } from './sharing.ts';

/** Somebody who accepts: `places` is where their account works already. */
export type Joining = {
  readonly invitation: Invitation;
  readonly account: Id<'account'>;
  readonly name: string;
  readonly places: readonly Place[];
  readonly door: Door;
};
/** The place they work at from now on. */
export type Joined = { readonly organisation: Id<'organisation'>; readonly person: Id<'person'> };
/** `programme` is what they came for; null where their organisation did not say yes to it yet. */
export type JoinedPartner = Joined & { readonly programme: Id<'programme'> | null };

/** An adviser or administrator says yes for the organisation; of anybody else it stays a question on its start page. */
const mayAnswer = (role: Place['role']): boolean => ROLE_RIGHTS[role].includes('share');

const actorOf = (id: Id<'person'>, name: string): Actor => ({ id, name, permissions: new Set() });

/** A place in the organisation that asked; who has one already keeps it, with the role it has. */
export async function joinAsColleague(open: Open, joining: Joining): Promise<Joined> {
  const { invitation, account, name, places, door } = joining;
  const { organisation, role } = invitation;
  const there = places.find((place) => place.organisation === organisation);
  if (there) return { organisation, person: there.id };
  const person = newId<'person'>();
  const scope = await enter(open, { organisation, actor: actorOf(person, name), ...clockOf(door) });
  await insertPerson(scope, { id: person, account, name, role });
  return { organisation, person };
}

/**
 * An organisation of their own, in which they are the administrator, that takes part in the programme; nobody confirmed yet that
 * it is who it says. A confirmed municipality only its own people may bring in: somebody else cannot put people there.
 */
export async function joinAsPartner(open: Open, joining: Joining, sharing: Sharing): Promise<JoinedPartner> {
  const { invitation, places, name, door } = joining;
  const partnerName = invitation.partnerName ?? '';
  const code = invitation.partnerCbsCode;
  const lobby = await waitInLobby(open, clockOf(door));
  const here = code === null ? undefined : await findOrganisation(lobby, { cbsCode: code });
  const place = await ownPlace(lobby, places, { here: here?.id, code, partnerName });
  if (here && !place) throw new InvitationRefused('organisation-here', here.name);
  const joined = place
    ? { organisation: place.organisation, person: place.id }
    : await foundOrganisation(open, joining, partnerName);
  const owner = await scopeOfAsker(open, joining);
  const { programme, part } = invitation;
  if (programme === null) return { ...joined, programme };
  await sharing.letTakePart(owner, { programme, partner: joined.organisation }, part ?? 'reader');
  // Accepting the invitation is the yes of who may say it.
  const own = { organisation: joined.organisation, actor: actorOf(joined.person, name), ...clockOf(door) };
  const isYes = place === undefined || mayAnswer(place.role);
  if (isYes) await sharing.acceptPart(await enter(open, own), programme);
  return { ...joined, programme: isYes ? programme : null };
}

/** As who made the invitation, who is the one that asks; without a name when they left. */
async function scopeOfAsker(open: Open, { invitation, door }: Joining): Promise<Scope> {
  const { organisation, createdBy } = invitation;
  const at = (name: string) => ({ organisation, actor: actorOf(createdBy, name), ...clockOf(door) });
  const asker = await findPerson(await enter(open, at('')), createdBy);
  return enter(open, at(asker?.name ?? ''));
}

type Meant = { readonly here: string | undefined; readonly code: string | null; readonly partnerName: string };

/** Where the account of the invitation works at the organisation that is meant: an organisation of others never counts, whatever its name. */
async function ownPlace(lobby: Lobby, places: readonly Place[], meant: Meant): Promise<Place | undefined> {
  const { here, code, partnerName } = meant;
  if (here !== undefined) return places.find(({ organisation }) => organisation === here);
  if (code === null)
    return places.find(({ organisationName }) => organisationName.toLowerCase() === partnerName.toLowerCase());
  for (const place of places)
    if ((await findUnconfirmed(lobby, place.organisation))?.askedCbsCode === code) return place;
  return undefined;
}

async function foundOrganisation(open: Open, joining: Joining, name: string): Promise<Joined> {
  const { invitation, account, door } = joining;
  const [organisation, person] = [newId<'organisation'>(), newId<'person'>()];
  const nobody = actorOf(invitation.createdBy, '');
  const owner = await enter(open, { organisation: invitation.organisation, actor: nobody, ...clockOf(door) });
  const { name: askedBy } = await getOrganisation(owner);
  const scope = await enter(open, { organisation, actor: actorOf(person, joining.name), ...clockOf(door) });
  await insertUnconfirmed(scope, {
    // Its name alone is an address for who was confirmed.
    slug: `${slugOf(name) || 'organisatie'}-${randomBytes(4).toString('hex')}`,
    name,
    askedCbsCode: invitation.partnerCbsCode,
    askedBy,
    askedDomain: invitation.email.split('@').at(-1)?.toLowerCase() ?? '',
  });
  await insertPerson(scope, { id: person, account, name: joining.name, role: 'administrator' });
  return { organisation, person };
}
