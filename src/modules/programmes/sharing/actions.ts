import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { findOrganisation, type PartName } from '#modules/people/index.ts';
import { record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';
import { hashOfToken, newToken } from '#platform/session.ts';
import { insertGuestLink, revokeGuestLinkRow } from '../store/guest-links.ts';
import { endParticipation, findPartner, keepParticipation } from '../store/participations.ts';

const PARTICIPATION = 'programmes.participation';
const GUEST_LINK = 'programmes.guestLink';
type At = { readonly programme: Id<'programme'>; readonly partner: Id<'organisation'> };

/** Lets an organisation of this server take part, or changes as what it does; the scope is that of the owner. */
export async function letTakePart(
  scope: Scope,
  at: At,
  part: PartName,
): Promise<Outcome<null, 'not-found' | 'own-organisation'>> {
  if (at.partner === scope.organisation) return refused('own-organisation');
  const partner = await findOrganisation(scope, { id: at.partner });
  if (!partner) return refused('not-found');
  const before = await findPartner(scope, at);
  if (before === part) return done(null);
  await keepParticipation(scope, { ...at, part });
  await recordPart(scope, at, {
    before: before ? { name: partner.name, part: before } : null,
    after: { name: partner.name, part },
  });
  return done(null);
}

/** Ends taking part: from now on the programme does not exist for the partner. What its people wrote stays. */
export async function endTakingPart(scope: Scope, at: At): Promise<Outcome<null, 'not-found'>> {
  const [before, partner] = [await findPartner(scope, at), await findOrganisation(scope, { id: at.partner })];
  if (!before || !(await endParticipation(scope, at))) return refused('not-found');
  await recordPart(scope, at, { before: { name: partner?.name ?? '', part: before }, after: null });
  return done(null);
}

function recordPart(scope: Scope, at: At, change: { before: object | null; after: object | null }): Promise<void> {
  const verb = change.before === null ? 'added' : change.after === null ? 'removed' : 'changed';
  return record(scope, [
    { ...change, programme: at.programme, name: `${PARTICIPATION}.${verb}`, kind: PARTICIPATION, subject: at.partner },
  ]);
}

/** Makes a link for reading and gives its token, which is kept nowhere: the page shows it once. */
export async function makeGuestLink(
  scope: Scope,
  values: { programme: Id<'programme'>; label: string; expiresAt: Temporal.Instant },
): Promise<string> {
  const token = newToken();
  const id = await insertGuestLink(scope, { ...values, tokenHash: hashOfToken(token) });
  await recordLink(scope, { id, before: null, after: { label: values.label } });
  return token;
}

/** Withdraws a link for reading; who has it open sees nothing more from the next page on. */
export async function revokeGuestLink(
  scope: Scope,
  at: { programme: Id<'programme'>; id: string },
): Promise<Outcome<null, 'not-found'>> {
  const label = await revokeGuestLinkRow(scope, at);
  if (label === undefined) return refused('not-found');
  await recordLink(scope, { id: at.id, before: { label }, after: null });
  return done(null);
}

/** Outside the programme's own history: partners and guests read that, and who was given a link is not their business. */
const recordLink = (scope: Scope, { id, before, after }: { id: string; before: object | null; after: object | null }) =>
  record(scope, [
    {
      programme: null,
      name: `${GUEST_LINK}.${before === null ? 'added' : 'removed'}`,
      kind: GUEST_LINK,
      subject: id,
      before,
      after,
    },
  ]);
