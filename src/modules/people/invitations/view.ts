import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { enter, inTransaction, type Open, waitInLobby } from '#platform/scope.ts';
import { hashOfToken, type Session } from '#platform/session.ts';
import { clockOf, type Door } from '../door.ts';
import type { PartName, RoleName } from '../model/role.ts';
import { sessionOf } from '../sessions.ts';
import { emailKeyOf, findAccount } from '../store/accounts.ts';
import { findInvitation, type Invitation } from '../store/invitations.ts';
import { getOrganisation } from '../store/organisations.ts';
import { findPerson } from '../store/persons.ts';
import type { Sharing } from './sharing.ts';

/** What somebody sees before accepting. */
export type InvitationView = {
  readonly state: Invitation['state'];
  readonly email: string;
  readonly name: string;
  /** Empty when who asked has left. */
  readonly by: string;
  readonly owner: string;
  readonly role: RoleName;
  readonly programme: { readonly name: string; readonly part: PartName; readonly organisation: string } | null;
  /** Last day, in words. */
  readonly until: string;
  /** Name of the account that the address has already; null for none. */
  readonly known: string | null;
  /** Who is signed in in this browser with another account; null for nobody. */
  readonly otherPerson: string | null;
};

/** Looks at an invitation without using it up. Undefined for a link that never existed. */
export const viewInvitation = (
  door: Door,
  sharing: Sharing,
  shown: { token: string; sessionToken: string | null },
): Promise<InvitationView | undefined> =>
  inTransaction(door.database, { readOnly: true }, async (open) => {
    const key = hashOfToken(shown.token);
    const invitation = await findInvitation(await waitInLobby(open, { key, ...clockOf(door) }), key);
    return invitation && viewOf(open, { door, sharing, invitation, sessionToken: shown.sessionToken });
  });

type Looking = { door: Door; sharing: Sharing; invitation: Invitation; sessionToken: string | null };

async function viewOf(open: Open, { door, sharing, invitation, sessionToken }: Looking): Promise<InvitationView> {
  const key = emailKeyOf(invitation.email);
  const known = await findAccount(await waitInLobby(open, { key, ...clockOf(door) }));
  const session = sessionToken === null ? undefined : await sessionOf(open, sessionToken, door.clock);
  const otherPerson = session && session.account !== known?.id ? await nameIn(open, session) : null;
  const nobody = { id: invitation.createdBy, name: '', permissions: new Set<never>() };
  const scope = await enter(open, { organisation: invitation.organisation, actor: nobody, ...clockOf(door) });
  const { programme, part, partnerName } = invitation;
  return {
    state: invitation.state,
    email: invitation.email,
    name: invitation.name,
    by: (await findPerson(scope, invitation.createdBy))?.name ?? '',
    owner: (await getOrganisation(scope)).name,
    role: invitation.role,
    programme:
      programme === null
        ? null
        : {
            name: (await sharing.nameOf(scope, programme)) ?? '',
            part: part ?? 'reader',
            organisation: partnerName ?? '',
          },
    until: formatDayPlain(invitation.expiresAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()),
    known: known?.name ?? null,
    otherPerson,
  };
}

/** How the person of a session is called where it works; the session itself says that they are them. */
async function nameIn(open: Open, session: Session): Promise<string | null> {
  const actor = { id: session.person, name: '', permissions: new Set<never>() };
  return (
    (await findPerson(await enter(open, { organisation: session.organisation, actor }), session.person))?.name ?? null
  );
}
