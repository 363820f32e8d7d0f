import type { Id } from '#kernel/id.ts';

/** Whom an answer is written for: people who get help, people who give it, people who look for it. */
export const AUDIENCES = ['clients', 'professionals', 'help-seekers'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The texts of a question: both as written, the answer in Markdown; `{telefoon}` is a fact. */
export type QuestionBody = { readonly question: string; readonly answer: string };

/** What a question is about, the same in every language. */
export type QuestionMeta = {
  /** Slug of the theme; '' for none. */
  readonly theme: string;
  readonly audience: Audience;
  /** Other words that people use for it. */
  readonly synonyms: readonly string[];
  /** Questions that go with it, in the order to show. */
  readonly related: readonly Id<'item'>[];
  /** Where the answer comes from, in words or as a web address; '' for not said. */
  readonly source: string;
  /** Who looks after it, in words; '' for nobody. */
  readonly owner: string;
};

/** How a row of a site stands towards the base: by itself, with the text of the base, or in its place with nothing. */
export const PUBLISHED_KINDS = ['text', 'addition', 'hidden'] as const;
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];
