import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { searchedWords } from '../model/searched-words.ts';
import { findItems, listQuestions } from '../store/site-rows.ts';
import type { Made } from './answer.ts';
import { copy } from './copy.nl.ts';
import { forWhom } from './fragment-makers.tsx';
import { embedHeaders, soundOrigins } from './headers.ts';
import { popular } from './popular.ts';
import type { PublicSites, Visit } from './public-sites.ts';
import { filledHtml, filledTitle } from './question-text.ts';
import { reactionFields } from './reaction-code.ts';
import { searchQuestions } from './search.ts';
import { howMany } from './site.ts';
import { langOf, viewOf } from './view-of.ts';

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
    href: view.origin + links.question(slug, view.wishedLang),
    question: filledTitle(title, site.facts),
    answer: filledHtml(html, site.facts, 4),
    reaction: reaction(item),
  }));
  const text = JSON.stringify({
    status: isPaused ? 'paused' : 'open',
    title: view.title,
    allHref: view.origin + links.list({ theme: wish.theme, lang: view.wishedLang }),
    from: view.foot === '' ? view.name : view.foot,
    told: isPaused ? '' : toldOf(wish.search, { total, corrected }),
    words: { ...copy.embedded, placeholder: copy.embedded.placeholder(total) },
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
  const inOrder = async (items: readonly string[]) => {
    const found = await findItems(database, at, { items, lang });
    return items.flatMap((item) => found.find((question) => question.item === item) ?? []);
  };
  if (wish.search !== '') {
    const { results, corrected } = await searchQuestions(database, wish.search, { site, now, lang });
    const items = results.slice(0, limit).map(({ item }) => item);
    return { questions: await inOrder(items), total: results.length, corrected };
  }
  const listing = { lang, theme: wish.theme, limit, ...forWhom(site, wish, lang) };
  const total = howMany(site, listing);
  if (wish.theme === '' && wish.audience === '')
    return { questions: (await popular(database, visit, { lang, limit })).questions, total, corrected: null };
  const listed = await listQuestions(database, at, listing);
  return { questions: await inOrder(listed.map(({ item }) => item)), total, corrected: null };
}

function toldOf(search: string, { total, corrected }: { total: number; corrected: string | null }): string {
  const words = copy.embedded;
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
