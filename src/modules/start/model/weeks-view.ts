/** Family of the audience, as the calendar draws it. */
export type Shape = 'programme' | 'intern' | 'extern';

/** A line of a week; `audiences` is null when it goes to nobody in particular. */
export type WeekLine = {
  readonly on: string;
  readonly day: string;
  /** The words for a day that is not sure; null for a day, and for a time of a series. */
  readonly phrase: string | null;
  readonly title: string;
  readonly href: string;
  readonly isMilestone: boolean;
  readonly isToday: boolean;
  readonly isVague: boolean;
  readonly audiences: { readonly words: string; readonly shape: Shape | 'all' } | null;
};
export type WeekView = {
  readonly week: number;
  readonly days: string;
  readonly isNow: boolean;
  readonly lines: readonly WeekLine[];
  /** A vague one may fall in this week. */
  readonly isTouched: boolean;
};
/** A vague one as a bar over weeks; `from` and `to` are grid lines 1 to 5, `lane` counts from 0. */
export type VagueBar = {
  readonly title: string;
  readonly phrase: string;
  readonly href: string;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly shape: Shape;
};
export type WeeksView = {
  readonly weeks: readonly WeekView[];
  readonly vague: readonly VagueBar[];
  readonly more: number;
  readonly isEmpty: boolean;
};
