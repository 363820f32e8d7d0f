import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { searchedWords } from '../model/searched-words.ts';
import { findItems, findQuestion, listQuestions } from '../store/site-rows.ts';
import { HTML, type Made } from './answer.ts';
import { copy } from './copy.nl.ts';
import { fragmentHeaders, soundOrigins } from './headers.ts';
import { AnswerFragment, ListFragment, PausedFragment } from './pages/fragment.tsx';
import type { PublicSites, Visit } from './public-sites.ts';
import { filledHtml, filledTitle } from './question-text.ts';
import { searchQuestions } from './search.ts';
import { howMany, isForResidents } from './site.ts';
import { langOf, viewOf } from './view-of.ts';

const MOST = 50;
const EMBEDDED = 5;

/** A piece of HTML for pages of the origins that the site allows. */
function fragment({ site }: Visit, html: unknown, more: Partial<Made> = {}): Made {
  const origins = soundOrigins(site.settings.embedOrigins);
  return { type: HTML, text: String(html), origins, headers: fragmentHeaders(origins), ...more };
}

/** Residents' questions, unless the page asks for the others; on a site with others alone those. */
const forWhom = (site: Visit['site'], { audience }: Visit['wish'], lang: string) =>
  isForResidents(site, lang) ? { audience } : {};

/** Questions of a theme or of a search, or the first of all, as a list of links. */
export async function listFragment(sites: PublicSites, c: Context<Env>, visit: Visit): Promise<Made> {
  const { site, wish, now } = visit;
  const view = viewOf(c, visit);
  if (site.settings.isWidgetPaused) return fragment(visit, <PausedFragment view={view} />);
  const lang = langOf(visit);
  const { database } = sites.options;
  const found =
    wish.search === ''
      ? await listQuestions(
          database,
          { key: site.key, now },
          { lang, theme: wish.theme, limit: MOST, ...forWhom(site, wish, lang) },
        )
      : (await searchQuestions(database, wish.search, { site, now, lang })).results;
  const theme = site.themes.find(({ slug }) => slug === wish.theme);
  const title = wish.search === '' ? (theme?.name ?? view.title) : copy.resultsTitle(wish.search);
  const questions = found.map((question) => ({ ...question, title: filledTitle(question.title, site.facts) }));
  return fragment(visit, <ListFragment view={view} title={title} questions={questions} />);
}

/** One answer; an unknown one is the link to the site, with a 404. */
export async function answerFragment(sites: PublicSites, c: Context<Env>, visit: Visit, slug: string): Promise<Made> {
  const { site, now } = visit;
  const view = viewOf(c, visit);
  if (site.settings.isWidgetPaused) return fragment(visit, <PausedFragment view={view} />);
  const { texts } = await findQuestion(sites.options.database, { key: site.key, now }, slug);
  const text = texts.find(({ lang }) => lang === view.lang) ?? texts.find(({ lang }) => site.languages.includes(lang));
  if (!text) return fragment(visit, <PausedFragment view={view} />, { status: 404 });
  const question = {
    slug: text.slug,
    title: filledTitle(text.title, site.facts),
    html: filledHtml(text.html, site.facts, 3),
  };
  const own = viewOf(c, visit, text.lang);
  const counts = [{ what: 'view', subject: text.item } as const];
  return fragment(visit, <AnswerFragment view={own} question={question} />, { counts });
}

/** What `<eenstemmig-vragen>` asks for: questions with their answers, for pages of the origins that the site allows. */
export async function embedded(sites: PublicSites, c: Context<Env>, visit: Visit): Promise<Made> {
  const { site, wish, now } = visit;
  const view = viewOf(c, visit);
  const head = {
    title: view.title,
    allHref: view.origin + view.links.list({ theme: wish.theme, lang: view.wishedLang }),
    from: view.foot === '' ? view.name : view.foot,
  };
  const nothing = { ...head, status: 'paused', total: 0, corrected: null, questions: [] } as const;
  if (site.settings.isWidgetPaused) return embedAnswer(visit, nothing);
  const lang = langOf(visit);
  const at = { key: site.key, now };
  const { database } = sites.options;
  const { items, total, corrected } = await chosenItems(sites, visit, lang);
  const found = await findItems(database, at, { items, lang });
  const questions = items
    .flatMap((item) => found.find((question) => question.item === item) ?? [])
    .map((question) => ({
      href: view.origin + view.links.question(question.slug, view.wishedLang),
      question: filledTitle(question.title, site.facts),
      answer: filledHtml(question.html, site.facts, 4),
    }));
  return embedAnswer(visit, { ...head, status: 'open', total, corrected, questions });
}

/** What was searched for, else the first of the theme, else what is read most. */
async function chosenItems({ options: { database } }: PublicSites, { site, wish, now }: Visit, lang: string) {
  const limit = wish.count || EMBEDDED;
  if (wish.search !== '') {
    const { results, corrected } = await searchQuestions(database, wish.search, { site, now, lang });
    return { items: results.slice(0, limit).map(({ item }) => item), total: results.length, corrected };
  }
  const listing = { lang, theme: wish.theme, limit, ...forWhom(site, wish, lang) };
  const questions = await listQuestions(database, { key: site.key, now }, listing);
  const total = howMany(site, listing);
  const popular = wish.theme === '' && site.mostRead.length >= limit ? site.mostRead.slice(0, limit) : null;
  return { items: popular ?? questions.map(({ item }) => item), total, corrected: null };
}

function embedAnswer(visit: Visit, value: object): Made {
  const isSearch = visit.wish.search !== '';
  const subject = visit.site.organisation;
  const isEmpty = 'total' in value && value.total === 0;
  return {
    type: 'application/json',
    text: JSON.stringify(value),
    origins: soundOrigins(visit.site.settings.embedOrigins),
    headers: {
      'Content-Security-Policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
    ...(isSearch && {
      counts: [
        { what: 'search', subject } as const,
        ...(isEmpty ? [{ what: 'search-without-result', subject } as const] : []),
      ],
      words: searchedWords(visit.wish.search),
    }),
  };
}
