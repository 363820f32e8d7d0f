import type { DateAnchor, DateCertainty, DatePrecision, DateSpan, FuzzyDate } from './fuzzy-date.ts';
import type { Side } from './piece.ts';

/** What the caller knows about the place a phrase stands in. All are civil dates (`YYYY-MM-DD`) or absent. */
export type DateContext = {
  /** Day the text was written. */
  readonly ref?: string | null;
  /** First day of the plan's period. */
  readonly from?: string | null;
  /** Last day of the plan's period. */
  readonly to?: string | null;
  /** Start of the row above: rows of a calendar ascend. */
  readonly after?: string | null;
  /** The month (1-12) of the heading above: a cell 'eind', '12-14' or 'di 12' is read as of that month. Year null: not said there. */
  readonly month?: { readonly year: number | null; readonly month: number } | null;
};

export type ReadingKind =
  | 'moment'
  | 'deadline'
  | 'openEnd'
  | 'continuous'
  | 'recurrence'
  | 'count'
  | 'tbd'
  | 'notApplicable'
  | 'urgent'
  | 'anchored';

/** A phrase that was understood, but not yet put in a year. */
export type Reading = {
  readonly kind: ReadingKind;
  /** False when the phrase names its year, or has no use for one. */
  readonly needsYear: boolean;
  /** Whether both ends were named ('1 mei t/m 3 juni'). */
  readonly isRange?: boolean;
  /** Which way from the day of writing, where the writer said so ('12 mei jl.'). */
  readonly side?: Side | null;
  readonly resolve: (year: number) => Resolved;
  /** The last touch once the year is chosen: what must play no part in choosing it. */
  readonly settle?: (draft: Draft) => Draft;
};

/** A fuzzy date before its text is put back. */
export type Draft = Omit<FuzzyDate, 'text'>;
export type Resolved =
  | { readonly ok: true; readonly draft: Draft; readonly mismatch: WeekdayMismatch | null }
  | { readonly ok: false; readonly fault: Fault };
/** The weekday that was written (1 is Monday) beside the one that day has. */
export type WeekdayMismatch = { readonly day: string; readonly said: number; readonly is: number };
/** Why an understood phrase has no days: no such day or week in the calendar, or an end before its start. */
export type Fault =
  | { readonly kind: 'no-such-day'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly kind: 'no-such-week'; readonly week: number; readonly year: number }
  | { readonly kind: 'end-before-start' };

type DraftRest = {
  edtf?: string | null;
  certainty?: DateCertainty;
  alternatives?: readonly DateSpan[];
  rrule?: string | null;
  anchor?: DateAnchor | null;
};

/** A draft of those days; everything not given is absent, and the certainty exact. */
export const draftOf = (
  start: string | null,
  end: string | null,
  precision: DatePrecision,
  rest: DraftRest = {},
): Draft => ({
  start,
  end,
  edtf: null,
  precision,
  certainty: 'exact',
  alternatives: [],
  rrule: null,
  anchor: null,
  ...rest,
});

/** A reading that is the same in any year. */
export const fixedReading = (kind: ReadingKind, draft: Draft): Reading => ({
  kind,
  needsYear: false,
  resolve: () => ({ ok: true, draft, mismatch: null }),
});

/** The same reading with its draft changed; faults and weekday findings stay. */
export const mapReading = (reading: Reading, kind: ReadingKind, change: (draft: Draft) => Draft): Reading => ({
  ...reading,
  kind,
  resolve: (year) => {
    const resolved = reading.resolve(year);
    return resolved.ok ? { ...resolved, draft: change(resolved.draft) } : resolved;
  },
});
