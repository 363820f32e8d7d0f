import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { shownFor } from '../model/place.ts';
import { searchedWords } from '../model/searched-words.ts';
import type { Said } from '../model/said.ts';
import type { ShownQuestion } from '../model/layer.ts';
import { findQuestion, findTitles, listQuestions } from '../store/site-rows.ts';
import { HTML, htmlOf, type Made } from './answer.ts';
import { copy } from './copy.nl.ts';
import { HomePage } from './pages/home-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { QuestionPage } from './pages/question-page.tsx';
import { PlainPage } from './pages/reaction-pages.tsx';
import { ResultsPage } from './pages/results-page.tsx';
import { WordsPage } from './pages/words-page.tsx';
import { popular } from './popular.ts';
import type { Maker, PublicSites, Visit } from './public-sites.ts';
import { dayWords, filledHtml, filledTitle } from './question-text.ts';
import { reactionFields } from './reaction-code.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import { searchQuestions } from './search.ts';
import { howMany, isForResidents } from './site.ts';
import { langOf, themeIn, viewOf, wishedLang } from './view-of.ts';

const PER_PAGE = 50;

/** Says in the style of the site that there is nothing here. */
export function notFound(c: Context<Env>, visit: Visit): Made {
  const view = viewOf(c, visit);
  const { notFoundTitle, notFound: text } = view.words;
  return { status: 404, type: HTML, text: htmlOf(<PlainPage view={view} title={notFoundTitle} text={text} />) };
}

/** What the site says about privacy. */
export const privacyPage: Maker = async ({ options }, c, visit) =>
  wordsPage(c, visit, {
    title: copy.privacyTitle,
    path: visit.links.privacy,
    text: options.siteWords?.privacy(wordsOf(visit)) ?? '',
  });

/** What the site says about accessibility. */
export const accessibilityPage: Maker = async ({ options }, c, visit) =>
  wordsPage(c, visit, {
    title: copy.accessibilityTitle,
    path: visit.links.accessibility,
    text: options.siteWords?.accessibility(wordsOf(visit)) ?? '',
  });

const wordsOf = ({ site: { name, settings } }: Visit) => ({
  name,
  address: settings.address,
  reach: settings.contact,
  statement: settings.statement,
});

const wordsPage = (c: Context<Env>, visit: Visit, words: { title: string; path: string; text: string }): Made => ({
  type: HTML,
  // The words of a page about the site are there in Dutch.
  text: htmlOf(<WordsPage view={viewOf(c, visit, 'nl')} {...words} />),
});

/** What `/vragen` shows: results for a search, one theme, or the first page. */
export const frontPage: Maker = (sites, c, visit) => {
  if (visit.wish.search !== '') return resultsPage(sites, c, visit);
  if (visit.wish.theme !== '') return themePage(sites, c, visit);
  return homePage(sites, c, visit);
};

const homePage: Maker = async ({ options: { database } }, c, visit) => {
  const { site, links } = visit;
  const lang = langOf(visit);
  const { questions, isPopular } = await popular(database, visit, { lang });
  const others = site.languages.filter((other) => other !== lang);
  return {
    type: HTML,
    text: htmlOf(
      <HomePage
        view={viewOf(c, visit)}
        often={lang === site.languages[0] ? site.often : []}
        questions={questions.map((question) => ({
          slug: question.slug,
          title: filledTitle(question.title, site.facts(lang)),
          html: filledHtml(question.html, site.facts(lang), 4),
        }))}
        isPopular={isPopular}
        count={howMany(site, { lang, theme: '', ...(isForResidents(site, lang) ? { audience: '' } : {}) })}
        languages={others.map((other) => ({ lang: other, href: links.list({ lang: wishedLang(visit, other) }) }))}
      />,
    ),
  };
};

const themePage: Maker = async (sites, c, visit) => {
  const theme = visit.site.themes.find(({ slug }) => slug === visit.wish.theme);
  if (!theme) return notFound(c, visit);
  const { name, description } = themeIn(theme, langOf(visit));
  return listPage(sites, c, visit, { title: name, lead: description, isAll: false });
};

/** Every question of the site, by title. */
export const allPage: Maker = (sites, c, visit) => {
  const { allTitle, lang } = viewOf(c, visit).words;
  return listPage(sites, c, visit, { title: { text: allTitle, lang }, lead: null, isAll: true });
};

async function listPage(
  { options: { database } }: PublicSites,
  c: Context<Env>,
  visit: Visit,
  words: { title: Said; lead: Said | null; isAll: boolean },
): Promise<Made> {
  const { site, wish, links, now } = visit;
  const lang = langOf(visit);
  const theme = words.isAll ? '' : wish.theme;
  const audience = isForResidents(site, lang) ? shownFor(wish) : 'professionals';
  const questions = await listQuestions(
    database,
    { key: site.key, now },
    { lang, theme, audience, limit: PER_PAGE, offset: (wish.page - 1) * PER_PAGE },
  );
  if (questions.length === 0 && wish.page > 1) return notFound(c, visit);
  const total = howMany(site, { lang, theme, audience });
  const others = howMany(site, { lang, theme, audience: audience === '' ? 'professionals' : '' });
  const view = viewOf(c, visit);
  const pageHref = (page: number) => hrefOf({ audience: shownFor(wish), page });
  const hrefOf = (more: Partial<Visit['wish']>) =>
    words.isAll ? links.all({ lang: view.wishedLang, ...more }) : links.list({ theme, lang: view.wishedLang, ...more });
  return {
    type: HTML,
    text: htmlOf(
      <ListPage
        view={view}
        {...words}
        questions={questions.map((question) => ({ ...question, title: filledTitle(question.title, site.facts(lang)) }))}
        total={total}
        audience={audience}
        others={
          others === 0 ? null : { count: others, href: hrefOf({ audience: audience === '' ? 'professionals' : '' }) }
        }
        page={wish.page}
        lastPage={Math.ceil(total / PER_PAGE)}
        pageHref={pageHref}
        languages={otherLists(visit, { lang, theme })}
      />,
    ),
  };
}

/** The same list in each other language that has questions in it. */
const otherLists = ({ site, ...visit }: Visit, { lang, theme }: { lang: string; theme: string }) => {
  const langs = theme === '' ? null : site.themes.find(({ slug }) => slug === theme)?.langs;
  return site.languages
    .filter((other) => other !== lang && (langs?.has(other) ?? true))
    .map((other) => {
      const wish = { lang: wishedLang({ site, ...visit }, other) };
      return { lang: other, href: theme === '' ? visit.links.all(wish) : visit.links.list({ ...wish, theme }) };
    });
};

const resultsPage: Maker = async ({ options: { database } }, c, visit) => {
  const { site, wish, now } = visit;
  const lang = langOf(visit);
  const { results, corrected, unknown, near } = await searchQuestions(database, wish.search, { site, now, lang });
  const isEmpty = results.length === 0;
  const onward = isEmpty ? await popular(database, visit, { lang, find: findTitles }) : null;
  const elsewhere = isEmpty ? await foundElsewhere(database, wish.search, { site, now, lang }) : [];
  const fill = (text: string) => filledTitle(text, site.facts(lang));
  const themeNames = new Map(site.themes.map((theme) => [theme.slug, themeIn(theme, lang).name]));
  return {
    type: HTML,
    text: htmlOf(
      <ResultsPage
        view={viewOf(c, visit)}
        typed={wish.search}
        corrected={corrected}
        results={results.map((result) => ({
          ...result,
          title: fill(result.title),
          themeName: themeNames.get(result.theme) ?? null,
        }))}
        near={near}
        elsewhere={elsewhere.map((other) => ({ lang: other, wished: wishedLang(visit, other) }))}
        unknown={unknown}
        isPopular={onward?.isPopular ?? false}
        nearQuestions={onward?.questions.map((question) => ({ ...question, title: fill(question.title) })) ?? []}
      />,
    ),
    counts: [
      { what: 'search', subject: site.organisation },
      ...(isEmpty ? [{ what: 'search-without-result', subject: site.organisation } as const] : []),
    ],
    words: searchedWords(wish.search),
  };
};

/** One question by its address, in the language that was asked or else the first it has. */
export const questionPage: Maker = async ({ options: { database, secret } }, c, visit) => {
  const { site, links, slug, wish, now } = visit;
  const at = { key: site.key, now };
  const texts = await findQuestion(database, at, slug);
  const text = chosenText(texts, { wished: wish.lang, slug, languages: site.languages });
  if (!text) return notFound(c, visit);
  const { lang } = text;
  const view = viewOf(c, visit, lang);
  const changed = dayWords(text.changedAt, view.words.dates);
  const theme = site.themes.find((one) => one.slug === text.theme);
  const others = site.languages.flatMap((other) => (other === lang ? [] : texts.filter((one) => one.lang === other)));
  const related = await findTitles(database, at, { items: text.related, lang });
  const fill = (words: string) => filledTitle(words, site.facts(lang));
  return {
    type: HTML,
    text: htmlOf(
      <QuestionPage
        view={view}
        question={{
          slug: text.slug,
          title: fill(text.title),
          html: filledHtml(text.html, site.facts(lang), 2),
          lang,
          isForProfessionals: text.audience === 'professionals',
          changedOn: changed.on,
          changedWords: changed.words,
        }}
        theme={
          theme
            ? {
                name: themeIn(theme, lang).name,
                href: links.list({ theme: theme.slug, lang: wishedLang(visit, lang) }),
              }
            : null
        }
        related={related.map((one) => ({ ...one, title: fill(one.title) }))}
        languages={others.map((one) => ({
          lang: one.lang,
          href: links.question(one.slug, wishedLang(visit, one.lang)),
        }))}
        wished={site.languages.includes(wish.lang) && wish.lang !== lang ? viewOf(c, visit) : null}
        reaction={reactionFields(secret, site.organisation, { item: text.item, lang })}
      />,
    ),
    counts: [{ what: 'view', subject: text.item }],
  };
};

type Wanted = { readonly wished: string; readonly slug: string; readonly languages: readonly string[] };

/** The language that was asked; else that of the address; else the first of the site that there is. */
function chosenText(texts: readonly ShownQuestion[], { wished, slug, languages }: Wanted): ShownQuestion | undefined {
  const shown = texts.filter(({ lang }) => languages.includes(lang));
  const inOrder = languages.flatMap((lang) => shown.filter((text) => text.lang === lang));
  return shown.find(({ lang }) => lang === wished) ?? inOrder.find((text) => text.slug === slug) ?? inOrder[0];
}
