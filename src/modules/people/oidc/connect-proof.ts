import * as z from 'zod';
import { seal, unseal } from '#platform/secret.ts';
import type { Door } from '../door.ts';

const PURPOSE = 'work account to connect';
const MINUTES = 10;
const shape = z.object({ issuer: z.string(), subject: z.string(), browser: z.string(), ends: z.string() });

/** Seals who came back from a provider, for the session whose forms carry this token, and ten minutes. */
export function sealProof(
  door: Door,
  proof: { issuer: string; subject: string; browser: string; now: Temporal.Instant },
): string {
  const { issuer, subject, browser, now } = proof;
  const ends = now.add({ minutes: MINUTES }).toString();
  return seal(door.secret, PURPOSE, JSON.stringify({ issuer, subject, browser, ends }));
}

/** Who came back; null for any text that this server did not seal for this session, or too long ago. */
export function openProof(
  door: Door,
  given: { proof: string; browser: string; now: Temporal.Instant },
): { issuer: string; subject: string } | null {
  const text = unseal(door.secret, PURPOSE, given.proof);
  if (text === null) return null;
  const { issuer, subject, browser, ends } = shape.parse(JSON.parse(text));
  const isOver = Temporal.Instant.compare(given.now, Temporal.Instant.from(ends)) >= 0;
  return browser === given.browser && !isOver ? { issuer, subject } : null;
}
