import type { Id } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import { seal, unseal } from '#platform/secret.ts';
import { hashOfToken, newToken } from '#platform/session.ts';
import type { Door } from '../door.ts';
import { accountAddressUsePath } from '../paths.ts';
import { emailKeyOf } from '../store/accounts.ts';
import { updateEmail } from '../store/credentials.ts';
import { insertLink, useLink } from '../store/sign-in-links.ts';
import { newAddressMail } from './mails.ts';
import { sendMail } from './send-mail.ts';

/** An address that somebody says is theirs, and the token that was mailed to it. */
export type NewAddress = { readonly address: string; readonly token: string };

const PURPOSE = 'new-address';
const MINUTES = 15;

/**
 * Mails a link to a new address of an account. The address travels in the link, sealed together with its token; it opens nothing
 * for who is not signed in to that account, so the administrator may read the mail where mail is kept.
 */
export async function askNewAddress(
  door: Door,
  scope: Scope,
  asked: { account: Id<'account'>; address: string; url: string },
): Promise<void> {
  const token = newToken();
  const expiresAt = scope.now().add({ minutes: MINUTES });
  await throughLobby(scope, { account: asked.account }, (lobby) =>
    insertLink(lobby, { tokenHash: hashOfToken(token), purpose: 'address', expiresAt }),
  );
  const sealed = seal(door.secret, PURPOSE, `${token} ${asked.address}`);
  await sendMail(
    door,
    scope,
    newAddressMail(asked.address, { href: `${asked.url}${accountAddressUsePath({ token, sealed })}`, url: asked.url }),
  );
}

/** What stands in such a link; null when its two halves do not belong together. */
export function readNewAddress(door: Door, link: { token: string; sealed: string }): NewAddress | null {
  const [token, address] = (unseal(door.secret, PURPOSE, link.sealed) ?? '').split(' ');
  return token === link.token && address ? { token, address } : null;
}

/** Gives the account its new address. `gone`: the link was used, is too old, or was asked by another account. */
export async function moveAddress(
  scope: Scope,
  account: Id<'account'>,
  { token, address }: NewAddress,
): Promise<Outcome<null, 'gone' | 'taken'>> {
  const key = hashOfToken(token);
  const link = await throughLobby(scope, { key }, (lobby) => useLink(lobby, key, ['address']));
  if (link?.account !== account) return refused('gone');
  const isMoved = await throughLobby(scope, { account, key: emailKeyOf(address) }, (lobby) =>
    updateEmail(lobby, address),
  );
  return isMoved ? done(null) : refused('taken');
}
