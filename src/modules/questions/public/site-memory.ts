import type { Database } from '#platform/database/connect.ts';
import type { ToldChange } from '#platform/changes.ts';
import { createTermMemory } from '../search/term-memory.ts';
import { loadSite, type Site, type SiteName } from './site.ts';

type Entry = { readonly loading: Promise<Site | null>; site: Site | null | undefined; untilMs: number };

/** Which sites there are, remembered until something of theirs changes. */
export type SiteMemory = {
  /** What is remembered, without asking; undefined when that is nothing. */
  readonly peek: (name: SiteName) => Site | null | undefined;
  readonly get: (name: SiteName) => Promise<Site | null>;
  readonly hear: (change: ToldChange) => void;
  readonly setListening: (isListening: boolean) => void;
};

type Options = {
  readonly database: Database;
  readonly clock: () => Temporal.Instant;
  /** Told the organisation of a site that is no longer as it was remembered; null for all of them. */
  readonly onForget: (organisation: string | null) => void;
  /** How many names are remembered. */
  readonly most?: number;
};

const LISTENING_MS = 5 * 60_000;
// Lost for a moment: rather a little old than a rush on the database. It stays within the second that is promised.
const LOST_MS = 500;
const MOST = 2_000;
/** What a site is made of; a change elsewhere, such as in a calendar, does not touch it. */
const MODULES: ReadonlySet<string> = new Set(['questions', 'library', 'facts', 'styles', 'people']);

const keyOf = (name: SiteName): string => ('host' in name ? `host ${name.host}` : `slug ${name.slug}`);

export function createSiteMemory({ database, clock, onForget, most = MOST }: Options): SiteMemory {
  const entries = new Map<string, Entry>();
  const terms = createTermMemory();
  let lifeMs = 0;
  const now = () => clock().epochMilliseconds;
  const peekEntry = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    return entry && (entry.site === undefined || now() < entry.untilMs) ? entry : undefined;
  };
  const start = (key: string, name: SiteName): Entry => {
    const old = entries.get(key);
    if (old?.site) onForget(old.site.organisation);
    const entry: Entry = { loading: loadSite(database, name, { clock, terms }), site: undefined, untilMs: 0 };
    entry.loading.then(
      (site) => {
        entry.site = site;
        entry.untilMs = Math.min(now() + lifeMs, site?.until?.epochMilliseconds ?? Number.POSITIVE_INFINITY);
        // Nobody tells us anything: then nothing is remembered.
        if (lifeMs === 0 && entries.get(key) === entry) entries.delete(key);
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key);
      },
    );
    entries.set(key, entry);
    if (entries.size > most) makeRoom(entries, entry, onForget);
    return entry;
  };
  return {
    peek: (name) => peekEntry(keyOf(name))?.site,
    get: (name) => {
      const key = keyOf(name);
      return (peekEntry(key) ?? start(key, name)).loading;
    },
    hear: ({ organisation, modules }) => {
      if (!modules.some((module) => MODULES.has(module))) return;
      terms.forget(organisation);
      for (const [key, { site }] of entries) {
        if (site && !site.dependsOn.has(organisation)) continue;
        entries.delete(key);
        if (site) onForget(site.organisation);
      }
      onForget(organisation);
    },
    setListening: (isListening) => {
      lifeMs = isListening ? LISTENING_MS : LOST_MS;
      entries.clear();
      terms.setListening(isListening);
      onForget(null);
    },
  };
}

/** Names of no site go first: whoever makes them up does not push out a site, nor its pages. */
function makeRoom(entries: Map<string, Entry>, latest: Entry, onForget: Options['onForget']): void {
  const others = [...entries].filter(([, entry]) => entry !== latest);
  const [key, gone] = others.find(([, { site }]) => site === null) ?? others[0] ?? [];
  if (key === undefined || !gone) return;
  entries.delete(key);
  if (gone.site !== null) onForget(gone.site?.organisation ?? null);
}
