import { createHash, randomBytes } from 'node:crypto';

/** Holds back who sends too much, without keeping who that is. */
export type VisitorLimit = {
  /** Counts a try; false when this address, or the whole site, sent enough for now. */
  readonly allows: (site: string, address: string, nowMs: number) => boolean;
  /** Counts what an address says of one thing; true for the first three times in a day, so that nobody makes a figure alone. */
  readonly isOfThree: (what: string, address: string, nowMs: number) => boolean;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PER_ADDRESS = 20;
const PER_SITE = 2_000;
const VERDICTS_A_DAY = 3;
/** What is still taken when a site had its share: a few of each address, so that many who send much shut nobody out. */
const LATE_PER_ADDRESS = 2;
const LATE_PER_SITE = 8_000;
const MOST_ADDRESSES = 20_000;

/**
 * Twenty reactions an hour from one address and 2,000 for one site, in this process; after that two from each address. An address is
 * only ever a code that cannot be turned back, and is another one each day. `most`: how many are remembered at once.
 */
export function createVisitorLimit({ most = MOST_ADDRESSES }: { readonly most?: number } = {}): VisitorLimit {
  let day = { salt: randomBytes(16), verdicts: createCounts(most), untilMs: 0 };
  let hour = { addresses: createCounts(most), sites: createCounts(most), untilMs: 0 };
  const renew = (nowMs: number) => {
    if (nowMs >= day.untilMs) day = { salt: randomBytes(16), verdicts: createCounts(most), untilMs: nowMs + DAY_MS };
    if (nowMs >= hour.untilMs)
      hour = { addresses: createCounts(most), sites: createCounts(most), untilMs: nowMs + HOUR_MS };
  };
  const codeOf = (address: string, nowMs: number): string => {
    renew(nowMs);
    return createHash('sha256').update(day.salt).update(address).digest('base64url').slice(0, 16);
  };
  return {
    isOfThree: (what, address, nowMs) => {
      const code = codeOf(address, nowMs);
      return day.verdicts(`${what} ${code}`) <= VERDICTS_A_DAY;
    },
    allows: (site, address, nowMs) => {
      const code = codeOf(address, nowMs);
      const ofAddress = hour.addresses(`${site} ${code}`);
      if (ofAddress > PER_ADDRESS) return false;
      const ofSite = hour.sites(site);
      return ofSite <= PER_SITE || (ofAddress <= LATE_PER_ADDRESS && ofSite <= PER_SITE + LATE_PER_SITE);
    },
  };
}

/**
 * Counts by name in a bounded memory. When it is full the older half goes: who was counted lately is still known, however many come
 * along.
 */
function createCounts(most: number): (name: string) => number {
  let recent = new Map<string, number>();
  let older = new Map<string, number>();
  return (name) => {
    const next = (recent.get(name) ?? older.get(name) ?? 0) + 1;
    recent.set(name, next);
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    return next;
  };
}
