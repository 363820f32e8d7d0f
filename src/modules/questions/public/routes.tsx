import type { Context } from 'hono';
import { anyone, type Env, NotFound, path, routes } from '#platform/http.ts';
import { apiRoutes } from './api/routes.ts';
import { embedReactionRoutes } from './embed-reaction-routes.ts';
import { publicHeaders } from './headers.ts';
import { notFound } from './not-found.tsx';
import { accessibilityPage, privacyPage } from './page-makers.tsx';
import { PAGES } from './pages-of-site.ts';
import type { Maker, PublicSites, Visit } from './public-sites.ts';
import { reactionRoutes } from './reaction-routes.tsx';
import { createReactions } from './reactions.ts';
import { serverFiles } from './server-files.ts';

const homePath = path('/:site');
const nothingPath = path('/:site/vragen/:slug/:more{.+}');
const privacyPath = path('/:site/privacy');
const accessibilityPath = path('/:site/toegankelijkheid');

/** The public site of an organisation, under its path or at its own host name. */
export function publicRoutes(sites: PublicSites) {
  const receive = createReactions(sites);
  const all = routes()
    // Before the pages of sites: no site is called `.well-known`.
    .route('/', serverFiles(sites))
    .route('/', apiRoutes(sites))
    .route('/', reactionRoutes(sites, receive))
    .route('/', embedReactionRoutes(sites, receive));
  for (const [address, make] of PAGES.embed)
    all.get(`/embed/sites/:site${address}`, anyone(), (c) => sites.answer(c, make));
  for (const [address, make] of PAGES.site) all.get(`/:site${address}`, anyone(), (c) => sites.answer(c, make));
  for (const [{ pattern }, make] of [
    [privacyPath, privacyPage],
    [accessibilityPath, accessibilityPage],
  ] as const)
    all.get(pattern, anyone(), (c, next) => whereOpen(sites, c, next, make));
  return all
    .get(nothingPath.pattern, anyone(), (c) => sites.answer(c, async (_sites, _c, visit) => notFound(c, visit)))
    .get(homePath.pattern, anyone(), (c, next) => goHome(sites, c, next));
}

/** One word that is no site may still be another page. */
const visitIfAny = (sites: PublicSites, c: Context<Env>): Promise<Visit | null> =>
  sites.visit(c).catch((problem: unknown) => {
    if (problem instanceof NotFound) return null;
    throw problem;
  });

/** A page that an organisation without an open site has too, made elsewhere. */
const whereOpen = async (
  sites: PublicSites,
  c: Context<Env>,
  next: () => Promise<void>,
  make: Maker,
): Promise<Response | void> =>
  sites.options.siteWords && (await visitIfAny(sites, c)) ? sites.answer(c, make) : next();

/** The address of the site leads to its questions. */
async function goHome(sites: PublicSites, c: Context<Env>, next: () => Promise<void>): Promise<Response | void> {
  const visit = await visitIfAny(sites, c);
  if (!visit) return next();
  c.set('ownHeaders', publicHeaders('page', false));
  return c.redirect(visit.links.home, 303);
}
