/**
 * A date the way people write it, with what we may and may not conclude from it.
 * `start` and `end` are inclusive civil dates (`YYYY-MM-DD`, Europe/Amsterdam) or null: open on that side, or unknown.
 * `text` is verbatim and is what people see. Field names and house rules: the published plan file, section DATE.
 */
export type FuzzyDate = {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
  /** EDTF (ISO 8601-2) level 2 string, or null where EDTF cannot say it (nothing known, a bare recurrence). */
  readonly edtf: string | null;
  readonly precision: DatePrecision;
  readonly certainty: DateCertainty;
  /** Two or more readings of which one is meant ('1 of half feb'); empty otherwise. */
  readonly alternatives: readonly DateSpan[];
  /** RFC 5545 rule without the `RRULE:` prefix; null when the moment does not repeat or the rhythm is unknown. */
  readonly rrule: string | null;
  readonly anchor: DateAnchor | null;
};
export type DatePrecision = 'day' | 'week' | 'part' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'open';
export type DateCertainty = 'exact' | 'approximate' | 'uncertain' | 'alternative' | 'tbd';
export type DateSpan = { readonly start: string; readonly end: string };

/** What a relative date hangs on: another moment, a phase, a decision or a condition, in the words of the writer. */
export type DateAnchor = {
  readonly kind: 'moment' | 'phase' | 'decision' | 'condition' | 'schoolHoliday' | 'start';
  readonly text: string;
  /** ISO 8601 duration, negative for before (`-P14D`); null when no distance is given. */
  readonly offset: string | null;
};
