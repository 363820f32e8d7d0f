/** How many tries are let through in a stretch of time. */
export type Limit = { readonly tries: number; readonly minutes: number };

/**
 * Guessing at one account: a person who mistypes gets on, a program does not. Ten in a quarter and fifty in a day stay under
 * what NIST SP 800-63B (100 tries in a row) allows.
 */
export const ACCOUNT_LIMITS: readonly Limit[] = [
  { tries: 10, minutes: 15 },
  { tries: 50, minutes: 24 * 60 },
];
/** One machine that tries many accounts. Behind a proxy everybody is one machine, so it is higher. */
export const SOURCE_LIMITS: readonly Limit[] = [{ tries: 50, minutes: 15 }];
/** Mails to one address. The earlier ones keep working, so their owner gets in. */
export const MAIL_LIMITS: readonly Limit[] = [
  { tries: 5, minutes: 15 },
  { tries: 20, minutes: 24 * 60 },
];

/** Until when to wait, given the earlier tries, newest first; null when another may be made now. */
export function waitUntil(
  tries: readonly Temporal.Instant[],
  limits: readonly Limit[],
  now: Temporal.Instant,
): Temporal.Instant | null {
  const ends = limits.flatMap(({ tries: most, minutes }) => {
    const oldest = tries[most - 1];
    const end = oldest?.add({ minutes });
    return end && Temporal.Instant.compare(end, now) > 0 ? [end] : [];
  });
  return ends.toSorted(Temporal.Instant.compare).at(-1) ?? null;
}
