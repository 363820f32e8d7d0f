import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { Env } from '#platform/http.ts';
import { inLobby } from '#platform/scope.ts';
import { seal, unseal } from '#platform/secret.ts';
import { hashOfToken } from '#platform/session.ts';
import { clockOf, type Door } from '../door.ts';
import { spendTicket } from '../store/used-tickets.ts';

const PURPOSE = 'visit to a provider';
const MINUTES = 10;
const shape = z.object({
  organisation: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string().nullable(),
  /** Why somebody goes: to come in, to prove once more who they are, or to connect it to the account of their session. */
  why: z.enum(['sign-in', 'confirm', 'connect']),
  /** Whether a page of ours, or the person, led to this visit; false when another website may have. */
  isOwn: z.boolean(),
  startedAt: z.string(),
});
/** What must come back from one visit to a provider. */
export type Visit = z.infer<typeof shape>;

const nameOf = ({ secure }: Door) => (secure ? '__Host-eenstemmig-werkaccount' : 'eenstemmig-werkaccount');
// Lax, because the way back is a link on the site of the provider.
const flags = ({ secure }: Door) => ({ httpOnly: true, sameSite: 'Lax', secure, path: '/' }) as const;

/** Lets this browser carry the ticket of a visit; the one it had before is gone. */
export const giveTicket = (c: Context<Env>, door: Door, visit: Visit): void =>
  setCookie(c, nameOf(door), seal(door.secret, PURPOSE, JSON.stringify(visit)), {
    ...flags(door),
    maxAge: MINUTES * 60,
  });

/** Takes the ticket of this browser. Null for none, one that ended or was used; of two at once, one gets it. */
export async function takeTicket(c: Context<Env>, door: Door): Promise<Visit | null> {
  const text = unseal(door.secret, PURPOSE, getCookie(c, nameOf(door)) ?? '');
  setCookie(c, nameOf(door), '', { ...flags(door), maxAge: 0 });
  if (text === null) return null;
  const visit = shape.parse(JSON.parse(text));
  const key = hashOfToken(`visit ${visit.state}`);
  return inLobby(door.database, { key, ...clockOf(door) }, async (lobby) => {
    const ends = Temporal.Instant.from(visit.startedAt).add({ minutes: MINUTES });
    const isOver = Temporal.Instant.compare(lobby.now(), ends) >= 0;
    return !isOver && (await spendTicket(lobby, key)) ? visit : null;
  });
}
