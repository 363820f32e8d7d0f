import { createHash, randomBytes } from 'node:crypto';

/** Holds back who sends too much, without keeping who that is. */
export type VisitorLimit = {
  /** Counts a try; false when this address, or the whole site, sent enough for now. */
  readonly allows: (site: string, address: string, nowMs: number) => boolean;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PER_ADDRESS = 20;
const PER_SITE = 2_000;
const MOST_ADDRESSES = 20_000;

/**
 * Twenty reactions an hour from one address and 2,000 for one site, in this process. An address is only ever a code that cannot be
 * turned back, and is another one each day.
 */
export function createVisitorLimit(): VisitorLimit {
  let salt = { bytes: randomBytes(16), untilMs: 0 };
  let seen = { counts: new Map<string, number>(), untilMs: 0 };
  const renew = (nowMs: number) => {
    if (nowMs >= salt.untilMs) salt = { bytes: randomBytes(16), untilMs: nowMs + DAY_MS };
    if (nowMs >= seen.untilMs || seen.counts.size > MOST_ADDRESSES)
      seen = { counts: new Map(), untilMs: nowMs + HOUR_MS };
  };
  const count = (key: string): number => {
    const next = (seen.counts.get(key) ?? 0) + 1;
    seen.counts.set(key, next);
    return next;
  };
  return {
    allows: (site, address, nowMs) => {
      renew(nowMs);
      const code = createHash('sha256').update(salt.bytes).update(address).digest('base64url').slice(0, 16);
      const ofAddress = count(`${site} ${code}`);
      return ofAddress <= PER_ADDRESS && count(site) <= PER_SITE;
    },
  };
}
