import { isId } from '#kernel/id.ts';
import { slugOf } from '#kernel/slug.ts';

/** Whom an answer is written for: people who get help, people who give it, people who look for it. */
export const AUDIENCES = ['clients', 'professionals', 'help-seekers'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The texts of a question: both as written, the answer in Markdown; `{telefoon}` is a fact. */
export type QuestionBody = { readonly question: string; readonly answer: string };

/** What a question is about, the same in every language. */
export type QuestionMeta = {
  /** Last part of the address of its page, `^[a-z0-9-]+$`; it never changes once the question exists. */
  readonly slug: string;
  /** Slug of the theme; '' for none. */
  readonly theme: string;
  readonly audience: Audience;
  /** Other words that people use for it. */
  readonly synonyms: readonly string[];
  /** Ids of the items that go with it, in the order to show. */
  readonly related: readonly string[];
  /** Where the answer comes from, in words or as a web address; '' for not said. */
  readonly source: string;
  /** Who looks after it, in words; '' for nobody. */
  readonly owner: string;
};

/** How a row of a site stands towards the base: by itself, with the text of the base, or in its place with nothing. */
export const PUBLISHED_KINDS = ['text', 'addition', 'hidden'] as const;
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

const LONGEST_SLUG = 80;

/** The address that goes with the name of a theme; a name without Latin letters gets one of its own, the same each time. */
export const themeSlug = (name: string): string => slugOf(name, LONGEST_SLUG) || `thema-${numberOf(name.trim())}`;

/** A number that goes with words, of at most seven signs. */
function numberOf(words: string): string {
  let number = 0;
  for (const sign of words.normalize('NFC')) number = (number * 31 + (sign.codePointAt(0) ?? 0)) % 2 ** 36;
  return number.toString(36);
}

/** The address that goes with a question: its words, at most 80 letters; `vraag` when nothing is left. */
export const questionSlug = (question: string): string => slugOf(question, LONGEST_SLUG) || 'vraag';

/** Reads what was kept with a question; a field that is missing or of another kind counts as not said. */
export function readMeta(kept: Readonly<Record<string, unknown>>): QuestionMeta {
  const text = (name: string) => (typeof kept[name] === 'string' ? kept[name] : '');
  const list = (name: string) => {
    const found: unknown = kept[name];
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
  };
  return {
    slug: text('slug') || 'vraag',
    theme: text('theme'),
    audience: AUDIENCES.find((audience) => audience === kept.audience) ?? 'clients',
    synonyms: list('synonyms'),
    related: list('related').filter(isId),
    source: text('source'),
    owner: text('owner'),
  };
}
