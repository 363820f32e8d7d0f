type Text =
  | 'title'
  | 'intro'
  | 'label'
  | 'placeholder'
  | 'search'
  | 'often'
  | 'themes'
  | 'popular'
  | 'latest'
  | 'allTitle'
  | 'forProfessionals'
  | 'professionals'
  | 'writtenForProfessionals'
  | 'siteNav'
  | 'contact'
  | 'skip'
  | 'accessibility'
  | 'privacy'
  | 'noCookies'
  | 'otherLanguages'
  | 'related'
  | 'back'
  | 'mail'
  | 'link'
  | 'clear'
  | 'yes'
  | 'no'
  | 'hall'
  | 'speak'
  | 'speakText'
  | 'message'
  | 'nothingText'
  | 'call'
  | 'tryWords'
  | 'foundElsewhere'
  | 'inTheme'
  | 'pages'
  | 'next'
  | 'previous'
  | 'notFoundTitle'
  | 'notFound'
  | 'thanksTitle'
  | 'thanks'
  | 'reactionTitle'
  | 'reactionLabel'
  | 'reactionHelp'
  | 'send'
  | 'errorTitle'
  | 'tooShort'
  | 'backToQuestion'
  | 'refusedTitle'
  | 'tooMany'
  | 'oldForm'
  | 'paused';
type Counting = 'all' | 'counted' | 'toProfessionals' | 'toResidents' | 'results';
type About = 'toMain' | 'notIn' | 'resultsTitle' | 'feedTitle';
type Naming = 'nothing' | 'notAbout';

/** Everything a public site says around the answers, in one language. A language that misses a word does not pass the type checker. */
export type SiteWords = Readonly<
  Record<Text, string> &
    Record<Counting, (count: number) => string> &
    Record<About, (name: string) => string> &
    Record<Naming, (words: readonly string[]) => string>
> & {
  /** BCP 47. */
  readonly lang: string;
  /** In which a day is written: with the days of the Dutch calendar, and figures as everything else on the page has them. */
  readonly dates: string;
  readonly updated: (day: string, name: string) => string;
  readonly pageOf: (page: number, last: number) => string;
  readonly corrected: (typed: string, read: string) => string;
  /** Of the element in pages of others, beside those that it shares. */
  readonly embedded: Readonly<Record<'search' | 'whole' | 'loading' | 'failed' | 'empty', string>> & {
    readonly placeholder: (count: number) => string;
    readonly none: (words: string) => string;
    readonly found: (count: number, words: string) => string;
  };
};

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Says a number in the form that the language has for it; `#` is the number. */
export function inForms(lang: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(lang);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}

/** One of these words, each between the quotes of the language. */
export function anyOf(lang: string, [open, close]: readonly [string, string]): (words: readonly string[]) => string {
  const list = new Intl.ListFormat(lang, { type: 'disjunction' });
  return (words) => list.format(words.map((word) => open + word + close));
}
