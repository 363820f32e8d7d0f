import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { listOrganisations, listPending, type PartName } from '#modules/people/index.ts';
import type { Scope } from '#platform/scope.ts';
import { type GuestLink, listGuestLinks } from '../store/guest-links.ts';
import { listParticipations, type Standing } from '../store/participations.ts';
import { copy } from './copy.nl.ts';
import type { KeptProgramme } from '../store/programmes.ts';

/** What the page of participants shows; days are in words. Links and invitations are for who may share only. */
export type ParticipantsView = {
  readonly programme: string;
  readonly owner: string;
  readonly participants: readonly {
    readonly id: string;
    readonly name: string;
    readonly part: PartName;
    readonly standing: Standing;
    readonly since: string;
  }[];
  readonly pending: readonly {
    readonly id: string;
    readonly who: string;
    readonly part: PartName;
    readonly until: string;
  }[];
  readonly links: readonly {
    readonly id: string;
    readonly label: string;
    readonly madeOn: string;
    readonly until: string;
    readonly state: 'open' | 'expired' | 'revoked';
  }[];
  readonly mayShare: boolean;
  readonly mayEnd: boolean;
};

/** A day in words, in Amsterdam. */
export const dayOf = (at: Temporal.Instant): string =>
  formatDayPlain(at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString());
/** The last whole day before something ends. */
const lastDayOf = (at: Temporal.Instant): string => dayOf(at.subtract({ seconds: 1 }));

export async function participantsView(scope: Scope, programme: KeptProgramme): Promise<ParticipantsView> {
  const mayShare = scope.actor.permissions.has('programmes.share');
  const names = new Map(
    (await listOrganisations(scope)).map(({ id, name, isConfirmed }) => [
      id,
      isConfirmed ? name : copy.unconfirmed(name),
    ]),
  );
  const asked = await listParticipations(scope, programme.id);
  // Who was asked and did not say yes is the business of who asks.
  const participations = mayShare ? asked : asked.filter(({ standing }) => standing === 'accepted');
  const pending = mayShare ? await listPending(scope, { programme: programme.id }) : [];
  const links = mayShare ? await listGuestLinks(scope, programme.id) : [];
  return {
    programme: programme.id,
    owner: names.get(scope.organisation) ?? '',
    participants: participations.map(({ partner, part, standing, since }) => ({
      id: partner,
      name: names.get(partner) ?? '',
      part,
      standing,
      since: copy.standing[standing](dayOf(since)),
    })),
    pending: pending.map(({ id, email, partnerName, part, expiresAt }) => ({
      id,
      who: `${partnerName ?? ''} (${email})`,
      part: part ?? 'reader',
      until: dayOf(expiresAt),
    })),
    links: links.map((link) => ({
      id: link.id,
      label: link.label,
      madeOn: dayOf(link.createdAt),
      until: lastDayOf(link.expiresAt),
      state: stateOf(link, scope.now()),
    })),
    mayShare,
    mayEnd: scope.actor.permissions.has('programmes.manage'),
  };
}

function stateOf({ revokedAt, expiresAt }: GuestLink, now: Temporal.Instant): 'open' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return Temporal.Instant.compare(expiresAt, now) > 0 ? 'open' : 'expired';
}
