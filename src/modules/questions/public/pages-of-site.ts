import { apiMakers } from './api/routes.ts';
import type { AskedKind } from './asked.ts';
import { embedded } from './embedded.ts';
import { feed } from './feed.ts';
import { answerFragment, listFragment } from './fragment-makers.tsx';
import { allPage } from './list-makers.tsx';
import { notFound } from './not-found.tsx';
import { frontPage, questionPage } from './page-makers.tsx';
import type { Maker, MakerAt } from './public-sites.ts';
import { robots, securityText } from './site-files.ts';
import { sitemap } from './sitemap.ts';

/** Everything that may be kept, by its address within the site; `:slug` is that of a question, and goes after what has a name. */
export const PAGES: Readonly<Record<AskedKind, ReadonlyMap<string, Maker>>> = {
  site: new Map<string, Maker>([
    ['/vragen', frontPage],
    ['/vragen/alle', allPage],
    ['/vragen/feed', (sites, _c, visit) => feed(sites, visit)],
    ['/vragen/fragment', listFragment],
    ['/vragen/fragment/:slug', answerFragment],
    ['/vragen/:slug', questionPage],
    ['/sitemap.xml', async (sites, c, visit) => (await sitemap(sites, visit)) ?? notFound(c, visit)],
    ['/robots.txt', async (_sites, _c, visit) => robots(visit)],
    ['/security.txt', async (_sites, c, visit) => securityText(visit, c.get('shell').url)],
  ]),
  embed: new Map([['/vragen', embedded]]),
  api: apiMakers,
};

/** The same as for the routes, found without going through those of the whole program. */
export const makerAt: MakerAt = ({ kind, at }) => {
  const pages = PAGES[kind];
  const end = at.lastIndexOf('/') + 1;
  return pages.get(at) ?? (end < at.length ? pages.get(`${at.slice(0, end)}:slug`) : undefined);
};
