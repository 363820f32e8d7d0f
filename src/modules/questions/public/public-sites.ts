import type { Context } from 'hono';
import type { Id } from '#kernel/id.ts';
import type { TrustedProxies } from '#platform/client-address.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Early, Env, ModuleManifest } from '#platform/http.ts';
import type { SiteLinks, SitePlace, Wish } from '../model/place.ts';
import type { SiteSettings } from '../model/site.ts';
import type { Made } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Counter } from './counter.ts';
import type { Site } from './site.ts';

/** Words about a site, as Markdown from heading level 1, in the way its organisation speaks to visitors, with what it says itself. */
type SiteWords = (of: {
  readonly name: string;
  readonly address: SiteSettings['address'];
  readonly reach: { readonly phone: string; readonly message: string };
  readonly statement: SiteSettings['statement'];
}) => string;

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
  /** What a site says about privacy and accessibility; absent: it has no such pages. */
  readonly siteWords?: { readonly privacy: SiteWords; readonly accessibility: SiteWords };
};

/** Somebody who looks at a site: which one, where it stands, what was asked, and when. */
export type Visit = {
  readonly site: Site;
  readonly place: SitePlace;
  readonly links: SiteLinks;
  readonly wish: Wish;
  /** The last part of the address: where it is the page of one question, which. */
  readonly slug: string;
  readonly now: Temporal.Instant;
};

/** Makes a page that may be kept. */
export type Maker = (sites: PublicSites, c: Context<Env>, visit: Visit) => Promise<Made>;
/** Who makes the page at an address; undefined where nothing may be kept. */
export type MakerAt = (asked: Pick<Asked, 'kind' | 'at'>) => Maker | undefined;

/** The public sites of this process, with what they remember. */
export type PublicSites = {
  readonly options: PublicOptions;
  readonly counter: Counter;
  readonly clock: () => Temporal.Instant;
  /** @throws NotFound where there is no open site, or the request came to a host name that is not of this program. */
  readonly visit: (c: Context<Env>) => Promise<Visit>;
  /** A page that may be kept: from memory, or made now, once for all who ask at the same moment. Refuses as `visit` does. */
  readonly answer: (c: Context<Env>, make: Maker) => Promise<Response>;
  readonly early: (c: Context<Env>) => Early | Promise<Early>;
  readonly hears: NonNullable<ModuleManifest['hears']>;
};
