import { asKept, type Kept } from './as-kept.ts';
import { isLanguage, readTranslations, type Translations } from './said.ts';

/** What an organisation can also write in the other languages of its site. */
export const SITE_TEXTS = ['title', 'intro', 'text', 'hours', 'desk', 'address', 'messageNote', 'foot'] as const;
export type SiteText = (typeof SITE_TEXTS)[number];

/** What a visitor can do who would rather speak to somebody. Every text may hold names of facts; what is empty is not drawn. */
export type SiteContact = {
  readonly text: string;
  readonly phone: string;
  readonly hours: string;
  readonly desk: string;
  readonly address: string;
  /** A mail address, or the web address of a form. */
  readonly message: string;
  readonly messageNote: string;
};

/** What an organisation says about its public site: the body of `questions_site`. */
export type SiteSettings = {
  /** Only an open site exists for visitors. */
  readonly isOpen: boolean;
  /** '' takes our own words. */
  readonly title: string;
  readonly intro: string;
  readonly contact: SiteContact;
  /** The site that visitors came from; both '' for none. */
  readonly mainSite: { readonly href: string; readonly label: string };
  /** BCP 47, the first is what a page is in when nothing is asked. */
  readonly languages: readonly string[];
  /** Slugs of the themes to show, in this order; none shows all. */
  readonly themes: readonly string[];
  readonly address: 'u' | 'je';
  /** Searches to offer; none takes what was searched most. */
  readonly oftenSearched: readonly string[];
  /** One line at the foot, such as who makes the answers together. */
  readonly foot: string;
  /** Where to report a hole: a mail address or web address; '' takes `contact.message`. */
  readonly securityContact: string;
  /** Its own accessibility statement, as Markdown and as a web address in a register; '' takes our own words. */
  readonly statement: { readonly text: string; readonly link: string };
  /** Origins that may put the questions in their pages, as a browser writes them: `https://www.example.org`. */
  readonly embedOrigins: readonly string[];
  readonly isWidgetPaused: boolean;
  /** Whether an own text only goes on the site after a colleague agreed to it. */
  readonly needsApproval: boolean;
  /** Whether the owner of a base reads what visitors wrote under its own words, without of whom it is. */
  readonly passesRemarksOn: boolean;
  /** The texts above in other languages; those of the contact by their own name. */
  readonly translations: Translations<SiteText>;
};

/** What holds until an organisation says something else. */
export const SITE_SETTINGS: SiteSettings = {
  isOpen: true,
  title: '',
  intro: '',
  contact: {
    text: '',
    phone: '{telefoon}',
    hours: '{openingstijden}',
    desk: '{loket}',
    address: '{adres}',
    message: '{mail}',
    messageNote: '',
  },
  mainSite: { href: '', label: '' },
  languages: ['nl'],
  themes: [],
  address: 'u',
  oftenSearched: [],
  foot: '',
  securityContact: '',
  statement: { text: '', link: '' },
  embedOrigins: [],
  isWidgetPaused: false,
  needsApproval: false,
  passesRemarksOn: false,
  translations: {},
};

/** Reads what was kept; a field that is missing or of another kind is as in `SITE_SETTINGS`. */
export function readSiteSettings(body: unknown): SiteSettings {
  const kept = asKept(body);
  const text = (from: Kept, name: string, other: string) => (typeof from[name] === 'string' ? from[name] : other);
  const flag = (name: string, other: boolean) => (typeof kept[name] === 'boolean' ? kept[name] : other);
  const list = (name: string): string[] => {
    const found = kept[name];
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
  };
  const contact = asKept(kept.contact);
  const mainSite = asKept(kept.mainSite);
  const statement = asKept(kept.statement);
  const languages = list('languages').filter(isLanguage);
  return {
    isOpen: flag('isOpen', SITE_SETTINGS.isOpen),
    title: text(kept, 'title', ''),
    intro: text(kept, 'intro', ''),
    contact: {
      text: text(contact, 'text', SITE_SETTINGS.contact.text),
      phone: text(contact, 'phone', SITE_SETTINGS.contact.phone),
      hours: text(contact, 'hours', SITE_SETTINGS.contact.hours),
      desk: text(contact, 'desk', SITE_SETTINGS.contact.desk),
      address: text(contact, 'address', SITE_SETTINGS.contact.address),
      message: text(contact, 'message', SITE_SETTINGS.contact.message),
      messageNote: text(contact, 'messageNote', SITE_SETTINGS.contact.messageNote),
    },
    mainSite: { href: text(mainSite, 'href', ''), label: text(mainSite, 'label', '') },
    languages: languages.length === 0 ? SITE_SETTINGS.languages : languages,
    themes: list('themes'),
    address: kept.address === 'je' ? 'je' : 'u',
    oftenSearched: list('oftenSearched'),
    foot: text(kept, 'foot', ''),
    securityContact: text(kept, 'securityContact', ''),
    statement: { text: text(statement, 'text', ''), link: text(statement, 'link', '') },
    embedOrigins: list('embedOrigins'),
    isWidgetPaused: flag('isWidgetPaused', false),
    needsApproval: flag('needsApproval', false),
    passesRemarksOn: flag('passesRemarksOn', false),
    translations: readTranslations(kept.translations, SITE_TEXTS),
  };
}

/** Whether a site shows texts in a language; who chose none but the first shows every language that has a text. */
export const showsLanguage = ({ languages }: Pick<SiteSettings, 'languages'>, lang: string): boolean =>
  languages.length <= 1 || languages.includes(lang);

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** A host name as it is kept: lower case, without port or final dot; null for what is none (an address of numbers, one word). */
export function hostName(typed: string): string | null {
  const host = typed.trim().toLowerCase().replace(/\.$/, '');
  return HOST.test(host) ? host : null;
}
