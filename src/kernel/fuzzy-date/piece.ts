import type { Part, Season } from './vocabulary.ts';

/**
 * One stretch of the calendar as somebody named it: 'half okt', 'vr 16 april', 'week 12', 'Q1 2021'.
 * What was left out is null: the month of the 1 in '1 of half feb', the year in '9 maart'.
 */
export type Piece = {
  readonly base: Base;
  readonly part: Part | null;
  readonly year: number | null;
  /** 1 (Monday) to 7 when a weekday was named: with a day to be checked, never to be trusted; with a week it says which day. */
  readonly weekday: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** 'jl.' lies behind the day of writing, 'a.s.' ahead of it. */
  readonly side: Side | null;
};
export type Side = 'past' | 'ahead';

export type Base =
  | { readonly unit: 'day'; readonly day: number; readonly month: number }
  | { readonly unit: 'number'; readonly number: number }
  | { readonly unit: 'bare' }
  | { readonly unit: 'month'; readonly month: number; readonly dayUnknown: boolean }
  | { readonly unit: 'monthWeek'; readonly nth: number; readonly month: number; readonly weeks: number }
  | { readonly unit: 'weekend'; readonly nth: number; readonly month: number }
  | { readonly unit: 'schoolYear' }
  | { readonly unit: 'nthWeekday'; readonly nth: number; readonly weekday: number; readonly month: number }
  | { readonly unit: 'weekOf'; readonly day: number; readonly month: number }
  | { readonly unit: 'week'; readonly nth: number }
  | { readonly unit: 'quarter'; readonly nth: number }
  | { readonly unit: 'half'; readonly nth: number }
  | { readonly unit: 'season'; readonly season: Season }
  | { readonly unit: 'year' }
  | { readonly unit: 'feast'; readonly name: string };

/** A piece of that base and nothing further said. */
export const pieceOf = (base: Base, rest: Partial<Piece> = {}): Piece => ({
  base,
  part: null,
  year: null,
  weekday: null,
  approximate: false,
  uncertain: false,
  side: null,
  ...rest,
});
