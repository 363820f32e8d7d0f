import type { Context } from 'hono';
import type { Env } from '#platform/http.ts';
import type { SiteView } from './pages/view.ts';
import type { Visit } from './public-sites.ts';
import type { Site } from './site.ts';
import { wordsIn } from './words/words-in.ts';

/** The language that a page is in: the one that was asked when the site has it, else its first. */
export const langOf = ({ site, wish }: Visit): string =>
  site.languages.includes(wish.lang) ? wish.lang : (site.languages[0] ?? 'nl');

/** In addresses only what is not the first language is said. */
export const wishedLang = ({ site }: Visit, lang: string): string => (lang === site.languages[0] ? '' : lang);

const views = new WeakMap<Site, Map<string, SiteView>>();

/** What is the same on every page of the site, in this language: the same object as long as the site is remembered. */
export function viewOf(c: Context<Env>, visit: Visit, lang: string = langOf(visit)): SiteView {
  const ofSite = views.get(visit.site) ?? new Map<string, SiteView>();
  const view = ofSite.get(lang) ?? newView(c, visit, lang);
  views.set(visit.site, ofSite.set(lang, view));
  return view;
}

function newView(c: Context<Env>, visit: Visit, lang: string): SiteView {
  const { site, place, links } = visit;
  const { settings } = site;
  const words = wordsIn(lang, settings.address);
  return {
    name: site.name,
    title: settings.title === '' ? words.title : settings.title,
    // What the organisation wrote is Dutch: in another language our own words say more.
    intro: settings.intro === '' || words.lang !== 'nl' ? words.intro : settings.intro,
    theme: site.theme,
    css: c.var.shell.assets.publicCss,
    font: c.var.shell.assets.publicFont,
    links,
    origin: place.origin,
    contact: settings.contact,
    mainSite: settings.mainSite,
    foot: settings.foot,
    themes: site.themes.filter(({ langs }) => langs.has(lang)),
    lang,
    words,
    wishedLang: wishedLang(visit, lang),
    languages: site.languages,
  };
}
