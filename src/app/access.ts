import { isId } from '#kernel/id.ts';
import { findPerson, getOrganisation, permissionsAs, permissionsOf, sessionOf } from '#modules/people/index.ts';
import { findGuestLink, findPassage } from '#modules/programmes/index.ts';
import { type Actor, enter, type Open, type Permission, type Scope } from '#platform/scope.ts';
import type { Session } from '#platform/session.ts';
import { Refused } from './refused.ts';

/** What a request shows of itself: tokens of its cookies, and the programme in its address. */
export type Shown = {
  readonly token: string | null;
  readonly guestToken: string | null;
  readonly programme: string | undefined;
};
type Options = { readonly permissions: readonly Permission[]; readonly clock?: () => Temporal.Instant };
/** `session` is null for a guest. */
export type Access = { readonly scope: Scope; readonly session: Session | null };

/**
 * Decides as whom the transaction goes on: a person in their own organisation, the same person in a programme that another
 * organisation shares with theirs, or a guest in the one programme of their link.
 * @throws Refused `signedOut` when nothing that was shown opens anything, `forbidden` for somebody who left the organisation.
 */
export async function accessOf(open: Open, shown: Shown, options: Options): Promise<Access> {
  const session = shown.token === null ? undefined : await sessionOf(open, shown.token, options.clock);
  if (session) return { scope: await asPerson(open, session, { ...options, programme: shown.programme }), session };
  if (shown.guestToken !== null) return { scope: await asGuest(open, shown, options), session: null };
  throw new Refused('signedOut');
}

const at = (clock: (() => Temporal.Instant) | undefined) => (clock ? { clock } : {});

async function asPerson(
  open: Open,
  session: Session,
  { permissions, clock, programme }: Options & { programme: string | undefined },
): Promise<Scope> {
  const nobody: Actor = { id: session.person, name: '', permissions: new Set() };
  const home = await enter(open, { organisation: session.organisation, actor: nobody, ...at(clock) });
  const person = await findPerson(home, session.person);
  if (!person) throw new Refused('forbidden');
  const actor = { id: person.id, name: person.name, permissions: new Set(permissionsOf(person.role, permissions)) };
  const own = { ...home, actor };
  const passage = programme !== undefined && isId(programme) ? await findPassage(own, programme) : undefined;
  if (!passage) return own;
  const { name: from } = await getOrganisation(own);
  const held = new Set(permissionsAs(passage.part, person.role, permissions));
  return enter(open, {
    organisation: passage.owner,
    passage: passage.programme,
    actor: { ...actor, permissions: held, from },
    ...at(clock),
  });
}

async function asGuest(open: Open, { guestToken, programme }: Shown, { permissions, clock }: Options): Promise<Scope> {
  const link = guestToken === null ? undefined : await findGuestLink(open, guestToken, clock);
  if (!link || link.programme !== programme) throw new Refused('signedOut');
  const held = new Set(permissionsAs('reader', 'reader', permissions));
  return enter(open, {
    organisation: link.owner,
    passage: link.programme,
    actor: { id: link.id, name: link.label, permissions: held, isGuest: true },
    ...at(clock),
  });
}
