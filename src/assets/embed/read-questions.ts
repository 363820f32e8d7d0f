/** What the server tells for a block of questions; see `src/modules/questions/public/`. Addresses are absolute. */
export type EmbeddedQuestions = {
  readonly status: 'open' | 'paused';
  readonly title: string;
  /** That of the words, unless the organisation wrote it in another. */
  readonly titleLang: string;
  readonly allHref: string;
  /** Who the answers are from, in one sentence; '' for nothing to say. */
  readonly from: string;
  readonly fromLang: string;
  /** What came of the search, or that there is nothing; '' for nothing to say. */
  readonly told: string;
  readonly words: Words;
  /** Of the answers; those of the words stand with them. */
  readonly lang: string;
  readonly dir: string;
  readonly questions: readonly EmbeddedQuestion[];
};
export type EmbeddedQuestion = {
  readonly href: string;
  readonly question: string;
  /** Safe HTML as the site shows it. */
  readonly answer: string;
  /** What a reaction on it sends along. */
  readonly reaction: { readonly about: string; readonly code: string };
};
/** The words around the questions. */
export type Words = Readonly<
  Record<
    | 'lang'
    | 'dir'
    | 'search'
    | 'button'
    | 'placeholder'
    | 'all'
    | 'whole'
    | 'loading'
    | 'clear'
    | 'yes'
    | 'no'
    | 'failed',
    string
  >
>;

export type Wish = {
  readonly server: string;
  readonly site: string;
  readonly theme: string;
  /** `professionals`; '' for residents. */
  readonly audience: string;
  readonly lang: string;
  readonly count: string;
  readonly search: string;
};

/** Where the questions of a site are, for the element. */
export const addressOf = ({ server, site }: Pick<Wish, 'server' | 'site'>): string =>
  `${server}/embed/sites/${encodeURIComponent(site)}/vragen`;

/** Asks the server. Null when it cannot be reached, does not know the site, or does not let this page show it. */
export async function readQuestions(wish: Wish, signal: AbortSignal): Promise<EmbeddedQuestions | null> {
  const address = new URL(addressOf(wish));
  const asked = { thema: wish.theme, voor: wish.audience, lang: wish.lang, aantal: wish.count, zoek: wish.search };
  for (const [name, value] of Object.entries(asked)) if (value) address.searchParams.set(name, value);
  try {
    const answer = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    return answer.ok ? ((await answer.json()) as EmbeddedQuestions) : null;
  } catch {
    return null;
  }
}

/** Says once that an answer was opened, so that it counts as read; nothing comes back, and what fails is not told. */
export function tellRead(wish: Pick<Wish, 'server' | 'site'>, { reaction }: EmbeddedQuestion): void {
  const body = new URLSearchParams({ over: reaction.about, csrf: reaction.code });
  void fetch(`${addressOf(wish)}/gelezen`, { method: 'POST', body, credentials: 'omit', keepalive: true }).catch(
    () => {},
  );
}
