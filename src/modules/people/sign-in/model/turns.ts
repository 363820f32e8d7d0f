/**
 * How many tries are let through in a stretch of time. `thenEvery`: past that, one more each time so many minutes went by, so that
 * who fills the stretch keeps nobody out for the rest of it.
 */
export type Limit = { readonly tries: number; readonly minutes: number; readonly thenEvery?: number };

/** Guessing at one account from one machine: a person who mistypes gets on, a program does not. */
export const OWN_LIMITS: readonly Limit[] = [
  { tries: 10, minutes: 15 },
  { tries: 50, minutes: 24 * 60 },
];
/** Guessing at one account from everywhere; NIST SP 800-63B allows 100 tries in a row. */
export const ACCOUNT_LIMITS: readonly Limit[] = [
  { tries: 30, minutes: 15 },
  { tries: 100, minutes: 24 * 60 },
];
/**
 * One machine that is wrong about many addresses. Behind a proxy a whole municipality is one machine, and some of them mistype at
 * nine o'clock, so it is wide; it stops passwords only.
 */
export const SOURCE_LIMITS: readonly Limit[] = [{ tries: 300, minutes: 15 }];
/**
 * Mails to one address. Anybody can ask for them, so after a busy day one still goes every ten minutes: a link lives for fifteen,
 * and its owner always has one that works.
 */
export const MAIL_LIMITS: readonly Limit[] = [
  { tries: 5, minutes: 15 },
  { tries: 20, minutes: 24 * 60, thenEvery: 10 },
];
/** Visits of one machine to the sign-in service of one organisation; each may end in a question to that service. */
export const VISIT_LIMITS: readonly Limit[] = [{ tries: 300, minutes: 15 }];
/** The most tries that any of these looks at. */
export const MOST_TRIES = 300;

/** Until when to wait, given the earlier tries, newest first; null when another may be made now. */
export function waitUntil(
  tries: readonly Temporal.Instant[],
  limits: readonly Limit[],
  now: Temporal.Instant,
): Temporal.Instant | null {
  const [newest] = tries;
  const ends = limits.flatMap(({ tries: most, minutes, thenEvery }) => {
    const full = tries[most - 1]?.add({ minutes });
    const next = thenEvery === undefined ? undefined : newest?.add({ minutes: thenEvery });
    const end = full && next && Temporal.Instant.compare(next, full) < 0 ? next : full;
    return end && Temporal.Instant.compare(end, now) > 0 ? [end] : [];
  });
  return ends.toSorted(Temporal.Instant.compare).at(-1) ?? null;
}
