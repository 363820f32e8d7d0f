import type { Context } from 'hono';
import { type Env, NotFound } from '#platform/http.ts';
import { type Asked, askedOf } from './asked.ts';
import { createCounter } from './counter.ts';
import { earlyAnswer } from './early.ts';
import { hostOf } from './host.ts';
import { createPageCache } from './page-cache.ts';
import type { MakerAt, PublicOptions, PublicSites } from './public-sites.ts';
import { inTurns, type Parts, show } from './show.ts';
import type { Site } from './site.ts';
import { createSiteMemory } from './site-memory.ts';
import { visitTo } from './visit-to.ts';

/** The sites of one process, that remember nothing yet. */
export function createPublicSites(options: PublicOptions, makerAt: MakerAt): PublicSites {
  const clock = options.clock ?? Temporal.Now.instant;
  const pages = createPageCache(options.pageCacheBytes);
  const memory = createSiteMemory({
    database: options.database,
    clock,
    onForget: (organisation) => (organisation === null ? pages.emptyAll() : pages.empty(organisation)),
  });
  const counter = createCounter({ database: options.database, clock });
  const find = async (c: Context<Env>): Promise<{ asked: Asked; site: Site }> => {
    const asked = askedOf(c, hostOf(c));
    const site = asked && (await memory.get(asked.name));
    if (!asked || site?.slug !== asked.slug) throw new NotFound();
    return { asked, site };
  };
  const sites: PublicSites = {
    options,
    counter,
    clock,
    visit: async (c) => {
      const { asked, site } = await find(c);
      return visitTo(site, asked, { url: c.get('shell').url, now: clock() });
    },
    answer: async (c, make) => {
      const turn = pages.turn();
      return show(parts, c, { ...(await find(c)), turn, make });
    },
    early: (c) => earlyAnswer(parts, c),
    hears: {
      change: memory.hear,
      state: (isListening) => {
        memory.setListening(isListening);
        pages.turnOn(isListening);
      },
    },
  };
  const parts: Parts = { sites, pages, memory, makerAt, making: new Map(), inTurn: inTurns() };
  return sites;
}
