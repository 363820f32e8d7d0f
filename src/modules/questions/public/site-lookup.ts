import { keepUntilMs } from './page-cache.ts';
import type { Site } from './site.ts';
import { createViewMemory } from './view-memory.ts';

/** What a site shows for a key: null for nothing. */
type Place<Shown> = { shown: Shown | null; untilMs: number };

type Wanted<Key, Shown> = {
  readonly now: Temporal.Instant;
  /** The same name for the same thing, whoever asks. */
  readonly nameOf: (key: Key) => string;
  /** Asks the database for what is not remembered; what is not shown is left out. */
  readonly find: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Shown>>;
};

/**
 * What a site shows for some keys, in their order, without those that it does not show. What was asked before is remembered with the
 * site, at most `most` of all sites together, and no longer than a page would be kept: until the site changes, something comes or goes
 * by itself, or a minute passed.
 */
export function createSiteLookup<Key, Shown extends object>(most: number) {
  const remembered = createViewMemory<Site, Place<Shown>>(most);

  return async function lookUp(site: Site, keys: readonly Key[], wanted: Wanted<Key, Shown>): Promise<Shown[]> {
    const nowMs = wanted.now.epochMilliseconds;
    const places = keys.map((key) => ({ key, place: remembered(site, wanted.nameOf(key), emptyPlace<Shown>) }));
    const unknown = places.filter(({ place }) => nowMs >= place.untilMs);
    if (unknown.length > 0) {
      const found = await wanted.find(unknown.map(({ key }) => key));
      const untilMs = keepUntilMs(nowMs, site.until);
      for (const { key, place } of unknown) Object.assign(place, { shown: found.get(key) ?? null, untilMs });
    }
    return places.flatMap(({ place }) => place.shown ?? []);
  };
}

const emptyPlace = <Shown>(): Place<Shown> => ({ shown: null, untilMs: 0 });
