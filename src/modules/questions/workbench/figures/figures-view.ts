import type { Scope } from '#platform/scope.ts';
import { todayOf } from '#platform/scope.ts';
import {
  type Figures,
  type FiguresPer,
  figuresOf,
  figuresPer,
  firstDayOf,
  type PeriodFigures,
  periodsUntil,
} from '../../model/figures.ts';
import {
  type ItemCount,
  listCountsOfItems,
  listCountsPer,
  listSearchedWords,
  type WordCount,
} from '../../store/figures.ts';
import { linesOf } from '../list/listed-lines.ts';

/** One answer, with what visitors did with it; `title` '' for one that the organisation has no more. */
export type AnswerFigures = Figures & { readonly item: string; readonly title: string };
export type FiguresView = {
  readonly per: FiguresPer;
  /** The oldest first. */
  readonly periods: readonly PeriodFigures[];
  /** The most read first. */
  readonly answers: readonly AnswerFigures[];
  /** What was searched for most, the most first; of what is still kept. */
  readonly searched: readonly WordCount[];
};

const MOST_NAMED = 20_000;
const MOST_WORDS = 500;

/** What was counted on the own site in the last 30 days, or the last 12 months. */
export async function figuresView(scope: Scope, per: FiguresPer): Promise<FiguresView> {
  const periods = periodsUntil(todayOf(scope), per);
  const since = firstDayOf(periods[0] ?? todayOf(scope));
  return {
    per,
    periods: figuresPer(periods, await listCountsPer(scope, since, per)),
    answers: await answersIn(scope, await listCountsOfItems(scope, since)),
    searched: await listSearchedWords(scope, since, MOST_WORDS),
  };
}

async function answersIn(scope: Scope, counts: readonly ItemCount[]): Promise<AnswerFigures[]> {
  const byItem = Map.groupBy(counts, ({ item }) => item);
  if (byItem.size === 0) return [];
  const titles = new Map<string, string>();
  const items = [...byItem.keys()];
  for (const { item, lang, title } of await linesOf(scope, { items }, { limit: MOST_NAMED }))
    if (lang === 'nl' || !titles.has(item)) titles.set(item, title);
  return [...byItem]
    .map(([item, rows]) => ({ item, title: titles.get(item) ?? '', ...figuresOf(rows) }))
    .toSorted((one, other) => other.views - one.views || one.title.localeCompare(other.title, 'nl'));
}
