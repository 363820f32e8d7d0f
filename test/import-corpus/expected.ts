import type { GoalLevel, Ring, SectionKind, Side, StatusValue } from '#kernel/plan.ts';

/**
 * What a careful reader makes of a document. A field that is left out is not scored; an empty list or null is a promise that
 * there is nothing. Where two readings are both defensible, `oneOf` lists them.
 */
export type Expected = {
  readonly programme?: ExpectedProgramme;
  /** Every activity, in the order of the document; an empty list means that any activity is invented. */
  readonly activities: readonly ExpectedActivity[];
  readonly goals?: readonly ExpectedGoal[];
  readonly audiences?: readonly ExpectedAudience[];
  readonly sections?: readonly ExpectedSection[];
  readonly messages?: ExpectedMessages;
  readonly channels?: readonly string[];
  readonly matrices?: readonly ExpectedMatrix[];
  readonly phases?: readonly ExpectedPhase[];
  readonly roles?: readonly string[];
  readonly effort?: readonly { readonly role: string; readonly hoursPerWeek: number | null }[];
  readonly budget?: readonly { readonly label: string; readonly amountCents: number | null }[];
  readonly evaluation?: readonly string[];
};

export type OneOf<Value> = { readonly oneOf: readonly Value[] };
export type OrOneOf<Value> = Value | OneOf<Value>;
export const oneOf = <Value>(...values: Value[]): OneOf<Value> => ({ oneOf: values });

/** An interval: exact, or any that contains a day and stays inside bounds, or one of which only the end counts. */
export type ExpectedDate =
  | { readonly start: string | null; readonly end: string | null }
  | { readonly mustContain: string; readonly within: readonly [string, string] }
  | { readonly endsOn: readonly string[] };
export const day = (date: string): ExpectedDate => ({ start: date, end: date });
export const span = (start: string | null, end: string | null): ExpectedDate => ({ start, end });
export const about = (mustContain: string, from: string, to: string): ExpectedDate => ({
  mustContain,
  within: [from, to],
});
export const until = (...ends: string[]): ExpectedDate => ({ endsOn: ends });
export const noDate: ExpectedDate = { start: null, end: null };

export type ExpectedProgramme = {
  readonly name?: OrOneOf<string>;
  readonly client?: OrOneOf<string | null>;
  readonly owner?: OrOneOf<string | null>;
  readonly start?: OrOneOf<string | null>;
  readonly end?: OrOneOf<string | null>;
  readonly documentDate?: OrOneOf<string | null>;
  readonly documentVersion?: OrOneOf<string | null>;
};
export type ExpectedActivity = {
  readonly phrase: OrOneOf<string>;
  /** Left out where a rhythm or an anchor has no agreed interval. */
  readonly when?: OrOneOf<ExpectedDate>;
  /** Part that the rule must hold, e.g. `FREQ=MONTHLY`. */
  readonly rrule?: string;
  readonly title: OrOneOf<string>;
  readonly audiences?: OrOneOf<readonly string[]>;
  readonly channels?: OrOneOf<readonly string[]>;
  readonly sender?: OrOneOf<string | null>;
  readonly responsible?: OrOneOf<readonly string[]>;
  readonly status?: OrOneOf<StatusValue | null>;
  readonly tasks?: OrOneOf<readonly string[]>;
  readonly objective?: OrOneOf<string | null>;
  /** A row that may be kept or left. */
  readonly optional?: true;
};
export type ExpectedGoal = {
  readonly text: string;
  readonly level?: OrOneOf<GoalLevel | null>;
  readonly side?: OrOneOf<Side | null>;
};
export type ExpectedAudience = {
  readonly name: OrOneOf<string>;
  readonly category?: OrOneOf<string | null>;
  readonly side?: OrOneOf<Side | null>;
  readonly ring?: Ring | null;
  readonly channels?: OrOneOf<readonly string[]>;
};
/** `optional`: a bold line that may be read as a heading or as text. */
export type ExpectedSection = { readonly title: string; readonly kind: OrOneOf<SectionKind>; readonly optional?: true };
export type ExpectedMessages = {
  /** A sentence that must be part of the core message. */
  readonly core?: string | null;
  readonly slogan?: string | null;
  readonly tone?: string | null;
  readonly values?: readonly string[];
  readonly accents?: readonly string[];
};
/** `crosses` as 'row | column'. */
export type ExpectedMatrix = { readonly rows: number; readonly columns: number; readonly crosses: readonly string[] };
export type ExpectedPhase = {
  readonly name: OrOneOf<string>;
  readonly period?: OrOneOf<ExpectedDate | null>;
  readonly milestone?: OrOneOf<string | null>;
};

/** An invented plan. `ref` is the day on which it is imported; `texts` is everything that may not get lost. */
export type CorpusDocument = {
  readonly name: string;
  readonly fileName: string;
  readonly ref: string;
  readonly bytes: () => Uint8Array;
  readonly texts: readonly string[];
  readonly expected: Expected;
};
