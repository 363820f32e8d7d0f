import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { findOrganisation, type PartName } from '#modules/people/index.ts';
import { record } from '#platform/events.ts';
import type { Scope } from '#platform/scope.ts';
import { hashOfToken, newToken } from '#platform/session.ts';
import { insertGuestLink, revokeGuestLinkRow, revokeLinksBy } from '../store/guest-links.ts';
import type { Answer } from '../store/answers.ts';
import { askParticipation, endParticipation, findPartner, updatePart } from '../store/participations.ts';
import { findProgramme } from '../store/programmes.ts';

const PARTICIPATION = 'programmes.participation';
const GUEST_LINK = 'programmes.guestLink';
type At = { readonly programme: Id<'programme'>; readonly partner: Id<'organisation'> };

/**
 * Asks an organisation of this server to take part, or changes as what it does; the scope is that of the owner. Nobody of it sees
 * anything before it accepts. One that said no, or stepped out, is asked anew.
 */
export async function letTakePart(
  scope: Scope,
  at: At,
  part: PartName,
): Promise<Outcome<null, 'not-found' | 'own-organisation'>> {
  if (at.partner === scope.organisation) return refused('own-organisation');
  const [partner, programme] = [
    await findOrganisation(scope, { id: at.partner }),
    await findProgramme(scope, at.programme),
  ];
  if (!partner || !programme) return refused('not-found');
  const before = await findPartner(scope, at);
  const isOpen = before?.standing === 'asked' || before?.standing === 'accepted';
  if (isOpen && before.part === part) return done(null);
  if (isOpen) await updatePart(scope, at, part);
  else await askParticipation(scope, { ...at, part, name: programme.name });
  await recordPart(scope, at, isOpen ? 'changed' : 'asked', {
    before: isOpen ? { name: partner.name, part: before.part } : null,
    after: { name: partner.name, part },
  });
  return done(null);
}

/** Ends taking part, or takes the question back: from now on the programme does not exist for the partner. What its people wrote stays. */
export async function endTakingPart(scope: Scope, at: At): Promise<Outcome<null, 'not-found'>> {
  const [before, partner] = [await findPartner(scope, at), await findOrganisation(scope, { id: at.partner })];
  if (!before || !(await endParticipation(scope, at))) return refused('not-found');
  await recordPart(scope, at, 'removed', { before: { name: partner?.name ?? '', part: before.part }, after: null });
  return done(null);
}

type PartVerb = 'asked' | 'changed' | 'removed' | Answer;

/** Writes in the history of the programme what became of taking part. */
export function recordPart(
  scope: Scope,
  at: At,
  verb: PartVerb,
  change: { readonly before: object | null; readonly after: object | null },
): Promise<void> {
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

/** Withdraws every link for reading that somebody made, who leaves or becomes something else. */
export async function endLinksBy(scope: Scope, person: Id<'person'>): Promise<void> {
  for (const { id, label } of await revokeLinksBy(scope, person))
    await recordLink(scope, { id, before: { label }, after: null });
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
