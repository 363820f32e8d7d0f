/** What the server tells for a block of questions; see `src/modules/questions/public/`. Addresses are absolute. */
export type EmbeddedQuestions = {
  readonly status: 'open' | 'paused';
  readonly title: string;
  readonly allHref: string;
  /** Who the answers are from, in one sentence; '' for nothing to say. */
  readonly from: string;
  readonly total: number;
  /** The words that were searched for instead; null when they were searched for as typed. */
  readonly corrected: string | null;
  readonly questions: readonly {
    readonly href: string;
    readonly question: string;
    /** Safe HTML as the site shows it. */
    readonly answer: string;
  }[];
};

export type Wish = {
  readonly server: string;
  readonly site: string;
  readonly theme: string;
  readonly lang: string;
  readonly count: string;
  readonly search: string;
};

/** Asks the server. Null when it cannot be reached, does not know the site, or does not let this page show it. */
export async function readQuestions(wish: Wish, signal: AbortSignal): Promise<EmbeddedQuestions | null> {
  const address = new URL(`/embed/sites/${encodeURIComponent(wish.site)}/vragen`, wish.server);
  const asked = { thema: wish.theme, lang: wish.lang, aantal: wish.count, zoek: wish.search };
  for (const [name, value] of Object.entries(asked)) if (value) address.searchParams.set(name, value);
  try {
    const answer = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    return answer.ok ? ((await answer.json()) as EmbeddedQuestions) : null;
  } catch {
    return null;
  }
}
