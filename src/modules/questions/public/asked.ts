import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { NO_WISH, readWish, type Wish, wishQuery } from '../model/place.ts';
import { badQuery } from './api/bad-query.ts';
import { isOwnHost } from './host.ts';
import type { SiteName } from './site.ts';

/** What a request asks of a site. Two that ask the same have the same key. */
export type Asked = {
  readonly name: SiteName;
  readonly slug: string;
  readonly kind: AskedKind;
  /** The address of the page within the site, such as `/vragen/alle`. */
  readonly at: string;
  readonly key: string;
  readonly wish: Wish;
};
/** A page of the site itself, what the API gives, or what the element inside other pages asks. */
export type AskedKind = 'site' | 'api' | 'embed';

const SITE =
  /^\/([a-z0-9][a-z0-9-]*)(\/(?:vragen(?:\/.*)?|privacy|toegankelijkheid|sitemap\.xml|robots\.txt|security\.txt))?$/;
const API = /^\/api\/v1\/sites\/([a-z0-9][a-z0-9-]*)(\/vragen(?:\/.*)?|\/themas)$/;
/** What the element inside other pages asks. */
const EMBED = /^\/embed\/sites\/([a-z0-9][a-z0-9-]*)(\/vragen(?:\/(?:reactie|gelezen))?)$/;
/** The API says some names in its own way. */
const API_NAMES: Readonly<Record<string, string>> = { taal: 'lang', bladzijde: 'pagina' };

/**
 * Reads a request to a page of a site. Null where the address is none, or where it came to a host name that is neither ours nor of
 * the site that was found before: nobody sees a site under a name that is not its own.
 */
export function askedOf(c: Context<Env>, host: string, path: string = c.req.path): Asked | null {
  const { atSite } = c.env ?? {};
  // PostgreSQL knows no zero character, so nothing has it in its address.
  if (path.includes('\0')) return null;
  const own = atSite?.host ?? (isOwnHost(host, c.get('shell').url) ? null : host);
  const api = API.exec(path);
  const open = api ?? EMBED.exec(path);
  // A page that is kept answers nobody who asked wrongly: the route says what is wrong.
  if (api && badQuery(c) !== null) return null;
  const [, slug, at = ''] = open ?? SITE.exec(path) ?? [];
  if (slug === undefined) return null;
  const wish = c.req.url.includes('?')
    ? readWish((name) => c.req.query(open ? (API_NAMES[name] ?? name) : name))
    : NO_WISH;
  const name = own === null ? { slug } : { host: own };
  const where = own === null ? `/${slug}` : `//${own}`;
  const kind = api ? 'api' : open ? 'embed' : 'site';
  return { name, slug, kind, at, wish, key: `${kind} ${where}${at}${wishQuery(wish)}` };
}

/** Files and pages that are the same under every name of the program. */
const EVERYWHERE = /^\/(?:assets|huisstijl|embed)\/[^/]+$|^\/api\/v1\/|^\/embed\/sites\/|^\/favicon\.ico$/;
/** What a site has at its own root, by the path that it has under the program. */
const INSIDE: Readonly<Record<string, string>> = {
  '/': '',
  '/vragen': '/vragen',
  '/privacy': '/privacy',
  '/toegankelijkheid': '/toegankelijkheid',
  '/sitemap.xml': '/sitemap.xml',
  '/robots.txt': '/robots.txt',
  '/.well-known/security.txt': '/security.txt',
};
/** No question has this address: there the site says in its own style that there is nothing. */
const NOTHING = '/vragen/-';

type AtSite = { readonly kind: 'path'; readonly path: string } | { readonly kind: 'moved'; readonly to: string };

/** What a path means on the own host name of a site: everything but the site itself is not there. */
export function pathAtSite(path: string, slug: string): AtSite {
  if (EVERYWHERE.test(path)) return { kind: 'path', path };
  if (path === `/${slug}`) return { kind: 'moved', to: '/' };
  const old = path.startsWith(`/${slug}/`) ? path.slice(slug.length + 1) : null;
  // Only to what is here: a path that begins with two slashes, or what a browser takes for them, is another website.
  if (old !== null && insideOf(old) !== null) return { kind: 'moved', to: encodeURI(old).replaceAll('%25', '%') };
  return { kind: 'path', path: `/${slug}${insideOf(path) ?? NOTHING}` };
}

const insideOf = (path: string): string | null =>
  path.startsWith('/vragen/') ? path : (INSIDE[path.replace(/(.)\/$/, '$1')] ?? null);

/** Whether a path is of some site: under a host name that nobody knows it is not there. */
export const isOfSite = (path: string): boolean => /^\/[^/]+\/(?:privacy|toegankelijkheid)\/?$/.test(path);
