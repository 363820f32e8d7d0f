import * as z from 'zod';
import { seal, unseal } from '#platform/secret.ts';
import type { Door } from '../door.ts';

/** For which of the two a challenge was made; a ticket for one is worth nothing for the other. */
export type TicketUse = 'passkey sign-in' | 'passkey registration';
const MINUTES = 5;
const shape = z.object({ challenge: z.string(), browser: z.string(), ends: z.string() });

/** Seals a challenge for one browser (the token of its forms) and five minutes. */
export const sealTicket = (
  door: Door,
  use: TicketUse,
  ticket: { challenge: string; browser: string; now: Temporal.Instant },
): string => {
  const { challenge, browser, now } = ticket;
  return seal(door.secret, use, JSON.stringify({ challenge, browser, ends: now.add({ minutes: MINUTES }).toString() }));
};

/** The challenge of a ticket that this server gave to this browser and that has not ended; null for any other text. */
export function openTicket(
  door: Door,
  use: TicketUse,
  given: { ticket: string; browser: string; now: Temporal.Instant },
): string | null {
  const text = given.browser === '' ? null : unseal(door.secret, use, given.ticket);
  if (text === null) return null;
  const { challenge, browser, ends } = shape.parse(JSON.parse(text));
  const isOver = Temporal.Instant.compare(given.now, Temporal.Instant.from(ends)) >= 0;
  return browser === given.browser && !isOver ? challenge : null;
}
