import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { searchedWords } from '../model/searched-words.ts';
import type { ShownQuestion } from '../model/layer.ts';
import { findQuestion, findTitles } from '../store/site-rows.ts';
import { HTML, htmlOf, type Made } from './answer.ts';
import { copy } from './copy.nl.ts';
import { HomePage } from './pages/home-page.tsx';
import { domainPage, themePage } from './list-makers.tsx';
import { notFound } from './not-found.tsx';
import { QuestionPage } from './pages/question-page.tsx';
import { ResultsPage } from './pages/results-page.tsx';
import { WordsPage } from './pages/words-page.tsx';
import { namedQuestions } from './named-questions.ts';
import { popular } from './popular.ts';
import type { Maker, Visit } from './public-sites.ts';
import { dayWords, filledHtml, filledTitle } from './question-text.ts';
import { reactionFields } from './reaction-code.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import { searchQuestions } from './search.ts';
import { howMany, isForResidents } from './site.ts';
import { langOf, themeIn, viewOf, wishedLang } from './view-of.ts';

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
  if (visit.wish.domain !== '') return domainPage(sites, c, visit);
  return homePage(sites, c, visit);
};

const homePage: Maker = async ({ options: { database, secret } }, c, visit) => {
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
          reaction: reactionFields(secret, site.organisation, { item: question.item, lang }),
        }))}
        isPopular={isPopular}
        count={howMany(site, { lang, theme: '', ...(isForResidents(site, lang) ? { audience: '' } : {}) })}
        languages={others.map((other) => ({ lang: other, href: links.list({ lang: wishedLang(visit, other) }) }))}
      />,
    ),
  };
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
  const texts = await findQuestion(database, { key: site.key, now }, slug);
  const text = chosenText(texts, { wished: wish.lang, slug, languages: site.languages });
  if (!text) return notFound(c, visit);
  const { lang } = text;
  const view = viewOf(c, visit, lang);
  const changed = dayWords(text.changedAt, view.words.dates);
  const theme = site.themes.find((one) => one.slug === text.theme);
  const others = site.languages.flatMap((other) => (other === lang ? [] : texts.filter((one) => one.lang === other)));
  const related = await namedQuestions(database, visit, text);
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
