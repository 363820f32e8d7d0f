import type { DateCertainty, DatePrecision } from './fuzzy-date.ts';

/** How often: the rule where one can be given, else only how many times, or nothing at all ('periodiek'). */
export type Rhythm = {
  readonly rrule: string | null;
  readonly precision: DatePrecision;
  readonly certainty: DateCertainty;
  /** Times in the period for '2x per jaar' and '4 keer in 2027'; null otherwise. */
  readonly count: number | null;
};

/** A rule of that sharpness, without further reservation. */
export const rhythm = (rrule: string, precision: DatePrecision, certainty: DateCertainty = 'exact'): Rhythm => ({
  rrule,
  precision,
  certainty,
  count: null,
});
