import type { Context } from 'hono';
import { record } from '#platform/events.ts';
import type { Env } from '#platform/http.ts';
import { throughLobby } from '#platform/scope.ts';
import { csrfTokenOf, hashOfToken, newToken, writeToken } from '#platform/session.ts';
import type { Door } from '../door.ts';
import { findAccount } from '../store/accounts.ts';
import { deleteSessions, markSecondStep, moveSession } from '../store/sessions.ts';
import { deleteOpenLinks } from '../store/sign-in-links.ts';
import { type WayChange, wayChangedMail } from './mails.ts';
import { ownSession } from './own-account.ts';
import { sendMail } from './send-mail.ts';

const SECOND_FACTORS: readonly WayChange[] = ['code-changed', 'passkey-added'];

/**
 * To be called in the transaction that added, changed or removed a way to sign in, behind `ownAccount({ fresh: true })`: ends
 * every other session and every link that was mailed before, gives this browser a new token, notes it in the audit and mails the owner (`alsoTo`: the
 * address they had before).
 */
export async function waysChanged(
  c: Context<Env>,
  door: Door,
  change: WayChange,
  options: { alsoTo?: string | null } = {},
): Promise<void> {
  const { scope, token } = c.var;
  const { account, person } = ownSession(c);
  const before = hashOfToken(token ?? '');
  const renewed = newToken();
  await throughLobby(scope, { account, key: before }, async (lobby) => {
    await deleteSessions(lobby, { allBut: before });
    await deleteOpenLinks(lobby);
    await moveSession(lobby, before, { tokenHash: hashOfToken(renewed) });
    // Setting one up is using it.
    if (SECOND_FACTORS.includes(change)) await markSecondStep(lobby, hashOfToken(renewed));
    const owner = await findAccount(lobby);
    const addresses = new Set([owner?.email, options.alsoTo].filter((address) => typeof address === 'string'));
    for (const to of addresses) await sendMail(door, lobby, wayChangedMail(to, change, c.var.shell.url));
  });
  await record(scope, [
    {
      programme: null,
      name: `people.account.${change}`,
      kind: 'people.account',
      subject: person,
      before: null,
      after: null,
    },
  ]);
  writeToken(c, 'session', renewed, door.secure);
  // Forms on the page that answers belong to the new token.
  c.set('csrf', csrfTokenOf(door.secret, renewed));
}
