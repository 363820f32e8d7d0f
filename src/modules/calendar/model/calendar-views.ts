import type { Month } from './month/month.ts';
import type { RingMatrix } from './ring-matrix.ts';
import type { ShownSilence } from './silences.ts';
import type { Timeline } from './timeline/timeline.ts';

/** The timeline as asked for in the address, with the silences that touch it. */
export type TimelineView = {
  readonly timeline: Timeline;
  readonly silences: readonly ShownSilence[];
  /** The window, or the whole plan, lies before today: the silences are those that were. */
  readonly isPast: boolean;
  /** First day of the window before and after this one. */
  readonly earlier: string;
  readonly later: string;
};

/** One page of the matrix, from 1; the totals under it always count the whole calendar. */
export type MatrixView = { readonly matrix: RingMatrix; readonly page: number; readonly pages: number };

/** The month as asked for in the address, with the silences that touch it. */
export type MonthView = {
  readonly month: Month;
  readonly silences: readonly ShownSilence[];
  readonly isPast: boolean;
};
