import { type Id, newId } from '#kernel/id.ts';
import { record } from '#platform/events.ts';
import { type Actor, enter, inTransaction, type Open, waitInLobby } from '#platform/scope.ts';
import { hashOfToken, newToken, type Session } from '#platform/session.ts';
import { clockOf, type Door } from '../door.ts';
import { isOfOneOrganisation } from '../sign-in/one-organisation.ts';
import { emailKeyOf, insertAccount } from '../store/accounts.ts';
import { findAddressOwner } from '../store/address-owner.ts';
import { lockName } from '../store/invitation-locks.ts';
import { findInvitation, type Invitation, takeInvitation } from '../store/invitations.ts';
import { listPlaces } from '../store/persons.ts';
import { moveSession } from '../store/sessions.ts';
import { InvitationRefused } from './invitation-refused.ts';
import { joinAsColleague, joinAsPartner, type Joining } from './join.ts';
import type { Sharing } from './sharing.ts';

/** Who accepts: with a name for a new account, and the session that this browser has, if any. */
export type Accepting = {
  readonly token: string;
  readonly name: string;
  readonly session: { readonly token: string; readonly of: Session } | null;
};
export type Accepted =
  /** An account was made: the mail proved the address, and signing in may be completed. */
  | {
      readonly kind: 'new';
      readonly account: Id<'account'>;
      readonly organisation: Id<'organisation'>;
      readonly programme: Id<'programme'> | null;
    }
  /** Somebody who was signed in got a place; their session goes on there under `sessionToken`. */
  | { readonly kind: 'moved'; readonly sessionToken: string; readonly programme: Id<'programme'> | null }
  /** The address has an account already, and this browser is not signed in to it: nothing happened yet. */
  | { readonly kind: 'sign-in-first' };

/**
 * Accepts an invitation, in one transaction: account, place, organisation and participation are made together or not at all.
 * Of two clicks at the same moment one gets it. An account that was there already is entered only by its own way to sign in:
 * a mail that somebody sent on must not open it. A session that the sign-in service of an organisation opened takes nobody to another
 * one: then too they sign in themselves first.
 * @throws InvitationRefused with what to tell.
 */
export async function acceptInvitation(door: Door, sharing: Sharing, accepting: Accepting): Promise<Accepted> {
  try {
    return await inTransaction(door.database, {}, (open) => accept(open, { door, sharing, accepting }));
  } catch (problem) {
    if (problem instanceof SignInFirst) return { kind: 'sign-in-first' };
    throw problem;
  }
}

/** Takes back what was done: this session may not go on there. */
class SignInFirst extends Error {}

type All = { readonly door: Door; readonly sharing: Sharing; readonly accepting: Accepting };

async function accept(open: Open, { door, sharing, accepting }: All): Promise<Accepted> {
  const key = hashOfToken(accepting.token);
  const invitation = await openInvitation(open, door, key);
  const known = await accountFor(open, door, invitation.email);
  if (known?.isClosed) throw new InvitationRefused('closed');
  if (known && accepting.session?.of.account !== known.id) return { kind: 'sign-in-first' };
  // The update waits for whoever was first, and then finds nothing to take.
  if (!(await takeInvitation(await waitInLobby(open, { key, ...clockOf(door) }), key)))
    throw new InvitationRefused('accepted');
  const account = known?.id ?? newId<'account'>();
  const lobby = await waitInLobby(open, { account, ...clockOf(door) });
  if (!known) await insertAccount(lobby, { id: account, name: accepting.name, email: invitation.email });
  const joining: Joining = { invitation, account, name: accepting.name, places: await listPlaces(lobby), door };
  const joined =
    invitation.programme === null
      ? { ...(await joinAsColleague(open, joining)), programme: null }
      : await joinAsPartner(open, joining, sharing);
  await note(open, door, invitation, { id: joined.person, name: accepting.name, permissions: new Set() });
  const { programme } = joined;
  if (!known || accepting.session === null)
    return { kind: 'new', account, organisation: joined.organisation, programme };
  // The sign-in service of one organisation vouches for people there, and opens no other.
  const { of } = accepting.session;
  if (isOfOneOrganisation(of) && joined.organisation !== of.organisation) throw new SignInFirst();
  const sessionToken = newToken();
  const before = hashOfToken(accepting.session.token);
  const own = await waitInLobby(open, { account, key: before, ...clockOf(door) });
  await moveSession(own, before, { tokenHash: hashOfToken(sessionToken), place: joined });
  return { kind: 'moved', sessionToken, programme };
}

/** @throws InvitationRefused for one that is not there, used, withdrawn or over. */
async function openInvitation(open: Open, door: Door, key: string): Promise<Invitation> {
  const invitation = await findInvitation(await waitInLobby(open, { key, ...clockOf(door) }), key);
  if (!invitation) throw new InvitationRefused('unknown');
  if (invitation.state !== 'open') throw new InvitationRefused(invitation.state);
  return invitation;
}

/** The account of an address; two invitations to one new address wait for each other here. */
async function accountFor(open: Open, door: Door, email: string) {
  const key = emailKeyOf(email);
  const lobby = await waitInLobby(open, { key, ...clockOf(door) });
  await lockName(lobby, `account:${key}`);
  return findAddressOwner(lobby);
}

async function note(open: Open, door: Door, invitation: Invitation, actor: Actor): Promise<void> {
  const scope = await enter(open, { organisation: invitation.organisation, actor, ...clockOf(door) });
  await record(scope, [
    {
      programme: null,
      name: 'people.invitation.accepted',
      kind: 'people.invitation',
      subject: invitation.id,
      before: null,
      after: { role: invitation.role, part: invitation.part },
    },
  ]);
}
