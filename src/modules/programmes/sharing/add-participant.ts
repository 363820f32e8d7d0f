import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { getOrganisation, invite, type InviteRefusal, isNameless, type MadeInvitation } from '#modules/people/index.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { mayMailUnasked } from '#platform/mail/mail-limit.ts';
import { queueMail } from '#platform/mail/queue-mail.ts';
import type { Scope } from '#platform/scope.ts';
import { letTakePart } from './actions.ts';
import { copy } from './copy.nl.ts';
import type { ParticipantRequest } from './participant-form.ts';

type At = { readonly programme: { readonly id: Id<'programme'>; readonly name: string }; readonly url: string };

/**
 * Asks an organisation to take part. One of this server finds the question on its start page, and its colleague gets a mail that
 * says so: nobody is put into another organisation from outside. One that is not here yet is asked in, and takes part when that is
 * accepted: then its invitation is given.
 */
export async function addParticipant(
  scope: Scope,
  { programme, url }: At,
  request: ParticipantRequest,
): Promise<Outcome<MadeInvitation | null, InviteRefusal>> {
  const { asked, part, email, contactName } = request;
  if (asked.kind === 'new') {
    const { name: partnerName, cbsCode: partnerCbsCode } = asked;
    const invitation = { programme: programme.id, programmeName: programme.name, part, partnerName, partnerCbsCode };
    const role = 'administrator';
    return invite(scope, { email: email ?? '', name: contactName, role, for: invitation, url });
  }
  if (await isNameless(scope)) return refused('nameless');
  if (email !== null && !(await mayMailUnasked(scope, email))) return refused('too-many');
  await letTakePart(scope, { programme: programme.id, partner: asked.partner }, part);
  if (email === null) return done(null);
  return (await tell(scope, { programme, url }, { email, organisation: asked.name }))
    ? done(null)
    : refused('bad-address');
}

async function tell(scope: Scope, { programme, url }: At, to: { email: string; organisation: string }) {
  const { name: owner } = await getOrganisation(scope);
  const { mail } = copy;
  const queued = await queueMail(scope, {
    ...composeMail({
      subject: mail.subject(programme.name),
      preheader: mail.preheader(owner),
      paragraphs: [
        mail.text({ owner, programme: programme.name, organisation: to.organisation, by: scope.actor.name }),
        mail.how,
      ],
      button: { label: mail.button, href: `${url}/` },
      footer: mail.footer(owner),
    }),
    key: `participation:${programme.id}:${scope.batch}`,
    kind: mail.kind,
    to: { address: to.email },
  });
  return queued.ok;
}
