/** Where a site stands: under a path of the program, or at the root of its own host name. */
export type SitePlace = {
  /** `/gemeente-maasheuvel`, or '' at its own host name. */
  readonly root: string;
  /**
   * The whole address of a page of the site, for other sites and search engines: at its own host name where it has one, also when the
   * page was asked for under its path. `path` begins with `root`.
   */
  readonly address: (path: string) => string;
};

/** What a page of questions can be asked for; in the order of the address, without what is as usual. */
export type Wish = {
  readonly search: string;
  readonly theme: string;
  /** Slug of a part of the field, of which all themes are asked; '' for none. */
  readonly domain: string;
  /** Whose texts a list shows: '' for residents, but for everybody where the API asks. */
  readonly audience: '' | 'professionals' | 'residents';
  readonly lang: string;
  readonly page: number;
  /** How many to show inside another page; 0 leaves it to us. */
  readonly count: number;
  /** True for a page of its own in a frame of another page. */
  readonly isFramed: boolean;
};

/** Names in the address of a page. */
const NAMES = {
  search: 'zoek',
  theme: 'thema',
  domain: 'domein',
  audience: 'voor',
  lang: 'taal',
  page: 'bladzijde',
  count: 'aantal',
  frame: 'kader',
} as const;
const AUDIENCES: ReadonlyMap<string, Wish['audience']> = new Map<string, Wish['audience']>([
  ['professionals', 'professionals'],
  ['inwoners', 'residents'],
]);
const LONGEST_SEARCH = 200;
const MOST_PAGES = 999;
/** So many questions inside another page. */
export const MOST_EMBEDDED = 20;

/** Reads what was asked; anything odd is as if it was not asked. The search is trimmed, with single spaces. */
export function readWish(query: (name: string) => string | undefined): Wish {
  const page = Number(query(NAMES.page) ?? '1');
  const count = Number(query(NAMES.count) ?? '0');
  return {
    search: (query(NAMES.search) ?? '').replaceAll('\0', '').trim().replace(/\s+/g, ' ').slice(0, LONGEST_SEARCH),
    theme: slugOrNothing(query(NAMES.theme)),
    domain: slugOrNothing(query(NAMES.domain)),
    audience: AUDIENCES.get(query(NAMES.audience) ?? '') ?? '',
    lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(query(NAMES.lang) ?? '') ? (query(NAMES.lang) ?? '') : '',
    page: Number.isInteger(page) && page > 1 ? Math.min(page, MOST_PAGES) : 1,
    count: Number.isInteger(count) && count > 0 ? Math.min(count, MOST_EMBEDDED) : 0,
    isFramed: query(NAMES.frame) === 'ja',
  };
}

const slugOrNothing = (text: string | undefined): string => (/^[a-z0-9-]{1,80}$/.test(text ?? '') ? (text ?? '') : '');

/** Whose texts a list of a page shows. */
export const shownFor = ({ audience }: Pick<Wish, 'audience'>): '' | 'professionals' =>
  audience === 'professionals' ? audience : '';

/** Nothing asked. */
export const NO_WISH: Wish = readWish(() => undefined);

/** The same as part of an address, with its question mark; '' when nothing is asked. Two that ask the same are the same text. */
export function wishQuery({
  search = '',
  theme = '',
  domain = '',
  audience = '',
  lang = '',
  page = 1,
  count = 0,
  isFramed = false,
}: Partial<Wish>): string {
  if (`${search}${theme}${domain}${audience}${lang}` === '' && page <= 1 && count <= 0 && !isFramed) return '';
  const query = new URLSearchParams();
  if (search !== '') query.set(NAMES.search, search);
  if (theme !== '') query.set(NAMES.theme, theme);
  if (domain !== '') query.set(NAMES.domain, domain);
  if (audience !== '') query.set(NAMES.audience, audience === 'residents' ? 'inwoners' : audience);
  if (lang !== '') query.set(NAMES.lang, lang);
  if (page > 1) query.set(NAMES.page, String(page));
  if (count > 0) query.set(NAMES.count, String(count));
  if (isFramed) query.set(NAMES.frame, 'ja');
  return `?${query}`;
}

/** Addresses of the pages of a site, from its root. */
export const siteLinks = ({ root }: Pick<SitePlace, 'root'>) => ({
  home: `${root}/vragen`,
  list: (wish: Partial<Wish>) => `${root}/vragen${wishQuery(wish)}`,
  all: (wish: Partial<Wish> = {}) => `${root}/vragen/alle${wishQuery(wish)}`,
  question: (slug: string, lang = '') => `${root}/vragen/${encodeURIComponent(slug)}${wishQuery({ lang })}`,
  reaction: (slug: string, lang = '') => `${root}/vragen/${encodeURIComponent(slug)}/reactie${wishQuery({ lang })}`,
  thanks: (slug: string, lang = '') => `${root}/vragen/${encodeURIComponent(slug)}/bedankt${wishQuery({ lang })}`,
  feed: `${root}/vragen/feed`,
  fragment: `${root}/vragen/fragment`,
  sitemap: `${root}/sitemap.xml`,
  privacy: `${root}/privacy`,
  accessibility: `${root}/toegankelijkheid`,
});
export type SiteLinks = ReturnType<typeof siteLinks>;
