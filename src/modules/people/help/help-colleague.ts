import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { record } from '#platform/events.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import { hashOfToken, newToken } from '#platform/session.ts';
import type { Door } from '../door.ts';
import { mailLinkUsePath } from '../paths.ts';
import { type HelpMail, helpMail } from '../sign-in/mails.ts';
import { sendMail } from '../sign-in/send-mail.ts';
import { findAccount } from '../store/accounts.ts';
import { findCredentials, updateTotp } from '../store/credentials.ts';
import { deletePasskeys, listPasskeys } from '../store/passkeys.ts';
import { findPerson, listPlaces, type Person } from '../store/persons.ts';
import { countRecoveryCodes, replaceRecoveryCodes } from '../store/recovery-codes.ts';
import { deleteSessions } from '../store/sessions.ts';
import { deleteOpenLinks, insertLink } from '../store/sign-in-links.ts';

/** How long a link that was handed over works. */
export const HANDED_MINUTES = 60;

/**
 * `self`: one changes one's own account on its page; `local`: comes in by the link of this computer; `elsewhere`: the account works
 * for another organisation too, and a link of ours would open that one.
 */
export type HelpRefusal = 'not-found' | 'self' | 'local' | 'elsewhere';
/** What an account has to prove itself with, for who helps: how many, and never what. */
export type Held = {
  readonly phone: boolean;
  readonly recoveryCodes: number;
  readonly passkeys: number;
  readonly password: boolean;
};

/** Somebody of the organisation of the scope whom an administrator there may help to get in. */
export async function helpable(scope: Scope, door: Door, id: Id<'person'>): Promise<Outcome<Person, HelpRefusal>> {
  const person = await findPerson(scope, id);
  if (!person) return refused('not-found');
  if (person.id === scope.actor.id) return refused('self');
  if (door.local?.account === person.account) return refused('local');
  const places = await throughLobby(scope, { account: person.account }, listPlaces);
  return places.every(({ organisation }) => organisation === scope.organisation) ? done(person) : refused('elsewhere');
}

/** What the account of a person has to prove itself with. */
export const heldBy = (scope: Scope, { account }: Person): Promise<Held> =>
  throughLobby(scope, { account }, async (lobby) => {
    const known = await findCredentials(lobby);
    return {
      phone: known?.totpSealed != null,
      password: known?.passwordHash != null,
      recoveryCodes: await countRecoveryCodes(lobby),
      passkeys: (await listPasskeys(lobby)).length,
    };
  });

type Asked = { readonly person: Id<'person'>; readonly url: string };

/**
 * Makes a link that signs a colleague in once, within an hour, at this organisation only; earlier links stop working. It is kept
 * nowhere: to show once, to who asked. The colleague hears of it by mail, and the log says so.
 */
export async function handLink(
  scope: Scope,
  door: Door,
  asked: Asked,
): Promise<Outcome<{ person: Person; link: string }, HelpRefusal>> {
  const found = await helpable(scope, door, asked.person);
  if (!found.ok) return found;
  const { account } = found.value;
  const token = newToken();
  const handed = { organisation: scope.organisation, by: scope.actor.id };
  const expiresAt = scope.now().add({ minutes: HANDED_MINUTES });
  await throughLobby(scope, { account }, async (lobby) => {
    await deleteOpenLinks(lobby);
    await insertLink(lobby, { tokenHash: hashOfToken(token), purpose: 'handed', expiresAt, handed });
  });
  await tell(scope, door, { person: found.value, what: 'link-handed', url: asked.url });
  return done({ person: found.value, link: `${asked.url}${mailLinkUsePath({ token })}` });
}

/**
 * Takes away what a colleague lost: the codes of the phone, the recovery codes and the passkeys, with every session and open link.
 * The password stays, and opens nothing without codes. What they set up next, they set up themselves.
 */
export async function resetSecondStep(scope: Scope, door: Door, asked: Asked): Promise<Outcome<Person, HelpRefusal>> {
  const found = await helpable(scope, door, asked.person);
  if (!found.ok) return found;
  await throughLobby(scope, { account: found.value.account }, async (lobby) => {
    await updateTotp(lobby, null);
    await replaceRecoveryCodes(lobby, []);
    await deletePasskeys(lobby);
    await deleteSessions(lobby, { allBut: null });
    await deleteOpenLinks(lobby);
  });
  await tell(scope, door, { person: found.value, what: 'second-step-reset', url: asked.url });
  return found;
}

type Told = { readonly person: Person; readonly what: HelpMail; readonly url: string };

/** In the log, with who did it and for whom; and a mail to the colleague, who notices when nobody asked for help. */
async function tell(scope: Scope, door: Door, { person, what, url }: Told): Promise<void> {
  const owner = await throughLobby(scope, { account: person.account }, findAccount);
  if (owner?.email != null) await sendMail(door, scope, helpMail(owner.email, what, { by: scope.actor.name, url }));
  await record(scope, [
    {
      programme: null,
      name: `people.account.${what}`,
      kind: 'people.account',
      subject: person.id,
      before: null,
      after: { name: person.name },
    },
  ]);
}
