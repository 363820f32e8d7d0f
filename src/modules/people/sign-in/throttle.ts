import type { Context } from 'hono';
import { clientAddress, networkOf } from '#platform/client-address.ts';
import type { Env } from '#platform/http.ts';
import { inLobby } from '#platform/scope.ts';
import { sign } from '#platform/secret.ts';
import { clockOf, type Door } from '../door.ts';
import { deleteAttempts, insertAttempt, listAttempts } from '../store/attempts.ts';
import { type Limit, MOST_TRIES, waitUntil } from './model/turns.ts';

/** What is protected from guessing: `what` names it ('password:<address>'), known here or not; kept as a code only. */
export type Turn = { readonly what: string; readonly limits: readonly Limit[] };

const keyOf = (door: Door, { what }: Turn): string => sign(door.secret, 'attempt', what);

/**
 * Takes a turn at each of what is protected, before the try itself. Null: go on. Otherwise how many seconds to wait, and then
 * no turn was taken, so that trying again does not make the wait longer.
 */
export async function takeTurn(door: Door, turns: readonly Turn[]): Promise<number | null> {
  for (const [index, turn] of turns.entries()) {
    const wait = await takeOne(door, turn);
    if (wait === null) continue;
    for (const taken of turns.slice(0, index)) await giveTurnBack(door, taken, 'newest');
    return wait;
  }
  return null;
}

function takeOne(door: Door, turn: Turn): Promise<number | null> {
  const key = keyOf(door, turn);
  return inLobby(door.database, { key, ...clockOf(door) }, async (lobby) => {
    const end = waitUntil(await listAttempts(lobby, key, MOST_TRIES), turn.limits, lobby.now());
    if (end !== null) return Math.ceil(lobby.now().until(end).total('seconds'));
    await insertAttempt(lobby, key);
    return null;
  });
}

/** After a try that was right: `newest` takes back this turn, `all` forgets the wrong ones before it too. */
export async function giveTurnBack(door: Door, turn: Turn, which: 'newest' | 'all'): Promise<void> {
  const key = keyOf(door, turn);
  await inLobby(door.database, { key, ...clockOf(door) }, (lobby) => deleteAttempts(lobby, key, which));
}

/** What a limit for one machine counts by. Who asks is what the connection says, or a proxy of our own. */
export const sourceOf = (c: Context<Env>, door: Door): string => networkOf(clientAddress(c, door.trustedProxies));
