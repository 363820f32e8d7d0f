import type { PublishedKind } from './question.ts';

/** A published row as a site reads it. */
export type SiteRow = {
  readonly organisation: string;
  readonly item: string;
  readonly lang: string;
  readonly kind: PublishedKind;
  readonly slug: string;
  readonly theme: string;
  readonly audience: string;
  readonly title: string;
  /** Markdown; '' where it was not asked. */
  readonly answer: string;
  readonly html: string;
  readonly related: readonly string[];
  readonly visibleFrom: Date;
  readonly changedAt: Date;
};

/** A question as a site shows it. */
export type ShownQuestion = Omit<SiteRow, 'kind' | 'visibleFrom'>;

/**
 * Lays the rows of an organisation over those of the bases it takes live: its own text replaces that of the base, its addition stands
 * under it with the questions it names, hidden takes it away. Rows of one item and language need not stand together; the order of items stays.
 */
export function layered(rows: readonly SiteRow[], own: string): ShownQuestion[] {
  const perText = Map.groupBy(rows, ({ item, lang }) => `${item} ${lang}`);
  return [...perText.values()].flatMap((layers) => shownOf(layers, own) ?? []);
}

function shownOf(layers: readonly SiteRow[], own: string): ShownQuestion | null {
  const mine = layers.filter(({ organisation }) => organisation === own);
  if (mine.some(({ kind }) => kind === 'hidden')) return null;
  const text = newest(mine, 'text') ?? newest(layers, 'text');
  if (!text) return null;
  const addition = newest(mine, 'addition');
  const { kind: _kind, visibleFrom: _from, ...shown } = text;
  if (!addition) return shown;
  return {
    ...shown,
    answer: `${text.answer}\n\n${addition.answer}`,
    html: text.html + addition.html,
    related: [...new Set([...addition.related, ...text.related])],
    changedAt: new Date(Math.max(addition.changedAt.getTime(), text.changedAt.getTime())),
  };
}

/** Of two rows of one text the one that came last stands. */
const newest = (rows: readonly SiteRow[], wanted: PublishedKind): SiteRow | undefined =>
  rows
    .filter(({ kind }) => kind === wanted)
    .reduce<SiteRow | undefined>((last, row) => (last && last.visibleFrom >= row.visibleFrom ? last : row), undefined);
