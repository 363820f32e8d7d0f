import { inventSearches } from './invent-questions.ts';
import { READ_IN, type QuestionsHouse } from './questions-house.ts';

/** What a page stands beside when nothing is kept. */
export type FloorName = 'question' | 'search';

/** Addresses of one kind of page. */
export type Asked = {
  readonly name: string;
  readonly paths: readonly string[];
  readonly floor: FloorName | null;
  /** Milliseconds of processor time, where a number is promised. */
  readonly cpuGoal?: number;
  /** Milliseconds that the slowest of a hundred may wait when nobody else asks; null where nothing is promised. */
  readonly alone: number | null;
  /** With how many visitors at once it is measured. */
  readonly connections: readonly number[];
};

const EVERY = [1, 8, 64];
const CROWD = [64];
const LISTED = 5;
/** So many addresses stand in a part of the sitemap; four lines in five are of the base, and on every site. */
const IN_PART = 200;
const OF_BASE = 0.8;
export const SEARCHES: readonly string[] = inventSearches(200);

/** Every page that everybody may see. */
export function pagesOf({ site, slugs, themes, count }: QuestionsHouse): readonly Asked[] {
  const root = `/${site}/vragen`;
  const api = `/api/v1/sites/${site}/vragen`;
  const alone = count > READ_IN ? 40 : 15;
  const ofThemes = (path: string) => themes.map((theme) => `${path}?thema=${theme}`);
  const pages = Array.from({ length: Math.max(1, Math.min(LISTED, Math.floor(slugs.length / 80))) }, (_, at) => at + 1);
  const most = slugs.length;
  const sitemap = `/${site}/sitemap.xml`;
  const full = Array.from(
    { length: Math.floor((OF_BASE * count) / IN_PART) },
    (_, at) => `${sitemap}?bladzijde=${at + 2}`,
  );
  const parts = full.length === 0 ? [sitemap] : full;
  const none = { floor: null, alone: null, connections: CROWD };
  return [
    {
      ...none,
      name: 'question page',
      paths: slugs.map((slug) => `${root}/${slug}`),
      floor: 'question',
      connections: EVERY,
    },
    { ...none, name: 'search page', paths: searches(root, most), floor: 'search', alone, connections: EVERY },
    { ...none, name: 'list', paths: pages.map((page) => `${root}/alle?bladzijde=${page}`), connections: EVERY },
    { ...none, name: 'search as JSON', paths: searches(api, most), floor: 'search', alone, connections: EVERY },
    {
      ...none,
      name: 'one item as JSON',
      paths: slugs.map((slug) => `${api}/${slug}`),
      cpuGoal: 0.5,
      connections: EVERY,
    },
    { ...none, name: 'home', paths: [root] },
    { ...none, name: 'theme', paths: ofThemes(root) },
    { ...none, name: 'list as JSON', paths: pages.map((page) => `${api}?pagina=${page}`) },
    { ...none, name: 'piece for another page', paths: ofThemes(`${root}/fragment`) },
    { ...none, name: 'what the element asks', paths: ofThemes(`/embed/sites/${site}/vragen`) },
    { ...none, name: 'feed', paths: [`${root}/feed`] },
    { ...none, name: 'sitemap', paths: [sitemap] },
    { ...none, name: 'part of the sitemap', paths: parts },
  ];
}

/** The addresses of searches on a page, at most `most` of them. */
export const searches = (path: string, most: number = SEARCHES.length): string[] =>
  SEARCHES.slice(0, most).map((words) => `${path}?zoek=${encodeURIComponent(words)}`);
