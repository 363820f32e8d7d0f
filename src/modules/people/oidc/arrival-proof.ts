import * as z from 'zod';
import { inLobby } from '#platform/scope.ts';
import { seal, unseal } from '#platform/secret.ts';
import { hashOfToken } from '#platform/session.ts';
import { clockOf, type Door } from '../door.ts';
import { spendTicket } from '../store/used-tickets.ts';

const PURPOSE = 'work account that arrived';
const MINUTES = 10;
const shape = z.object({
  issuer: z.string(),
  subject: z.string(),
  name: z.string().nullable(),
  organisation: z.string(),
  back: z.string().nullable(),
  /** Of the visit: makes each arrival another one. */
  state: z.string(),
  browser: z.string(),
  ends: z.string(),
});
/** Who came back from a provider, for which organisation, and where they were going. */
export type Arrival = Omit<z.infer<typeof shape>, 'browser' | 'ends'>;

const nowAt = (door: Door) => (door.clock ?? Temporal.Now.instant)();

/** Seals who came back, for the browser whose forms carry this token, and ten minutes. */
export const sealArrival = (door: Door, arrival: Arrival, browser: string): string =>
  seal(
    door.secret,
    PURPOSE,
    JSON.stringify({ ...arrival, browser, ends: nowAt(door).add({ minutes: MINUTES }).toString() }),
  );

/** Who came back; null for any text that this server did not seal for this browser, too long ago, or used before. */
export async function takeArrival(door: Door, given: { proof: string; browser: string }): Promise<Arrival | null> {
  const text = unseal(door.secret, PURPOSE, given.proof);
  if (text === null) return null;
  const { browser, ends, ...arrival } = shape.parse(JSON.parse(text));
  const isOver = Temporal.Instant.compare(nowAt(door), Temporal.Instant.from(ends)) >= 0;
  if (browser !== given.browser || isOver) return null;
  const key = hashOfToken(`arrival ${arrival.state}`);
  const isFirst = await inLobby(door.database, { key, ...clockOf(door) }, (lobby) => spendTicket(lobby, key));
  return isFirst ? arrival : null;
}
