import type { Context } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Env } from '#platform/http.ts';
import { shownFor } from '../model/place.ts';
import { findQuestion, listQuestions } from '../store/site-rows.ts';
import { HTML, htmlOf, type Made } from './answer.ts';
import { fragmentHeaders, soundOrigins } from './headers.ts';
import { AnswerFragment, FramedFragment, ListFragment, PausedFragment } from './pages/fragment.tsx';
import type { SiteView } from './pages/view.ts';
import type { PublicSites, Visit } from './public-sites.ts';
import { filledHtml, filledTitle } from './question-text.ts';
import { searchQuestions } from './search.ts';
import { isForResidents } from './site.ts';
import { langOf, themeIn, viewOf } from './view-of.ts';

const MOST = 50;

/** A piece of HTML for pages of the origins that the site allows; in a frame it is a page by itself. */
function fragment(
  { site, wish }: Visit,
  view: SiteView,
  { html, ...more }: Partial<Made> & { readonly html: JSX.Element },
): Made {
  const origins = soundOrigins(site.settings.embedOrigins);
  const text = wish.isFramed ? htmlOf(<FramedFragment view={view}>{html}</FramedFragment>) : String(html);
  return { type: HTML, text, origins, headers: fragmentHeaders(origins), ...more };
}

/** Residents' questions, unless the page asks for the others; on a site with others alone those. */
export const forWhom = (site: Visit['site'], wish: Visit['wish'], lang: string) =>
  isForResidents(site, lang) ? { audience: shownFor(wish) } : {};

/** Questions of a theme or of a search, or the first of all, as a list of links. */
export async function listFragment(sites: PublicSites, c: Context<Env>, visit: Visit): Promise<Made> {
  const { site, wish, now } = visit;
  const view = viewOf(c, visit);
  if (site.settings.isWidgetPaused) return fragment(visit, view, { html: <PausedFragment view={view} /> });
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
  const questions = found.map((question) => ({ ...question, title: filledTitle(question.title, site.facts(lang)) }));
  const name = theme ? themeIn(theme, lang).name : null;
  const html = <ListFragment view={view} search={wish.search} theme={name} questions={questions} />;
  return fragment(visit, view, { html });
}

/** One answer; an unknown one is the link to the site, with a 404. */
export async function answerFragment(sites: PublicSites, c: Context<Env>, visit: Visit): Promise<Made> {
  const { site, slug, now } = visit;
  const view = viewOf(c, visit);
  if (site.settings.isWidgetPaused) return fragment(visit, view, { html: <PausedFragment view={view} /> });
  const texts = await findQuestion(sites.options.database, { key: site.key, now }, slug);
  const text = texts.find(({ lang }) => lang === view.lang) ?? texts.find(({ lang }) => site.languages.includes(lang));
  if (!text) return fragment(visit, view, { html: <PausedFragment view={view} />, status: 404 });
  const question = {
    slug: text.slug,
    title: filledTitle(text.title, site.facts(text.lang)),
    html: filledHtml(text.html, site.facts(text.lang), 3),
  };
  const own = viewOf(c, visit, text.lang);
  const counts = [{ what: 'view', subject: text.item } as const];
  return fragment(visit, own, { html: <AnswerFragment view={own} question={question} />, counts });
}
