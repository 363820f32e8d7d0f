import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import { domainNameIn, domainsOf } from '../model/domain.ts';
import { shownFor } from '../model/place.ts';
import type { Said } from '../model/said.ts';
import { listQuestions } from '../store/site-rows.ts';
import { HTML, htmlOf, type Made } from './answer.ts';
import { notFound } from './not-found.tsx';
import { ListPage } from './pages/list-page.tsx';
import type { ThemeLink } from './pages/view.ts';
import type { Maker, PublicSites, Visit } from './public-sites.ts';
import { filledTitle } from './question-text.ts';
import { howMany, isForResidents } from './site.ts';
import { langOf, themeIn, viewOf, wishedLang } from './view-of.ts';

const PER_PAGE = 50;

/** The questions of one theme. */
export const themePage: Maker = async (sites, c, visit) => {
  const theme = visit.site.themes.find(({ slug }) => slug === visit.wish.theme);
  if (!theme) return notFound(c, visit);
  const { name, description } = themeIn(theme, langOf(visit));
  return listPage(sites, c, visit, { title: name, lead: description, themes: [theme], at: { theme: theme.slug } });
};

/** Every question of a part of the field, under its themes. */
export const domainPage: Maker = async (sites, c, visit) => {
  const lang = langOf(visit);
  const domain = domainsOf(visit.site.themes).find(({ slug }) => slug === visit.wish.domain);
  if (!domain) return notFound(c, visit);
  const within = domain.themes.filter(({ langs }) => langs.has(lang)).map((theme) => themeIn(theme, lang));
  const at = { domain: domain.slug };
  return listPage(sites, c, visit, {
    title: domainNameIn(domain, lang),
    lead: null,
    themes: domain.themes,
    at,
    within,
  });
};

/** Every question of the site, by title. */
export const allPage: Maker = (sites, c, visit) => {
  const { allTitle, lang } = viewOf(c, visit).words;
  return listPage(sites, c, visit, { title: { text: allTitle, lang }, lead: null, themes: null, at: null });
};

type Listed = {
  readonly title: Said;
  readonly lead: Said | null;
  /** Null for all questions. */
  readonly themes: Visit['site']['themes'] | null;
  /** What the address of this list asks; null for all questions. */
  readonly at: Partial<Visit['wish']> | null;
  readonly within?: readonly ThemeLink[];
};

async function listPage(
  { options: { database } }: PublicSites,
  c: Context<Env>,
  visit: Visit,
  { themes, at, ...words }: Listed,
): Promise<Made> {
  const { site, wish, links, now } = visit;
  const lang = langOf(visit);
  const theme = themes === null ? '' : themes.map(({ slug }) => slug);
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
    at === null ? links.all({ lang: view.wishedLang, ...more }) : links.list({ ...at, lang: view.wishedLang, ...more });
  return {
    type: HTML,
    text: htmlOf(
      <ListPage
        view={view}
        {...words}
        isAll={at === null}
        questions={questions.map((question) => ({ ...question, title: filledTitle(question.title, site.facts(lang)) }))}
        total={total}
        audience={audience}
        others={
          others === 0 ? null : { count: others, href: hrefOf({ audience: audience === '' ? 'professionals' : '' }) }
        }
        page={wish.page}
        lastPage={Math.ceil(total / PER_PAGE)}
        pageHref={pageHref}
        languages={otherLists(visit, lang, { themes, at })}
      />,
    ),
  };
}

/** The same list in each other language that has questions in it. */
const otherLists = ({ site, ...visit }: Visit, lang: string, { themes, at }: Pick<Listed, 'themes' | 'at'>) =>
  site.languages
    .filter((other) => other !== lang && (themes?.some(({ langs }) => langs.has(other)) ?? true))
    .map((other) => {
      const wish = { lang: wishedLang({ site, ...visit }, other) };
      return { lang: other, href: at === null ? visit.links.all(wish) : visit.links.list({ ...wish, ...at }) };
    });
