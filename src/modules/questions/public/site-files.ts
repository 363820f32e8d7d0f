import type { SiteSettings } from '../model/site.ts';
import type { Made } from './answer.ts';
import type { Visit } from './public-sites.ts';

const TEXT = 'text/plain; charset=utf-8';

/** What search engines may visit on a site of its own. */
export const robots = ({ place, links }: Visit): Made => ({
  type: TEXT,
  text: `User-agent: *\nDisallow: ${links.home}?zoek=\nAllow: /\nSitemap: ${place.address(links.sitemap)}\n`,
});

/** Where to report a hole on a site (RFC 9116): at its organisation, else at whoever runs the server at `url`. */
export const securityText = ({ site, place, now }: Visit, url: string): Made => {
  const at =
    site.host === null ? `${url}/${site.slug}/security.txt` : place.address(`${place.root}/.well-known/security.txt`);
  return { type: TEXT, text: securityLines(site.settings, { now, url, at }) };
};

const VALID_DAYS = 180;
type Contacts = Pick<SiteSettings, 'securityContact' | 'contact'>;
type Where = {
  readonly now: Temporal.Instant;
  /** Of the program. */
  readonly url: string;
  /** The one address of this text. */
  readonly at: string;
};

/** The same as text. It holds for half a year from the day it is asked; a contact with an unknown fact in it is none. */
export function securityLines({ securityContact, contact }: Contacts, { now, url, at }: Where): string {
  const reach = reachOf(securityContact === '' ? contact.message : securityContact) ?? `mailto:${mailOfServer(url)}`;
  const expires = now.toZonedDateTimeISO('UTC').startOfDay().add({ days: VALID_DAYS }).toInstant();
  const lines = [`Contact: ${reach}`, `Expires: ${expires.toString()}`, 'Preferred-Languages: nl, en'];
  // A web address that is not safe may not stand here.
  return `${[...lines, ...(at.startsWith('https:') ? [`Canonical: ${at}`] : [])].join('\n')}\n`;
}

/** As the address of a contact; null for what is none. */
function reachOf(wished: string): string | null {
  const address = /^[^\s@:/]+@[^\s@/]+$/.test(wished) ? `mailto:${wished}` : wished;
  return /^(?:mailto:[^\s{}]+@[^\s{}]+|https:\/\/[^\s{}]+)$/.test(address) ? address : null;
}

/** Where whoever runs the server at this address is reached. */
export const mailOfServer = (url: string): string => `beheer@${new URL(url).hostname}`;
