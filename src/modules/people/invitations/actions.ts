import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { record } from '#platform/events.ts';
import { mayMailUnasked } from '#platform/mail/mail-limit.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { queueMail, withdrawMail } from '#platform/mail/queue-mail.ts';
import type { Scope } from '#platform/scope.ts';
import { hashOfToken, newToken } from '#platform/session.ts';
import type { PartName, RoleName } from '../model/role.ts';
import { LOCAL_NAMES } from '../model/local-names.nl.ts';
import { invitationPath } from '../paths.ts';
import { emailKeyOf } from '../store/accounts.ts';
import {
  insertInvitation,
  type Invitation,
  listOpenBy,
  listPending,
  updateOpenInvitation,
} from '../store/invitations.ts';
import { getOrganisation } from '../store/organisations.ts';
import { findDataSubject } from '../store/personal-data/subject.ts';
import { copy } from './copy.nl.ts';

const KIND = 'people.invitation';
const TERM_HOURS = 14 * 24;

/** Whom to ask in. `for` is null for a colleague; else the programme, and the organisation that is not on this server yet. */
export type InvitationRequest = {
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
  readonly for: {
    readonly programme: Id<'programme'>;
    readonly programmeName: string;
    readonly part: PartName;
    readonly partnerName: string;
    readonly partnerCbsCode: string | null;
  } | null;
  /** Public address of the program. */
  readonly url: string;
};

/**
 * `nameless`: the person or the organisation is still called what the program called them, which would say nothing to others;
 * `too-many`: the organisation sent as many mails to people who did not ask for them as it may, today or
 * to this address.
 */
export type InviteRefusal = 'bad-address' | 'own-address' | 'too-many' | 'nameless';

/**
 * What was made: `who` as the inviter called them with their address, and the whole address of the link, which is kept nowhere. It
 * opens no account that exists. To show only to who invites, once, and only where no mail goes out.
 */
export type MadeInvitation = { readonly who: string; readonly link: string };

/** Asks somebody in by mail, with a link that works once, for fourteen days. Refuses an address that cannot get mail, and one's own. */
export async function invite(
  scope: Scope,
  request: InvitationRequest,
): Promise<Outcome<MadeInvitation, InviteRefusal>> {
  if (await isNameless(scope)) return refused('nameless');
  if (await isOwnAddress(scope, request.email)) return refused('own-address');
  if (!(await mayMailUnasked(scope, request.email))) return refused('too-many');
  const token = newToken();
  const id = await insertInvitation(scope, {
    email: request.email,
    name: request.name,
    role: request.role,
    programme: request.for?.programme ?? null,
    part: request.for?.part ?? null,
    partnerName: request.for?.partnerName ?? null,
    partnerCbsCode: request.for?.partnerCbsCode ?? null,
    tokenHash: hashOfToken(token),
    expiresAt: termFrom(scope),
  });
  if (!(await mailInvitation(scope, { ...request, id, token, programmeName: request.for?.programmeName ?? '' })))
    return refused('bad-address');
  await recordInvitation(scope, id, { before: null, after: { role: request.role, part: request.for?.part ?? null } });
  return done(madeOf(request, { token, url: request.url }));
}

const madeOf = (
  to: { name: string; email: string },
  { token, url }: { token: string; url: string },
): MadeInvitation => ({
  who: `${to.name} (${to.email})`,
  link: linkOf(url, token),
});
const linkOf = (url: string, token: string): string => `${url}${invitationPath({ token })}`;

/** Whether the actor or the organisation of the scope still has the name that the program gave to who came in by its link. */
export async function isNameless(scope: Scope): Promise<boolean> {
  return scope.actor.name === LOCAL_NAMES.person || (await getOrganisation(scope)).name === LOCAL_NAMES.organisation;
}

/** A second account or role of one's own is a way back in after leaving. */
async function isOwnAddress(scope: Scope, email: string): Promise<boolean> {
  const own = (await findDataSubject(scope, scope.actor.id))?.email ?? null;
  return own !== null && emailKeyOf(own) === emailKeyOf(email);
}

type At = { readonly id: string; readonly programme: Id<'programme'> | null };

/** Sends an open invitation once more with a new link and a new term; the earlier link stops working. */
export async function inviteAgain(
  scope: Scope,
  at: At,
  words: { readonly programmeName: string; readonly url: string },
): Promise<Outcome<MadeInvitation, 'not-found' | 'too-many'>> {
  const waiting = (await listPending(scope, at)).find(({ id }) => id === at.id);
  if (waiting && !(await mayMailUnasked(scope, waiting.email))) return refused('too-many');
  const token = newToken();
  const invitation = await updateOpenInvitation(scope, at, {
    tokenHash: hashOfToken(token),
    expiresAt: termFrom(scope),
  });
  if (!invitation) return refused('not-found');
  const { partnerName, id, email } = invitation;
  await mailInvitation(scope, { id, email, token, ...words, for: partnerName === null ? null : { partnerName } });
  return done(madeOf(invitation, { token, url: words.url }));
}

/** Withdraws an open invitation: its link stops working at once. */
export async function withdrawInvitation(scope: Scope, at: At): Promise<Outcome<Invitation, 'not-found'>> {
  const invitation = await updateOpenInvitation(scope, at, { revoked: true });
  if (!invitation) return refused('not-found');
  await withdrawMail(scope, { key: keyOf(invitation) });
  await recordInvitation(scope, invitation.id, {
    before: { role: invitation.role, part: invitation.part },
    after: null,
  });
  return done(invitation);
}

/** Withdraws every open invitation that somebody made, who leaves or becomes something else: what they asked for counts no more. */
export async function withdrawInvitationsBy(scope: Scope, person: Id<'person'>): Promise<void> {
  for (const { id, programme } of await listOpenBy(scope, person)) await withdrawInvitation(scope, { id, programme });
}

const termFrom = (scope: Scope): Temporal.Instant => scope.now().add({ hours: TERM_HOURS });
/** Sent again it is another mail: its link is another one. */
const keyOf = ({ id, tokenHash }: { id: string; tokenHash: string }): string => `invitation:${id}:${tokenHash}`;

type Mailed = {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  readonly programmeName: string;
  readonly url: string;
  readonly for: { readonly partnerName: string } | null;
};

async function mailInvitation(scope: Scope, mailed: Mailed): Promise<boolean> {
  const { name: owner } = await getOrganisation(scope);
  const names = { by: scope.actor.name, owner };
  const forWhat = mailed.for
    ? copy.mail.partner({ ...names, programme: mailed.programmeName, organisation: mailed.for.partnerName })
    : copy.mail.colleague(names);
  const mail = composeMail({
    subject: copy.mail.subject(owner),
    preheader: copy.mail.preheader,
    paragraphs: [forWhat, copy.mail.what, copy.mail.term],
    button: { label: copy.mail.button, href: linkOf(mailed.url, mailed.token) },
    footer: copy.mail.footer(owner),
  });
  const queued = await queueMail(scope, {
    ...mail,
    key: keyOf({ id: mailed.id, tokenHash: hashOfToken(mailed.token) }),
    kind: copy.mail.kind,
    to: { address: mailed.email },
    isConfidential: true,
  });
  return queued.ok;
}

/** In the log of the organisation only, and without the address: that is kept no longer than the invitation. */
const recordInvitation = (scope: Scope, id: string, change: { before: object | null; after: object | null }) =>
  record(scope, [
    {
      ...change,
      programme: null,
      name: `${KIND}.${change.before === null ? 'added' : 'removed'}`,
      kind: KIND,
      subject: id,
    },
  ]);
