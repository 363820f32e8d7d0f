import type { Context } from 'hono';
import { anyone, type Env, NotFound, path, routes } from '#platform/http.ts';
import { domainNameIn, domainsOf, domainSlug } from '../../model/domain.ts';
import { shownFor } from '../../model/place.ts';
import { searchedWords } from '../../model/searched-words.ts';
import { findWholeQuestion, listQuestions, type OfThemes } from '../../store/site-rows.ts';
import type { Made } from '../answer.ts';
import { publicHeaders } from '../headers.ts';
import type { Maker, PublicSites, Visit } from '../public-sites.ts';
import { filledHtml, filledMarkdown, filledTitle } from '../question-text.ts';
import { namedQuestions } from '../named-questions.ts';
import { searchQuestions } from '../search.ts';
import { howMany } from '../site.ts';
import { domainsIn, langOf, themeIn, wishedLang } from '../view-of.ts';
import { badQuery } from './bad-query.ts';
import { copy } from './copy.nl.ts';
import { openApi } from './openapi.ts';
import { API_VERSION, PROBLEM, problem } from './problem.ts';

export const apiListPath = path('/api/v1/sites/:site/vragen');
export const apiQuestionPath = path('/api/v1/sites/:site/vragen/:slug');
export const apiThemesPath = path('/api/v1/sites/:site/themas');
export const apiDocumentPath = path('/api/v1/openapi.json');

const PER_PAGE = 50;
const JSON_TYPE = 'application/json';
const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;
const VERSION = { 'API-Version': API_VERSION };

/** Published questions as JSON, for every site and program, following the Dutch API Design Rules. */
export function apiRoutes(sites: PublicSites) {
  const api = routes()
    .get(apiDocumentPath.pattern, anyone(), (c) => asJson(c, 200, JSON.stringify(openApi(c.var.shell.url)), JSON_TYPE))
    .get(apiListPath.pattern, anyone(), (c) => answer(sites, c, list))
    .get(apiQuestionPath.pattern, anyone(), (c) => answer(sites, c, one))
    .get(apiThemesPath.pattern, anyone(), (c) => answer(sites, c, themes));
  for (const { pattern } of [apiDocumentPath, apiListPath, apiQuestionPath, apiThemesPath])
    api.on([...METHODS], pattern, anyone(), (c) => {
      c.header('Allow', 'GET, HEAD');
      return asJson(c, 405, problem(405, copy.notAllowed, copy.onlyReading), PROBLEM);
    });
  return api;
}

async function answer(sites: PublicSites, c: Context<Env>, make: Maker): Promise<Response> {
  const bad = badQuery(c);
  if (bad) return asJson(c, 400, problem(400, copy.badRequest, bad), PROBLEM);
  try {
    return await sites.answer(c, make);
  } catch (failure) {
    if (!(failure instanceof NotFound)) throw failure;
    return asJson(c, 404, problem(404, copy.notFound, copy.noSite), PROBLEM);
  }
}

function asJson(c: Context<Env>, status: 200 | 400 | 404 | 405, body: string, type: string): Response {
  c.set('ownHeaders', publicHeaders('open', false));
  return c.body(body, status, { ...VERSION, 'Content-Type': type, 'Cache-Control': 'no-cache' });
}

const made = (value: object, more: Partial<Made> = {}): Made => ({
  type: JSON_TYPE,
  audience: 'open',
  headers: VERSION,
  text: JSON.stringify(value),
  ...more,
});
const missing = (detail: string): Made => ({
  type: PROBLEM,
  audience: 'open',
  headers: VERSION,
  status: 404,
  text: problem(404, copy.notFound, detail),
});

const list: Maker = async ({ options: { database } }, c, visit) => {
  const { site, wish, now } = visit;
  const lang = langOf(visit);
  if (wish.theme !== '' && !site.themes.some(({ slug }) => slug === wish.theme)) return missing(copy.noTheme);
  const theme = themesAsked(visit);
  if (theme.length === 0 && wish.domain !== '') return missing(copy.noDomain);
  const at = { key: site.key, now };
  if (wish.search !== '') return searched(database, c, { visit, theme });
  const offset = (wish.page - 1) * PER_PAGE;
  const asked = { lang, theme, ...(wish.audience === '' ? {} : { audience: shownFor(wish) }) };
  const questions = await listQuestions(database, at, { ...asked, limit: PER_PAGE, offset });
  const total = howMany(site, asked);
  if (questions.length === 0 && wish.page > 1) return missing(copy.badPage);
  const last = offset + questions.length >= total;
  return made({
    totaal: total,
    pagina: wish.page,
    vragen: questions.map((question) => briefly(visit, question)),
    _links: {
      self: { href: selfHref(c, visit, wish.page) },
      ...(last ? {} : { next: { href: selfHref(c, visit, wish.page + 1) } }),
    },
  });
};

/** The theme that was asked for, or all of the domain; a theme of another domain is none of these. */
function themesAsked({ site, wish }: Visit): OfThemes {
  if (wish.domain === '') return wish.theme;
  const its = domainsOf(site.themes).find(({ slug }) => slug === wish.domain)?.themes ?? [];
  return its.map(({ slug }) => slug).filter((slug) => wish.theme === '' || slug === wish.theme);
}

type Searched = { readonly visit: Visit; readonly theme: OfThemes };

async function searched(
  database: PublicSites['options']['database'],
  c: Context<Env>,
  { visit, theme }: Searched,
): Promise<Made> {
  const { site, wish, now } = visit;
  const lang = langOf(visit);
  const themes = typeof theme === 'string' ? [theme].filter((slug) => slug !== '') : theme;
  const { results, corrected, near } = await searchQuestions(database, wish.search, {
    ...{ site, now, lang },
    isWanted: (text) =>
      (themes.length === 0 || themes.includes(text.theme)) &&
      (wish.audience === '' || (text.audience === 'professionals') === (wish.audience === 'professionals')),
  });
  const counts = [{ what: 'search', subject: site.organisation } as const];
  const empty = { what: 'search-without-result', subject: site.organisation } as const;
  return made(
    {
      totaal: results.length,
      pagina: 1,
      vragen: results.map((result) => ({
        ...briefly(visit, { ...result, lang }),
        fragment: result.excerpt,
      })),
      gezochtOp: corrected,
      probeerOok: near,
      _links: { self: { href: selfHref(c, visit, 1) } },
    },
    { counts: results.length === 0 ? [...counts, empty] : counts, words: searchedWords(wish.search) },
  );
}

const one: Maker = async ({ options: { database } }, _c, visit) => {
  const { site, slug, wish, now } = visit;
  const texts = await findWholeQuestion(database, { key: site.key, now }, slug);
  const shown = site.languages.flatMap((lang) => texts.filter((text) => text.lang === lang));
  const text = shown.find(({ lang }) => lang === wish.lang) ?? shown.find((one) => one.slug === slug) ?? shown[0];
  if (!text) return missing(copy.noQuestion);
  const beside = await namedQuestions(database, visit, text);
  return made(
    {
      ...briefly(visit, text),
      antwoord: filledMarkdown(text.answer, site.facts(text.lang)),
      antwoordHtml: filledHtml(text.html, site.facts(text.lang), 2),
      gewijzigd: text.changedAt.toISOString(),
      talen: shown.map(({ lang }) => lang),
      verwant: beside.map((other) => briefly(visit, other)),
    },
    { counts: [{ what: 'view', subject: text.item }] },
  );
};

const themes: Maker = async (_sites, c, visit) => {
  const { site, place, links } = visit;
  const lang = langOf(visit);
  const shown = site.themes.filter(({ langs }) => langs.has(lang));
  return made({
    themas: shown.map((theme) => {
      const { name, description } = themeIn(theme, lang);
      return {
        slug: theme.slug,
        naam: name.text,
        domein: theme.domain === '' ? null : domainSlug(theme.domain),
        omschrijving: description.text,
        taal: name.lang,
        aantal: howMany(site, { lang, theme: theme.slug }),
        adres: place.address(links.list({ theme: theme.slug, lang: wishedLang(visit, lang) })),
      };
    }),
    domeinen: domainsIn(site, lang).map((domain) => {
      const { text, lang: said } = domainNameIn(domain, lang);
      return {
        slug: domain.slug,
        naam: text,
        taal: said,
        aantal: howMany(site, { lang, theme: domain.themes.map(({ slug }) => slug) }),
        adres: place.address(links.list({ domain: domain.slug, lang: wishedLang(visit, lang) })),
      };
    }),
    _links: { self: { href: `${c.var.shell.url}${apiThemesPath({ site: site.slug })}` } },
  });
};

/** By the address within a site. */
export const apiMakers: ReadonlyMap<string, Maker> = new Map([
  ['/themas', themes],
  ['/vragen', list],
  ['/vragen/:slug', one],
]);

/** The audience of an answer, as the API says it. */
const FOR_WHOM: Readonly<Record<string, string>> = {
  clients: 'clienten',
  professionals: 'professionals',
  'help-seekers': 'hulpzoekers',
};

type Brief = {
  readonly item: string;
  readonly slug: string;
  readonly title: string;
  readonly theme: string;
  readonly audience: string;
  readonly lang: string;
};

const briefly = ({ site, place, links, ...visit }: Visit, { item, slug, title, theme, audience, lang }: Brief) => ({
  id: item,
  slug,
  vraag: filledTitle(title, site.facts(lang)).text,
  thema: theme === '' ? null : theme,
  voor: FOR_WHOM[audience] ?? audience,
  taal: lang,
  adres: place.address(links.question(slug, wishedLang({ site, place, links, ...visit }, lang))),
});

/** The address of a page of this list, as our own name says it. */
function selfHref(c: Context<Env>, { site, wish }: Visit, page: number): string {
  const query = new URLSearchParams();
  if (wish.search !== '') query.set('zoek', wish.search);
  if (wish.theme !== '') query.set('thema', wish.theme);
  if (wish.domain !== '') query.set('domein', wish.domain);
  if (wish.audience !== '') query.set('voor', wish.audience === 'residents' ? 'inwoners' : wish.audience);
  if (wish.lang !== '') query.set('lang', wish.lang);
  if (page > 1) query.set('pagina', String(page));
  return `${c.var.shell.url}${apiListPath({ site: site.slug })}${query.size === 0 ? '' : `?${query}`}`;
}
