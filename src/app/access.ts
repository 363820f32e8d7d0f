import { type Id, isId } from '#kernel/id.ts';
import {
  findPerson,
  getOrganisation,
  type Owed,
  owedBy,
  permissionsAs,
  permissionsOf,
  sessionOf,
} from '#modules/people/index.ts';
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
export type AccessOptions = {
  readonly permissions: readonly Permission[];
  /** The organisation of whoever runs this server; only its administrators hold `server.manage`. */
  readonly host: Id<'organisation'> | null;
  /** True where no mail server is set: then a link by mail is no way to come back. */
  readonly keepsMail?: boolean;
  readonly clock?: () => Temporal.Instant;
};
/** `session` is null for a guest; `owes` is what it still owes before it goes on. */
export type Access = { readonly scope: Scope; readonly session: Session | null; readonly owes: Owed };

/**
 * Decides as whom the transaction goes on: a person in their own organisation, the same person in a programme that another
 * organisation shares with theirs, or a guest in the one programme of their link.
 * @throws Refused `signedOut` when nothing that was shown opens anything, `forbidden` for somebody who left the organisation.
 */
export async function accessOf(open: Open, shown: Shown, options: AccessOptions): Promise<Access> {
  const session = shown.token === null ? undefined : await sessionOf(open, shown.token, options.clock);
  if (session) return { ...(await asPerson(open, session, shown, options)), session };
  if (shown.guestToken !== null) return { scope: await asGuest(open, shown, options), session: null, owes: 'nothing' };
  throw new Refused('signedOut');
}

const at = (clock: (() => Temporal.Instant) | undefined) => (clock ? { clock } : {});

async function asPerson(
  open: Open,
  session: Session,
  shown: Shown,
  { permissions, clock, host, keepsMail = false }: AccessOptions,
): Promise<Pick<Access, 'scope' | 'owes'>> {
  const { programme, guestToken } = shown;
  const nobody: Actor = { id: session.person, name: '', permissions: new Set() };
  const home = await enter(open, { organisation: session.organisation, actor: nobody, ...at(clock) });
  const person = await findPerson(home, session.person);
  if (!person) throw new Refused('forbidden');
  const owes = await owedBy(home, session, { keepsMail });
  const may = permissions.filter((permission) => permission !== 'server.manage' || session.organisation === host);
  const actor = { id: person.id, name: person.name, permissions: new Set(permissionsOf(person.role, may)) };
  const own = { ...home, actor };
  const passage = programme !== undefined && isId(programme) ? await findPassage(own, programme) : undefined;
  if (!passage) {
    const guest = guestToken && (await asOwnGuest(open, own, shown, { permissions, host, ...at(clock) }));
    return { scope: guest || own, owes };
  }
  const { name: from } = await getOrganisation(own);
  const held = new Set(permissionsAs(passage.part, person.role, permissions));
  const scope = await enter(open, {
    organisation: passage.owner,
    passage: passage.programme,
    actor: { ...actor, permissions: held, from },
    ...at(clock),
  });
  return { scope, owes };
}

/** Somebody with an account may also hold a link for reading a programme that is not shared with their organisation. */
async function asOwnGuest(open: Open, own: Scope, shown: Shown, options: AccessOptions): Promise<Scope | null> {
  const link = shown.guestToken === null ? undefined : await findGuestLink(open, shown.guestToken, options.clock);
  if (link && link.programme === shown.programme && link.owner !== own.organisation)
    return asGuest(open, shown, options);
  // Looking at the link was done from the lobby: back to where the person was.
  await enter(open, { organisation: own.organisation, actor: own.actor, ...at(options.clock) });
  return null;
}

async function asGuest(
  open: Open,
  { guestToken, programme }: Shown,
  { permissions, clock }: AccessOptions,
): Promise<Scope> {
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
