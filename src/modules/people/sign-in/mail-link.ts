import { enter, inTransaction, type Open, waitInLobby } from '#platform/scope.ts';
import { hashOfToken, newToken } from '#platform/session.ts';
import { clockOf, type Door } from '../door.ts';
import { mailLinkUsePath } from '../paths.ts';
import { type Account, emailKeyOf, findAccount } from '../store/accounts.ts';
import { findLink, insertLink, type SignInLink, useLink } from '../store/sign-in-links.ts';
import { findPerson, listPlaces } from '../store/persons.ts';
import { signInMail } from './mails.ts';
import { MAIL_LIMITS } from './model/turns.ts';
import { sendMail } from './send-mail.ts';
import { takeTurn } from './throttle.ts';

const LINK_MINUTES = 15;
const EVEN_MS = 100;

export type LinkAsked = {
  readonly address: string;
  readonly purpose: 'sign-in' | 'reset';
  /** A checked path of our own, or null. */
  readonly back: string | null;
  /** Public address of the program. */
  readonly url: string;
};

/**
 * Mails a link to an address when an account has it. Whether one has, nobody learns: not from the answer, and hardly from the
 * time, which is rounded up. After five in a quarter no more are mailed, and after twenty in a day one every ten minutes: the last
 * one keeps working until then.
 */
export async function askMailLink(door: Door, asked: LinkAsked): Promise<void> {
  const began = performance.now();
  const key = emailKeyOf(asked.address);
  const wait = await takeTurn(door, [{ what: `mail:${key}`, limits: MAIL_LIMITS }]);
  if (wait === null) await mailTo(door, key, asked);
  const spent = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, EVEN_MS - (spent % EVEN_MS)));
}

const mailTo = (door: Door, key: string, asked: LinkAsked): Promise<void> =>
  inTransaction(door.database, {}, async (open) => {
    const account = await findAccount(await waitInLobby(open, { key, ...clockOf(door) }));
    if (!account?.email) return;
    const lobby = await waitInLobby(open, { account: account.id, ...clockOf(door) });
    const token = newToken();
    const expiresAt = lobby.now().add({ minutes: LINK_MINUTES });
    await insertLink(lobby, { tokenHash: hashOfToken(token), purpose: asked.purpose, expiresAt });
    await sendMail(door, lobby, signInMail(account.email, { ...asked, href: hrefOf(token, asked) }));
  });

const hrefOf = (token: string, { url, back }: LinkAsked): string =>
  `${url}${mailLinkUsePath({ token })}${back === null ? '' : `?terug=${encodeURIComponent(back)}`}`;

/** Whether a link still works, and for whom; it is not used up by looking. */
export async function lookAtLink(door: Door, token: string): Promise<{ link: SignInLink; owner: Account } | undefined> {
  const key = hashOfToken(token);
  return inTransaction(door.database, { readOnly: true }, async (open) => {
    const link = await findLink(await waitInLobby(open, { key, ...clockOf(door) }), key);
    if (!link || !(await isStillGiven(open, door, link))) return undefined;
    const owner = await findAccount(await waitInLobby(open, { account: link.account, ...clockOf(door) }));
    return owner && { link, owner };
  });
}

/** Uses up a link to sign in. Undefined when it was used, expired, never existed, or was handed over by who may no longer. */
export async function takeLink(door: Door, token: string): Promise<SignInLink | undefined> {
  const key = hashOfToken(token);
  return inTransaction(door.database, {}, async (open) => {
    const lobby = await waitInLobby(open, { key, ...clockOf(door) });
    const link = await useLink(lobby, key, ['sign-in', 'reset', 'handed']);
    return link && (await isStillGiven(open, door, link)) ? link : undefined;
  });
}

/**
 * Whether what was handed over still counts: who gave it is still an administrator there, and the account works there and nowhere
 * else. A link by mail always does.
 */
async function isStillGiven(open: Open, door: Door, { account, handed }: SignInLink): Promise<boolean> {
  if (handed === null) return true;
  const places = await listPlaces(await waitInLobby(open, { account, ...clockOf(door) }));
  const actor = { id: handed.by, name: '', permissions: new Set<never>() };
  const giver = await findPerson(await enter(open, { organisation: handed.organisation, actor }), handed.by);
  const isThere = places.length > 0 && places.every(({ organisation }) => organisation === handed.organisation);
  return isThere && giver?.role === 'administrator';
}
