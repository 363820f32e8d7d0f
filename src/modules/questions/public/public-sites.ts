import type { Context } from 'hono';
import type { Id } from '#kernel/id.ts';
import type { TrustedProxies } from '#platform/client-address.ts';
import type { Database } from '#platform/database/connect.ts';
import { type Early, type Env, type ModuleManifest, NotFound } from '#platform/http.ts';
import { type SiteLinks, siteLinks, type SitePlace, type Wish } from '../model/place.ts';
import { headerOf, keptOf, type Made, respond } from './answer.ts';
import { type Asked, askedOf, isOfSite, pathAtSite } from './asked.ts';
import { type Counter, createCounter } from './counter.ts';
import { isOwnHost, namedHost } from './host.ts';
import { createPageCache, keepUntilMs, type Kept, type PageCache } from './page-cache.ts';
import type { Site, SiteName } from './site.ts';
import { createSiteMemory, type SiteMemory } from './site-memory.ts';

/** Words about a site, as Markdown from heading level 1, in the way its organisation speaks to visitors. */
type SiteWords = (name: string, address: 'u' | 'je') => string;

export type PublicOptions = {
  readonly database: Database;
  /** Signs what a form of a visitor is about. */
  readonly secret: string;
  /** The organisation of whoever runs this server. */
  readonly local: Id<'organisation'> | null;
  /** Memory for pages that are kept ready; 0 keeps none. */
  readonly pageCacheBytes: number;
  /** Who may say for whom they ask; absent: nobody. */
  readonly trustedProxies?: TrustedProxies;
  readonly clock?: () => Temporal.Instant;
  /** What a site says about privacy and accessibility, as Markdown by the name of its organisation; absent: it has no such pages. */
  readonly siteWords?: { readonly privacy: SiteWords; readonly accessibility: SiteWords };
};

/** Somebody who looks at a site: which one, where it stands, what was asked, and when. */
export type Visit = {
  readonly site: Site;
  readonly place: SitePlace;
  readonly links: SiteLinks;
  readonly wish: Wish;
  readonly now: Temporal.Instant;
};

/** The public sites of this process, with what they remember. */
export type PublicSites = {
  readonly options: PublicOptions;
  readonly counter: Counter;
  readonly clock: () => Temporal.Instant;
  /** @throws NotFound where there is no open site, or the request came to a host name that is not of this program. */
  readonly visit: (c: Context<Env>) => Promise<Visit>;
  /** A page that may be kept: from memory, or made now, once for all who ask at the same moment. */
  readonly answer: (c: Context<Env>, make: (visit: Visit) => Promise<Made>) => Promise<Response>;
  readonly early: (c: Context<Env>) => Early | Promise<Early>;
  readonly hears: NonNullable<ModuleManifest['hears']>;
};

export function createPublicSites(options: PublicOptions): PublicSites {
  const clock = options.clock ?? Temporal.Now.instant;
  const pages = createPageCache(options.pageCacheBytes);
  const memory = createSiteMemory({
    database: options.database,
    clock,
    onForget: (organisation) => (organisation === null ? pages.emptyAll() : pages.empty(organisation)),
  });
  const counter = createCounter({ database: options.database, clock });
  const parts = { options, clock, pages, memory, counter };
  return {
    options,
    counter,
    clock,
    visit: async (c) => (await visitOf(parts, c)).visit,
    answer: answering(parts),
    early: (c) => earlyAnswer(parts, c),
    hears: {
      change: memory.hear,
      state: (isListening) => {
        memory.setListening(isListening);
        pages.turnOn(isListening);
      },
    },
  };
}

type Parts = Pick<PublicSites, 'options' | 'clock' | 'counter'> & {
  readonly pages: PageCache;
  readonly memory: SiteMemory;
};

const isSecure = (c: Context<Env>): boolean => c.var.shell.url.startsWith('https:');
const hostOf = (c: Context<Env>): string => namedHost(headerOf(c, 'host') ?? new URL(c.req.url).host);

async function visitOf({ memory, clock }: Parts, c: Context<Env>): Promise<{ visit: Visit; asked: Asked }> {
  const asked = askedOf(c, hostOf(c));
  const site = asked && (await memory.get(asked.name));
  if (!asked || site?.slug !== asked.slug) throw new NotFound();
  const place = placeOf(c, site, asked.name);
  return { asked, visit: { site, place, links: siteLinks(place), wish: asked.wish, now: clock() } };
}

/** Only names that we know ourselves make an address: what a request says of its host is never repeated. */
function placeOf(c: Context<Env>, site: Site, name: SiteName): SitePlace {
  const { url } = c.var.shell;
  if ('host' in name && site.host !== null) {
    const { protocol, port } = new URL(url);
    return { root: '', origin: `${protocol}//${site.host}${port === '' ? '' : `:${port}`}` };
  }
  return { root: `/${site.slug}`, origin: url };
}

function answering(parts: Parts): PublicSites['answer'] {
  const { pages, clock, options } = parts;
  const making = new Map<string, Promise<Kept>>();
  return async (c, make) => {
    const turn = pages.turn();
    const { visit, asked } = await visitOf(parts, c);
    const kept = pages.find(asked.key, clock().epochMilliseconds);
    // Who asks after a change does not join who began before it.
    const lane = `${turn} ${asked.key}`;
    const started = kept ?? making.get(lane) ?? begin(lane);
    const found = await started;
    note(parts, visit.site.organisation, found);
    c.set('ownHeaders', 'said');
    return respond(c, found, { mayPack: options.pageCacheBytes > 0 });

    function begin(name: string): Promise<Kept> {
      const made = make(visit).then((page) => keptOf(page, isSecure(c)));
      making.set(name, made);
      made
        .then((page) => {
          const untilMs = keepUntilMs(visit.now.epochMilliseconds, visit.site.until);
          if (page.status === 200) pages.keep(asked.key, { kept: page, site: visit.site.organisation, turn, untilMs });
        })
        .catch(() => {})
        .finally(() => making.delete(name));
      return made;
    }
  };
}

function note({ counter }: Parts, organisation: string, { counts, words }: Kept): void {
  for (const { what, subject } of counts) counter.add(organisation, what, subject);
  if (words !== '')
    counter.addSearch(organisation, words, !counts.some(({ what }) => what === 'search-without-result'));
}

const isReading = (c: Context<Env>): boolean => c.req.method === 'GET' || c.req.method === 'HEAD';

/** A page that is ready, or the path that a request to the own host name of a site stands for. */
function earlyAnswer(parts: Parts, c: Context<Env>): Early | Promise<Early> {
  const host = hostOf(c);
  if (isOwnHost(host, c.var.shell.url)) return isReading(c) ? readyPage(parts, c, askedOf(c, host)) : undefined;
  const name = { host };
  const site = parts.memory.peek(name);
  return site === undefined
    ? parts.memory.get(name).then((found) => atOwnHost(parts, c, found))
    : atOwnHost(parts, c, site);
}

function atOwnHost(parts: Parts, c: Context<Env>, site: Site | null): Early {
  if (!site?.host) return isOfSite(c.req.path) ? { host: hostOf(c), path: '/-/vragen/-' } : undefined;
  const path = pathAtSite(c.req.path, site.slug);
  if (path.kind === 'moved') return c.redirect(path.to + new URL(c.req.url).search, 308);
  const asked = askedOf(c, site.host, path.path);
  return (isReading(c) ? readyPage(parts, c, asked) : undefined) ?? { host: site.host, path: path.path };
}

function readyPage(parts: Parts, c: Context<Env>, asked: Asked | null): Response | undefined {
  const site = asked && parts.memory.peek(asked.name);
  if (!site || site.slug !== asked.slug) return undefined;
  const kept = parts.pages.find(asked.key, parts.clock().epochMilliseconds);
  if (!kept) return undefined;
  note(parts, site.organisation, kept);
  return respond(c, kept, { mayPack: true });
}
