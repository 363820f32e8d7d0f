/** An answer as it goes out: ready bytes and all its headers. */
export type Kept = {
  readonly status: 200 | 404;
  /** Those that keep it safe among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** Origins whose pages may take it over; null where the headers say so. */
  readonly origins: readonly string[] | null;
  /** What is counted each time it is shown. */
  readonly counts: readonly { readonly what: 'view' | 'search' | 'search-without-result'; readonly subject: string }[];
  /** The words that were searched for, without anything of a person; '' for none. */
  readonly words: string;
  /** The same bytes made smaller; null until somebody asks for the page a second time. */
  packed: Uint8Array<ArrayBuffer> | null;
};
type Entry = { readonly kept: Kept; readonly site: string; readonly untilMs: number; readonly bytes: number };

export type PageCache = {
  /** A page that may still be shown at this moment. */
  readonly find: (key: string, nowMs: number) => Kept | undefined;
  /** Goes up with everything that changes; a page that was begun at an earlier turn is not kept. */
  readonly turn: () => number;
  readonly keep: (key: string, page: { kept: Kept; site: string; turn: number; untilMs: number }) => void;
  readonly empty: (site: string) => void;
  readonly emptyAll: () => void;
  /** Only while it is on are pages kept; off empties it. */
  readonly turnOn: (isOn: boolean) => void;
  readonly bytes: () => number;
};

// What an entry costs beside its bytes: key, headers, its place in two lists.
const OVERHEAD = 1_200;
/** However well everything is told, nothing is kept longer than this. */
const LONGEST_MS = 60_000;
/** One page may take a tenth of it, or one large list would push out everything. */
const LARGEST_PART = 10;

/** Keeps pages in memory, the least recently asked for goes first. With 0 bytes it keeps nothing. */
export function createPageCache(mostBytes: number): PageCache {
  const shelf = createShelf();
  let turn = 0;
  let isOn = false;
  const emptyAll = () => {
    turn += 1;
    shelf.clear();
  };
  return {
    find: (key, nowMs) => {
      const entry = shelf.take(key);
      if (entry && nowMs < entry.untilMs) return shelf.put(key, entry).kept;
      return undefined;
    },
    turn: () => turn,
    keep: (key, { kept, site, turn: begunAt, untilMs }) => {
      // A page is packed later: room for that is reckoned at once.
      const bytes = Math.ceil(kept.body.byteLength * 1.4) + key.length * 2 + OVERHEAD;
      if (!isOn || turn !== begunAt || bytes > mostBytes / LARGEST_PART) return;
      shelf.take(key);
      shelf.put(key, { kept, site, untilMs, bytes });
      shelf.shrink(mostBytes);
    },
    empty: (site) => {
      turn += 1;
      shelf.drop(site);
    },
    emptyAll,
    turnOn: (on) => {
      isOn = on && mostBytes > 0;
      emptyAll();
    },
    bytes: shelf.bytes,
  };
}

/** Entries in the order in which they were last asked for, also by site. */
function createShelf() {
  const entries = new Map<string, Entry>();
  const ofSites = new Map<string, Set<string>>();
  let total = 0;
  const take = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    if (!entry) return undefined;
    entries.delete(key);
    total -= entry.bytes;
    const keys = ofSites.get(entry.site);
    keys?.delete(key);
    if (keys?.size === 0) ofSites.delete(entry.site);
    return entry;
  };
  return {
    take,
    put: (key: string, entry: Entry): Entry => {
      entries.set(key, entry);
      ofSites.set(entry.site, (ofSites.get(entry.site) ?? new Set()).add(key));
      total += entry.bytes;
      return entry;
    },
    drop: (site: string): void => [...(ofSites.get(site) ?? [])].forEach((key) => take(key)),
    shrink: (mostBytes: number): void => {
      for (const oldest of entries.keys()) {
        if (total <= mostBytes) return;
        take(oldest);
      }
    },
    clear: (): void => {
      entries.clear();
      ofSites.clear();
      total = 0;
    },
    bytes: (): number => total,
  };
}

/** Until when a page may be kept that is made now, while its site changes by itself at `next`. */
export const keepUntilMs = (nowMs: number, next: Temporal.Instant | null): number =>
  Math.min(nowMs + LONGEST_MS, next?.epochMilliseconds ?? Number.POSITIVE_INFINITY);
