import { availableParallelism } from 'node:os';
import type { Context } from 'hono';
import { takeTurns } from '#kernel/take-turns.ts';
import type { Env } from '#platform/http.ts';
import { keptOf, respond } from './answer.ts';
import type { Asked } from './asked.ts';
import { keepUntilMs, type Kept, type PageCache } from './page-cache.ts';
import type { Maker, MakerAt, PublicSites } from './public-sites.ts';
import type { Site } from './site.ts';
import type { SiteMemory } from './site-memory.ts';
import { visitTo } from './visit-to.ts';

/** The public sites with what they remember. */
export type Parts = {
  readonly sites: PublicSites;
  readonly pages: PageCache;
  readonly memory: SiteMemory;
  readonly makerAt: MakerAt;
  /** Pages that are being made, by turn and what was asked. */
  readonly making: Map<string, Promise<Kept>>;
  /** Lets some pages be made at once. */
  readonly inTurn: ReturnType<typeof takeTurns>;
};

/**
 * One more than there are processors to make them: then no page waits at each of its statements for those that came later, and a new
 * visitor is let in soon, for Node accepts one connection a round of its loop and a round lasts as long as all that came back in it.
 */
const MADE_AT_ONCE = availableParallelism() + 1;

/** For the pages of one process. */
export const inTurns = () => takeTurns(MADE_AT_ONCE);

type Showing = {
  readonly site: Site;
  readonly asked: Asked;
  /** That of the pages before the site was looked up. */
  readonly turn: number;
  readonly make: Maker;
};

/** A page that may be kept: from memory, or made now, once for all who ask at the same moment. */
export function show(parts: Parts, c: Context<Env>, showing: Showing): Response | Promise<Response> {
  const { asked, site, turn } = showing;
  const kept = readyPage(parts, c, showing);
  if (kept) return kept;
  // Who asks after a change does not join who began before it.
  const lane = `${turn} ${asked.key}`;
  return (parts.making.get(lane) ?? begin(parts, c, { ...showing, lane })).then((made) => goOut(parts, c, site, made));
}

/** The same only where it is in memory. */
export function readyPage(
  parts: Parts,
  c: Context<Env>,
  { site, asked }: Pick<Showing, 'site' | 'asked'>,
): Response | undefined {
  const kept = parts.pages.find(asked.key, parts.sites.clock().epochMilliseconds);
  return kept && goOut(parts, c, site, kept);
}

function begin(
  parts: Parts,
  c: Context<Env>,
  { lane, ...showing }: Showing & { readonly lane: string },
): Promise<Kept> {
  const made = parts.inTurn(() => make(parts, c, showing)).finally(() => parts.making.delete(lane));
  parts.making.set(lane, made);
  return made;
}

async function make({ sites, pages }: Parts, c: Context<Env>, { site, asked, turn, make }: Showing): Promise<Kept> {
  const { url } = c.get('shell');
  const now = sites.clock();
  const made = await make(sites, c, visitTo(site, asked, { url, now }));
  const kept = keptOf(made, url.startsWith('https:'));
  const untilMs = keepUntilMs(now.epochMilliseconds, site.until);
  if (kept.status === 200) pages.keep(asked.key, { kept, site: site.organisation, turn, untilMs });
  return kept;
}

/** The page for one request, counted. It has every header that keeps it safe. */
function goOut({ sites: { counter, options } }: Parts, c: Context<Env>, { organisation }: Site, kept: Kept): Response {
  const { counts, words } = kept;
  for (const { what, subject } of counts) counter.add(organisation, what, subject);
  if (words !== '')
    counter.addSearch(organisation, words, !counts.some(({ what }) => what === 'search-without-result'));
  c.set('ownHeaders', 'said');
  return respond(c, kept, { mayPack: options.pageCacheBytes > 0 });
}
