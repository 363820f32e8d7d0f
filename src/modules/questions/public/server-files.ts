import type { Context } from 'hono';
import { listOrganisations } from '#modules/people/index.ts';
import { anyone, type Env, path, routes } from '#platform/http.ts';
import { inScope } from '#platform/scope.ts';
import { spokenFactsOf } from '#modules/facts/index.ts';
import { siteLinks } from '../model/place.ts';
import { SITE_SETTINGS } from '../model/site.ts';
import { readerOf } from '../store/site-rows.ts';
import { findSite, listMapped } from '../store/sites.ts';
import type { PublicSites } from './public-sites.ts';
import { filledSettings, VISITOR } from './site.ts';
import { securityLines } from './site-files.ts';

const robotsPath = path('/robots.txt');
const securityPath = path('/.well-known/security.txt');

/** What the server says to programs under its own name, about all sites that stand under a path of it. */
export const serverFiles = (sites: PublicSites) =>
  routes()
    .get(robotsPath.pattern, anyone(), (c) => robots(sites, c))
    .get(securityPath.pattern, anyone(), (c) => security(sites, c));

// The public sites that stand under a path, and nothing else of the program.
const MAY = ['/*/vragen', '/*/sitemap.xml', '/*/privacy', '/*/toegankelijkheid', '/assets/', '/huisstijl/'];

/** What search engines may visit, and the map of each open site; one with a host name of its own has that named there. */
async function robots({ options: { database }, clock }: PublicSites, c: Context<Env>): Promise<Response> {
  const all = await listOrganisations(readerOf(database, clock()));
  const confirmed = all.filter(({ isConfirmed }) => isConfirmed).map(({ id }) => id);
  const mapped = await listMapped(database, confirmed);
  const maps = all
    .filter(({ id }) => mapped.has(id))
    .map(({ slug }) => `Sitemap: ${c.var.shell.url}${siteLinks({ root: `/${slug}` }).sitemap}`);
  const rules = [...MAY.map((each) => `Allow: ${each}`), 'Disallow: /*/vragen?zoek=', 'Disallow: /'];
  return c.text(['User-agent: *', ...rules, ...maps, ''].join('\n'));
}

/** Where to report a hole in this server: what the site of whoever runs it says. */
async function security({ options: { database, local }, clock }: PublicSites, c: Context<Env>): Promise<Response> {
  const { url } = c.var.shell;
  const settings = local === null ? SITE_SETTINGS : await settingsOf(database, local);
  return c.text(securityLines(settings, { now: clock(), url, at: `${url}${securityPath({})}` }));
}

type Options = PublicSites['options'];

async function settingsOf(database: Options['database'], organisation: NonNullable<Options['local']>) {
  const kept = await findSite(database, { organisation });
  const facts = await inScope(database, { organisation, actor: VISITOR }, spokenFactsOf, { readOnly: true });
  return filledSettings(kept?.settings ?? SITE_SETTINGS, facts('nl').values);
}
