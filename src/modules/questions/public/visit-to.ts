import { siteLinks, type SitePlace } from '../model/place.ts';
import type { Asked } from './asked.ts';
import type { Visit } from './public-sites.ts';
import type { Site, SiteName } from './site.ts';

/** What a maker of pages is told; `url` is the address of the program. */
export const visitTo = (
  site: Site,
  { name, at, wish }: Asked,
  { url, now }: { readonly url: string; readonly now: Temporal.Instant },
): Visit => ({ site, ...standingOf(site, name, url), wish, slug: at.slice(at.lastIndexOf('/') + 1), now });

type Standing = Pick<Visit, 'place' | 'links'>;
const standings = new WeakMap<Site, Standing>();

/** Where a site stands. Each of its names has a site of its own in memory, so a site stands in one place. */
function standingOf(site: Site, name: SiteName, url: string): Standing {
  const known = standings.get(site);
  if (known) return known;
  const place = placeOf(site, name, url);
  const standing = { place, links: siteLinks(place) };
  standings.set(site, standing);
  return standing;
}

/** Only names that we know ourselves make an address: what a request says of its host is never repeated. */
function placeOf({ host, slug }: Site, name: SiteName, url: string): SitePlace {
  const root = 'host' in name && host !== null ? '' : `/${slug}`;
  if (host === null) return { root, address: (path) => url + path };
  const { protocol, port } = new URL(url);
  const own = `${protocol}//${host}${port === '' ? '' : `:${port}`}`;
  return { root, address: (path) => own + path.slice(root.length) };
}
