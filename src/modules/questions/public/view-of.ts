import type { Context } from 'hono';
import type { Env, Shell } from '#platform/http.ts';
import { domainNameIn, domainsOf } from '../model/domain.ts';
import { type Said, saidIn } from '../model/said.ts';
import type { SiteTheme } from '../store/sites.ts';
import type { ThemeText } from '../store/themes.ts';
import type { SiteView, ThemeLink } from './pages/view.ts';
import type { Visit } from './public-sites.ts';
import type { Site } from './site.ts';
import { createViewMemory } from './view-memory.ts';
import { wordsIn } from './words/words-in.ts';

/** The language that a page is in: the one that was asked when the site has it, else its first. */
export const langOf = ({ site, wish }: Visit): string =>
  site.languages.includes(wish.lang) ? wish.lang : (site.languages[0] ?? 'nl');

/** In addresses only what is not the first language is said. */
export const wishedLang = ({ site }: Visit, lang: string): string => (lang === site.languages[0] ? '' : lang);

/** A theme as visitors read it in a language. */
export const themeIn = ({ slug, icon, ...theme }: SiteTheme, lang: string): ThemeLink => {
  const said = (text: Exclude<ThemeText, 'domain'>) => saidIn(lang, theme.translations[lang]?.[text], theme[text]);
  return { slug, icon, name: said('name'), description: said('description') };
};

/** The parts of the field of which the site has a theme with a question in a language. */
export const domainsIn = ({ themes }: Pick<Site, 'themes'>, lang: string) =>
  domainsOf(themes.filter(({ langs }) => langs.has(lang)));

/** The text and what stands out in it, and the headings where those are in another typeface. */
function fontsOf(faces: Shell['assets']['publicFonts'], { textFace, headingFace }: Site['theme']): readonly string[] {
  const text = faces.get(textFace ?? '');
  const heading = headingFace === textFace ? undefined : faces.get(headingFace ?? '');
  return [...new Set([...(text ? [text.text, text.bold] : []), ...(heading ? [heading.bold] : [])])];
}

// Some 3 kB of drawn pieces each, so at most 3 MB beside the pages that are kept.
const MOST_VIEWS = 1_000;
const remembered = createViewMemory<Site, SiteView>(MOST_VIEWS);

/** What is the same on every page of the site, in this language: the same object as long as the site is remembered and often asked. */
export const viewOf = (c: Context<Env>, visit: Visit, lang: string = langOf(visit)): SiteView =>
  remembered(visit.site, lang, () => newView(c, visit, lang));

function newView(c: Context<Env>, visit: Visit, lang: string): SiteView {
  const { site, place, links } = visit;
  const { settings } = site;
  const words = wordsIn(lang, settings.address);
  const { title, intro, foot, ...contact } = site.texts(lang);
  const ours = (text: string): Said => ({ text, lang: words.lang });
  return {
    name: site.name,
    title: title.text === '' ? ours(words.title) : title,
    // Among words of ours in another language those say more than a Dutch sentence.
    intro: intro.text === '' || (intro.lang === 'nl' && words.lang !== 'nl') ? ours(words.intro) : intro,
    theme: site.theme,
    css: c.var.shell.assets.publicCss,
    fonts: fontsOf(c.var.shell.assets.publicFonts, site.theme),
    links,
    address: place.address,
    contact: { ...contact, phone: settings.contact.phone, message: settings.contact.message },
    mainSite: settings.mainSite,
    foot,
    themes: site.themes.filter(({ langs }) => langs.has(lang)).map((theme) => themeIn(theme, lang)),
    domains: domainsIn(site, lang).map((domain) => ({ slug: domain.slug, name: domainNameIn(domain, lang) })),
    lang,
    words,
    wishedLang: wishedLang(visit, lang),
    languages: site.languages,
  };
}
