import { randomBytes } from 'node:crypto';
import { type Id, newId } from '#kernel/id.ts';
import { type Actor, enter, type Open, waitInLobby } from '#platform/scope.ts';
import { clockOf, type Door } from '../door.ts';
import { isReservedSlug } from '../model/reserved-slugs.ts';
import { slugOf } from '../model/slug.ts';
import { lockName } from '../store/invitation-locks.ts';
import type { Invitation } from '../store/invitations.ts';
import { findOrganisation, findOrganisationByName, insertOrganisation } from '../store/organisations.ts';
import { insertPerson, type Place } from '../store/persons.ts';
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
 * An organisation of their own, in which they are the administrator, that takes part in the programme. When it came to this
 * server in the meantime only its own people may bring it in: somebody else cannot put people there.
 */
export async function joinAsPartner(open: Open, joining: Joining, sharing: Sharing): Promise<Joined> {
  const { invitation, places, name, door } = joining;
  const partnerName = invitation.partnerName ?? '';
  const lobby = await waitInLobby(open, clockOf(door));
  await lockName(lobby, `organisation:${invitation.partnerCbsCode ?? partnerName.toLowerCase()}`);
  const here = await (invitation.partnerCbsCode === null
    ? findOrganisationByName(lobby, partnerName)
    : findOrganisation(lobby, { cbsCode: invitation.partnerCbsCode }));
  const place = places.find(({ organisation }) => organisation === here?.id);
  if (here && !place) throw new InvitationRefused('organisation-here', here.name);
  const joined = place
    ? { organisation: place.organisation, person: place.id }
    : await foundOrganisation(open, joining, partnerName);
  const actor = { ...actorOf(joined.person, name), from: partnerName };
  const owner = await enter(open, { organisation: invitation.organisation, actor, ...clockOf(door) });
  if (invitation.programme !== null)
    await sharing.letTakePart(
      owner,
      { programme: invitation.programme, partner: joined.organisation },
      invitation.part ?? 'reader',
    );
  return joined;
}

async function foundOrganisation(open: Open, joining: Joining, organisationName: string): Promise<Joined> {
  const { invitation, account, name, door } = joining;
  const [organisation, person] = [newId<'organisation'>(), newId<'person'>()];
  const scope = await enter(open, { organisation, actor: actorOf(person, name), ...clockOf(door) });
  const wished = slugOf(organisationName);
  const isTaken = wished === '' || isReservedSlug(wished) || (await findOrganisation(scope, { slug: wished })) !== undefined;
  const slug = isTaken ? `${wished || 'organisatie'}-${randomBytes(4).toString('hex')}` : wished;
  await insertOrganisation(scope, { slug, name: organisationName, cbsCode: invitation.partnerCbsCode });
  await insertPerson(scope, { id: person, account, name, role: 'administrator' });
  return { organisation, person };
}
