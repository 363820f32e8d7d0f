/** How much is shown in one row: a civil day or a month in Amsterdam. */
export type FiguresPer = 'day' | 'month';

/** What visitors did in a period, or with one answer. */
export type Figures = {
  readonly views: number;
  readonly searches: number;
  /** Part of the searches. */
  readonly withoutResult: number;
  readonly clear: number;
  readonly notClear: number;
};
/** `period` is `2026-11-22` or `2026-11`. */
export type PeriodFigures = Figures & { readonly period: string };
/** A sum as it is kept: what was counted, and how often. */
export type Counted = { readonly period: string; readonly what: string; readonly count: number };

export const NO_FIGURES: Figures = { views: 0, searches: 0, withoutResult: 0, clear: 0, notClear: 0 };
const DAYS = 30;
const MONTHS = 12;

/** The last 30 days or 12 months with today in them, the oldest first. `today` is a civil date in Amsterdam. */
export function periodsUntil(today: string, per: FiguresPer): string[] {
  const last = Temporal.PlainDate.from(today);
  const count = per === 'day' ? DAYS : MONTHS;
  return Array.from({ length: count }, (_, index) => {
    const ago = count - 1 - index;
    return per === 'day'
      ? last.subtract({ days: ago }).toString()
      : last.toPlainYearMonth().subtract({ months: ago }).toString();
  });
}

/** The first civil date of a period. */
export const firstDayOf = (period: string): string => (period.length === 7 ? `${period}-01` : period);

/** The figures of each period, those without a visitor too. A search that found nothing was counted as a search as well. */
export const figuresPer = (periods: readonly string[], counts: readonly Counted[]): PeriodFigures[] =>
  periods.map((period) => ({ period, ...figuresOf(counts.filter((each) => each.period === period)) }));

/** The figures in sums of one period or one answer. */
export function figuresOf(counts: readonly Pick<Counted, 'what' | 'count'>[]): Figures {
  const total = (what: string) => counts.reduce((sum, each) => (each.what === what ? sum + each.count : sum), 0);
  return {
    views: total('view'),
    searches: total('search'),
    withoutResult: total('search-without-result'),
    clear: total('clear'),
    notClear: total('not-clear'),
  };
}

/** All together. */
export const sumOf = (all: readonly Figures[]): Figures =>
  all.reduce<Figures>(
    (sum, each) => ({
      views: sum.views + each.views,
      searches: sum.searches + each.searches,
      withoutResult: sum.withoutResult + each.withoutResult,
      clear: sum.clear + each.clear,
      notClear: sum.notClear + each.notClear,
    }),
    NO_FIGURES,
  );

/** How many out of a hundred said it was clear; null where nobody said anything. */
export const shareClear = ({ clear, notClear }: Pick<Figures, 'clear' | 'notClear'>): number | null =>
  clear + notClear === 0 ? null : Math.round((100 * clear) / (clear + notClear));
