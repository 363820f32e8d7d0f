import type { Context } from 'hono';
import { directionOf } from '#kernel/language-direction.ts';
import type { Env } from '#platform/http.ts';
import { shownFor } from '../model/place.ts';
import { searchedWords } from '../model/searched-words.ts';
import { findItems, listQuestions } from '../store/site-rows.ts';
import type { Made } from './answer.ts';
import { forWhom } from './fragment-makers.tsx';
import { embedHeaders, soundOrigins } from './headers.ts';
import { popular } from './popular.ts';
import type { PublicSites, Visit } from './public-sites.ts';
import { filledHtml, filledTitle } from './question-text.ts';
import { reactionFields } from './reaction-code.ts';
import { searchQuestions } from './search.ts';
import { howMany } from './site.ts';
import { langOf, viewOf } from './view-of.ts';
import type { SiteWords } from './words/site-words.ts';

const EMBEDDED = 5;

/** What `<eenstemmig-vragen>` asks for: questions with their answers, for pages of the origins that the site allows. */
export async function embedded(sites: PublicSites, c: Context<Env>, visit: Visit): Promise<Made> {
  const { site, wish, links } = visit;
  const view = viewOf(c, visit);
  const isPaused = site.settings.isWidgetPaused;
  const lang = langOf(visit);
  const { questions, total, corrected } = isPaused ? NOTHING : await chosen(sites, visit, lang);
  const reaction = (item: string) => reactionFields(sites.options.secret, site.organisation, { item, lang });
  const shown = questions.map(({ item, slug, title, html }) => ({
    href: view.address(links.question(slug, view.wishedLang)),
    question: filledTitle(title, site.facts(lang)).text,
    answer: filledHtml(html, site.facts(lang), 4),
    reaction: reaction(item),
  }));
  const text = JSON.stringify({
    status: isPaused ? 'paused' : 'open',
    title: view.title.text,
    titleLang: view.title.lang,
    allHref: view.address(links.list({ theme: wish.theme, lang: view.wishedLang })),
    from: view.foot.text === '' ? view.name : view.foot.text,
    // A name is Dutch.
    fromLang: view.foot.text === '' ? 'nl' : view.foot.lang,
    told: isPaused ? '' : toldOf(view.words, wish.search, { total, corrected }),
    words: embeddedWords(view.words, total),
    lang,
    dir: directionOf(lang),
    questions: shown,
  });
  const isEmpty = !isPaused && total === 0;
  return { type: 'application/json', text, ...openTo(visit), ...(wish.search !== '' && searchCounts(visit, isEmpty)) };
}

const NOTHING = { questions: [], total: 0, corrected: null } as const;

/** What was searched for, else those of the theme, else what stands first on the site. */
async function chosen({ options: { database } }: PublicSites, visit: Visit, lang: string) {
  const { site, wish, now } = visit;
  const limit = wish.count || EMBEDDED;
  const at = { key: site.key, now };
  const found = (items: readonly string[]) => findItems(database, at, { items, lang });
  if (wish.search !== '') {
    const { results, corrected } = await searchQuestions(database, wish.search, { site, now, lang });
    const items = results.slice(0, limit).map(({ item }) => item);
    return { questions: await found(items), total: results.length, corrected };
  }
  const listing = { lang, theme: wish.theme, limit, ...forWhom(site, wish, lang) };
  const total = howMany(site, listing);
  if (wish.theme === '' && shownFor(wish) === '')
    return { questions: (await popular(database, visit, { lang, limit })).questions, total, corrected: null };
  const listed = await listQuestions(database, at, listing);
  return { questions: await found(listed.map(({ item }) => item)), total, corrected: null };
}

/** The words of the element, which cannot count for itself. */
const embeddedWords = ({ lang, embedded: words, search, back, clear, yes, no }: SiteWords, total: number) => ({
  ...words,
  lang,
  dir: directionOf(lang),
  placeholder: words.placeholder(total),
  button: search,
  all: back,
  clear,
  yes,
  no,
});

type Found = { readonly total: number; readonly corrected: string | null };

function toldOf({ embedded: words }: SiteWords, search: string, { total, corrected }: Found): string {
  if (search === '') return total === 0 ? words.empty : '';
  return total === 0 ? words.none(search) : words.found(total, corrected ?? search);
}

/** Only pages of the origins that the site allows may read it. */
const openTo = ({ site }: Visit) => ({ origins: soundOrigins(site.settings.embedOrigins), headers: embedHeaders });

const searchCounts = ({ site, wish }: Visit, isEmpty: boolean) => ({
  counts: [
    { what: 'search', subject: site.organisation } as const,
    ...(isEmpty ? [{ what: 'search-without-result', subject: site.organisation } as const] : []),
  ],
  words: searchedWords(wish.search),
});
