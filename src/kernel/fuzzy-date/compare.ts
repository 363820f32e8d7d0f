import { daysBetween } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { readPhrase } from './read-phrase.ts';
import type { ReadingKind } from './reading.ts';

/** Whether nothing is known of the days: n.t.b., z.s.m., 'na gunning'. Such a moment never fills a silence. */
export const isUndated = (date: FuzzyDate): boolean =>
  date.certainty === 'tbd' || (date.start === null && date.end === null);
/** One known day, without doubt about it. */
export const isExactDay = (date: FuzzyDate): boolean =>
  date.start !== null && date.start === date.end && date.certainty === 'exact' && date.rrule === null;
/** Something that comes back, also when the rhythm ('periodiek') or the days ('2x per jaar') are not known. */
export const isRecurring = (date: FuzzyDate): boolean => {
  if (date.rrule !== null) return true;
  const kind = date.certainty === 'uncertain' && date.anchor === null ? kindOf(date) : null;
  return kind === 'recurrence' || kind === 'count';
};
/** Something that goes on all the time between its bounds ('vanaf april doorlopend'). */
export const isContinuous = (date: FuzzyDate): boolean =>
  date.precision === 'open' && date.rrule === null && kindOf(date) === 'continuous';
/** A last day without a first: 'uiterlijk 1 maart', 'tot 1 november'. */
export const isDeadline = (date: FuzzyDate): boolean =>
  date.start === null && date.end !== null && date.certainty !== 'tbd';
/** Dated, but not as one sure day, and not something that repeats or goes on. Drawn as a cloud. */
export const isVague = (date: FuzzyDate): boolean =>
  !isUndated(date) && !isExactDay(date) && !isDeadline(date) && !isRecurring(date) && !isContinuous(date);
/** 'z.s.m.' and the like: no date, and hurry. */
export const isUrgent = (date: FuzzyDate): boolean => date.certainty === 'tbd' && kindOf(date) === 'urgent';

/** What kind of phrase the text is; null when the words do not say (a date made by a program, or not understood). */
export const kindOf = (date: FuzzyDate): ReadingKind | null => readPhrase(date.text, {})?.kind ?? null;

/**
 * Order for lists: by start, then by end, then by text. A deadline stands on its last day; an open end after a closed one with
 * the same start; what has no date comes last. Equal dates keep their order with a stable sort.
 */
export const compareFuzzyDates = (a: FuzzyDate, b: FuzzyDate): number => {
  const [undatedA, undatedB] = [isUndated(a), isUndated(b)];
  if (undatedA || undatedB) return Number(undatedA) - Number(undatedB);
  return compareText(a.start ?? a.end ?? '', b.start ?? b.end ?? '') || compareText(a.end ?? FOREVER, b.end ?? FOREVER);
};
const FOREVER = '9999-12-31';
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A copy in the order of `compareFuzzyDates`. */
export const sortByFuzzyDate = <Item>(items: readonly Item[], dateOf: (item: Item) => FuzzyDate): Item[] =>
  [...items].sort((a, b) => compareFuzzyDates(dateOf(a), dateOf(b)));

/** Whether the two could fall on one day. Open sides reach on for ever; undated ones overlap nothing. */
export const overlaps = (a: FuzzyDate, b: FuzzyDate): boolean => {
  if (isUndated(a) || isUndated(b)) return false;
  return (a.start ?? '') <= (b.end ?? FOREVER) && (b.start ?? '') <= (a.end ?? FOREVER);
};

/** Whether `a` is over for certain before `b` can begin. */
export const isCertainlyBefore = (a: FuzzyDate, b: FuzzyDate): boolean =>
  !isUndated(a) && !isUndated(b) && a.end !== null && b.start !== null && a.end < b.start;

/** Whole days from one moment to the next: at least `certainDays` (0 when they may overlap), at most `possibleDays`. */
export type Gap = { readonly certainDays: number; readonly possibleDays: number };

/**
 * The gap between two moments: best case from the last day of the one to the first day of the other, worst case from the first
 * to the last. Null when either has no date. Where one side is open, the known side stands for both: 'vanaf 1 april' is heard
 * of on 1 April, 'uiterlijk 1 maart' on 1 March.
 */
export const gapBetween = (previous: FuzzyDate, next: FuzzyDate): Gap | null => {
  if (isUndated(previous) || isUndated(next)) return null;
  const days = {
    from: previous.start ?? previous.end,
    to: previous.end ?? previous.start,
    first: next.start ?? next.end,
    last: next.end ?? next.start,
  };
  if (days.from === null || days.to === null || days.first === null || days.last === null) return null;
  const certainDays = Math.max(0, daysBetween(days.to, days.first));
  return { certainDays, possibleDays: Math.max(certainDays, daysBetween(days.from, days.last)) };
};
