import type { Database } from '#platform/database/connect.ts';
import { wishQuery } from '../model/place.ts';
import { type Edge, type Entry, listEdges, writeAddresses } from '../store/site-addresses.ts';
import type { Made } from './answer.ts';
import type { PublicSites, Visit } from './public-sites.ts';
import { howMany, type Site } from './site.ts';
import { wishedLang } from './view-of.ts';
import { XML_HEAD, xml } from './xml.ts';

// The protocol allows fifty times as many, but all of them are made again after every change.
const IN_PART = 200;
// Page 1 of a large site says which parts there are.
const FIRST_PART = 2;
// Stands where the address of a question comes; no name of a site has it.
const SLUG = '~';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Every page of the site that a search engine may show, in every language. Of a large site the first page says which others there are,
 * and each of those has a part. Null for a part that there is not.
 */
export async function sitemap({ options: { database } }: PublicSites, visit: Visit): Promise<Made | null> {
  const { site, wish, now } = visit;
  const at = { key: site.key, now };
  const langs = site.languages;
  const isSmall = langs.reduce((sum, lang) => sum + howMany(site, { lang, theme: '' }), 0) <= IN_PART;
  const edges = isSmall ? [] : await edgesOf(database, visit);
  if (wish.page === 1 && !isSmall) return file('sitemapindex', partsOf(visit, edges.length));
  const part = wish.page > 1 ? partAt(edges, wish.page - FIRST_PART) : { langs };
  if (!part) return null;
  const entries = part.langs.map((lang) => entryOf(visit, lang));
  const addresses = await writeAddresses(database, at, { ...part, entries });
  return file('urlset', (wish.page <= FIRST_PART ? homeOf(visit) : '') + addresses);
}

/** From an edge to the next; what came before the first of a language since then belongs to that first part, and so at the end. */
function partAt(edges: readonly Edge[], place: number) {
  const [before, from, to] = [edges[place - 1], edges[place], edges[place + 1]];
  if (!from) return null;
  const isInside = (edge: Edge | undefined) => edge?.lang === from.lang;
  return { langs: [from.lang], from: isInside(before) ? from : undefined, to: isInside(to) ? to : undefined };
}

const edgesOfSites = new WeakMap<Site, Promise<readonly Edge[]>>();

/** Found once for as long as the site is remembered. */
function edgesOf(database: Database, { site, now }: Visit): Promise<readonly Edge[]> {
  const known = edgesOfSites.get(site);
  if (known) return known;
  const found = listEdges(database, { key: site.key, now }, { langs: site.languages, size: IN_PART });
  found.catch(() => edgesOfSites.delete(site));
  edgesOfSites.set(site, found);
  return found;
}

function partsOf({ place, links }: Visit, count: number): string {
  const parts = Array.from(
    { length: count },
    (_, part) => place.address(links.sitemap) + wishQuery({ page: part + FIRST_PART }),
  );
  return parts.map((href) => `<sitemap><loc>${xml(href)}</loc></sitemap>\n`).join('');
}

const homeOf = ({ place, links }: Visit): string => `<url><loc>${xml(place.address(links.home))}</loc></url>\n`;

function entryOf(visit: Visit, lang: string): Entry {
  const { place, links } = visit;
  const [before = '', after = ''] = place.address(links.question(SLUG, wishedLang(visit, lang))).split(SLUG);
  return { lang, open: `<url><loc>${xml(before)}`, mid: `${xml(after)}</loc><lastmod>`, close: '</lastmod></url>\n' };
}

const file = (kind: 'urlset' | 'sitemapindex', inside: string): Made => ({
  type: 'application/xml; charset=utf-8',
  audience: 'open',
  text: `${XML_HEAD}<${kind} xmlns="${NAMESPACE}">\n${inside}</${kind}>\n`,
});
