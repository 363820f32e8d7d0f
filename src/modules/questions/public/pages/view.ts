import type { Theme } from '#modules/styles/index.ts';
import type { SiteLinks } from '../../model/place.ts';
import type { Said } from '../../model/said.ts';
import type { SiteWords } from '../words/site-words.ts';

/** How to speak to somebody. `message` is a mail address, or the web address of a form. */
type Contact = Readonly<Record<'text' | 'hours' | 'desk' | 'address' | 'messageNote', Said>> & {
  readonly phone: string;
  readonly message: string;
};

/** What is the same on every page of a site. All texts are filled in; what is empty is not drawn. */
export type SiteView = {
  readonly name: string;
  readonly title: Said;
  readonly intro: Said;
  readonly theme: Theme;
  readonly css: string;
  /** The files of our typefaces that the page is in, to ask for beforehand. */
  readonly fonts: readonly string[];
  readonly links: SiteLinks;
  /** The whole address of a page, from its path. */
  readonly address: (path: string) => string;
  readonly contact: Contact;
  readonly mainSite: { readonly href: string; readonly label: string };
  readonly foot: Said;
  readonly themes: readonly ThemeLink[];
  /** The parts of the field that those are of; none where no theme says one. */
  readonly domains: readonly DomainLink[];
  /** The language of the answers on the page that is drawn. */
  readonly lang: string;
  /** What stands around them; in Dutch where nobody wrote it in that language. */
  readonly words: SiteWords;
  /** '' for the first language of the site: addresses say only what is not as usual. */
  readonly wishedLang: string;
  readonly languages: readonly string[];
};

export type ThemeLink = {
  readonly slug: string;
  readonly name: Said;
  readonly description: Said;
  readonly icon: string;
};

export type DomainLink = { readonly slug: string; readonly name: Said };

/** A question in a list. */
export type QuestionLink = { readonly slug: string; readonly title: Said; readonly theme: string };

/** How a language calls itself; the tag where nobody knows. */
export function ownName(lang: string): string {
  const known = names.get(lang);
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  const written = name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  names.set(lang, written);
  return written;
}
// Making one costs more than a page does.
const names = new Map<string, string>();
