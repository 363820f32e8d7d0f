import type { Context } from 'hono';
import type { Early, Env } from '#platform/http.ts';
import { type Asked, askedOf, isOfSite, pathAtSite } from './asked.ts';
import { hostOf, isOwnHost } from './host.ts';
import { type Parts, readyPage, show } from './show.ts';
import type { Site } from './site.ts';

/** A page of a site, or the path that a request to the own host name of a site stands for. */
export function earlyAnswer(parts: Parts, c: Context<Env>): Early | Promise<Early> {
  const host = hostOf(c);
  if (isOwnHost(host, c.get('shell').url)) return isReading(c) ? earlyPage(parts, c, askedOf(c, host)) : undefined;
  const name = { host };
  const site = parts.memory.peek(name);
  return site === undefined
    ? parts.memory.get(name).then((found) => atOwnHost(parts, c, found))
    : atOwnHost(parts, c, site);
}

function atOwnHost(parts: Parts, c: Context<Env>, site: Site | null): Early | Promise<Early> {
  if (!site?.host) return isOfSite(c.req.path) ? { host: hostOf(c), path: '/-/vragen/-' } : undefined;
  const path = pathAtSite(c.req.path, site.slug);
  if (path.kind === 'moved') return c.redirect(path.to + new URL(c.req.url).search, 308);
  const onward = { host: site.host, path: path.path };
  const page = isReading(c) ? earlyPage(parts, c, askedOf(c, site.host, path.path)) : undefined;
  return page instanceof Promise ? page.then((found) => found ?? onward) : (page ?? onward);
}

const isReading = (c: Context<Env>): boolean => c.req.method === 'GET' || c.req.method === 'HEAD';

type Page = Response | undefined;

/** What may be kept is also made here: it needs no session, no form and no other routes. The rest goes on to the routes. */
function earlyPage(parts: Parts, c: Context<Env>, asked: Asked | null): Page | Promise<Page> {
  if (!asked) return undefined;
  const { memory, pages } = parts;
  const turn = pages.turn();
  const make = parts.makerAt(asked);
  const shown = (site: Site | null): Page | Promise<Page> => {
    if (site?.slug !== asked.slug) return undefined;
    return make ? show(parts, c, { site, asked, turn, make }) : readyPage(parts, c, { site, asked });
  };
  const site = memory.peek(asked.name);
  if (site !== undefined) return shown(site);
  return make && memory.get(asked.name).then(shown);
}
