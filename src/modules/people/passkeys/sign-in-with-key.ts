import type { Id } from '#kernel/id.ts';
import { inLobby } from '#platform/scope.ts';
import { hashOfToken } from '#platform/session.ts';
import { clockOf, type Door } from '../door.ts';
import { findPasskey, notePasskeyUse, type Passkey } from '../store/passkeys.ts';
import { spendTicket } from '../store/used-tickets.ts';
import { checkSigned, readSigned } from './answers.ts';
import type { Site } from './site.ts';
import { openTicket } from './ticket.ts';

/** What a page posted; `browser` is the token of its forms. */
export type Posted = { readonly answer: string; readonly ticket: string; readonly browser: string };

/** Whose passkey answered; or why it is not believed. Uses up the ticket, and notes the use, only for an answer that is right. */
export async function accountByKey(
  door: Door,
  site: Site,
  { answer, ticket, browser }: Posted,
): Promise<{ account: Id<'account'> } | 'wrong' | 'counter'> {
  const now = (door.clock ?? Temporal.Now.instant)();
  const challenge = openTicket(door, 'passkey sign-in', { ticket, browser, now });
  const signed = readSigned(answer);
  if (challenge === null || signed === null) return 'wrong';
  const look = { key: signed.id, ...clockOf(door) };
  const key = await inLobby(door.database, look, (lobby) => findPasskey(lobby, signed.id));
  if (!key) return 'wrong';
  const count = await checkSigned(signed, key, { site, challenge });
  if (typeof count !== 'number') return count;
  return (await spend(door, key, { challenge, count })) ? { account: key.account } : 'wrong';
}

const spend = (door: Door, key: Passkey, { challenge, count }: { challenge: string; count: number }) => {
  const spent = hashOfToken(`passkey ${challenge}`);
  return inLobby(
    door.database,
    { key: spent, account: key.account, ...clockOf(door) },
    async (lobby) => (await spendTicket(lobby, spent)) && (await notePasskeyUse(lobby, key, count)),
  );
};
