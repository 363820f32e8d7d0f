import type { Audience } from '../model/question.ts';

/** One invented question of the base. `key` is the slug of its page and what other demo texts name it by. */
export type DemoQuestion = {
  readonly key: string;
  readonly title: string;
  /** Markdown, for residents with "u"; `{telefoon}`, `{naam}`, `{loket}`, `{web}`, `{openingstijden}` are facts. */
  readonly answer: string;
  /** Other words that people use for it. */
  readonly synonyms: readonly string[];
  /** Keys of questions that go with it, in the order to show. */
  readonly related?: readonly string[];
  /** Clients when left out. */
  readonly audience?: Audience;
  /** Where the answer comes from; that of the theme when left out. */
  readonly source?: string;
  /** `YYYY-MM-DD`; that of the theme when left out. */
  readonly reviewOn?: string;
};

/** A theme of the base with its questions; `owner`, `source` and `reviewOn` hold for those that say nothing else. */
export type DemoTheme = {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly domain: 'zorg' | 'jeugd' | 'werk';
  readonly owner: string;
  readonly source: string;
  readonly reviewOn: string;
  readonly questions: readonly DemoQuestion[];
};
