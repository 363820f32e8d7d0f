import { addDays, daysBetween } from './day.ts';
import type { DateContext, Draft, Reading, Resolved } from './reading.ts';

/** A day of a draft to order it by: its start, or for a deadline its end; null when it has neither. */
export const pivotOf = (draft: Draft): string | null => draft.start ?? draft.end;

/** The years a phrase without a year could mean here, in order; empty when the context says nothing about time. */
export const candidateYears = (context: DateContext): readonly number[] => {
  const known = [context.from, context.to, context.ref, context.after].filter((each) => typeof each === 'string').map((each) => Number(each.slice(0, 4)));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known) - 1, Math.max(...known) + (context.to ? 1 : YEARS_AHEAD)];
  const from = Math.max(first, last - MAX_CANDIDATES + 1);
  return Array.from({ length: last - from + 1 }, (_, at) => from + at);
};
const MAX_CANDIDATES = 12;
/** A plan without a known end may run this far. */
const YEARS_AHEAD = 4;

/**
 * The year of a phrase that names none, by the house rules: the next such date in the plan's period, else by row order, else
 * the next after the day the text was written. Null when nothing is known about time.
 */
export const chooseYear = (reading: Reading, context: DateContext): number | null => {
  const years = candidateYears(context);
  const valid = years.flatMap((year) => {
    const resolved = reading.resolve(year);
    return resolved.ok ? [{ year, resolved, last: lastUse(reading, resolved.draft) }] : [];
  });
  if (valid.length === 0) return years[0] ?? null;
  const weekdayFits = valid.filter((each) => each.resolved.mismatch === null);
  const next = firstFitting(valid, context);
  if (next.resolved.mismatch === null || weekdayFits.length === 0) return next.year;
  const fitting = firstFitting(weekdayFits, context);
  return Math.abs(fitting.year - next.year) <= 1 ? fitting.year : next.year;
};

/** `last` is the latest day on which one would still say this phrase of this year. */
type Option = { readonly year: number; readonly last: string; readonly resolved: Extract<Resolved, { ok: true }> };

/** A range is said until it is half over, an open end until it begins, anything else until it has passed. */
function lastUse(reading: Reading, { start, end }: Draft): string {
  if (start === null || end === null || reading.kind === 'continuous') return start ?? end ?? '';
  return reading.isRange ? addDays(start, Math.floor(daysBetween(start, end) / 2)) : end;
}

function firstFitting(options: readonly Option[], context: DateContext): Option {
  const { ref, from, to, after } = context;
  const inPeriod = options.filter((each) => touches(each, from, to));
  const pool = (from || to) && inPeriod.length > 0 ? inPeriod : options;
  if (after) {
    const next = pool.find((each) => daysAfter(each, after) >= -DISORDER_DAYS);
    if (next !== undefined) return next;
  }
  if (ref && (pool === inPeriod || !(from || to))) {
    const next = pool.find((each) => each.last >= ref);
    if (next !== undefined) return next;
  }
  if (pool === inPeriod && pool[0] !== undefined) return pool[0];
  return nearest(pool, from ?? to ?? ref ?? after ?? '');
}

/** Rows may stand a little out of order: '20 april' above 'medio april'. */
export const DISORDER_DAYS = 45;

const daysAfter = (option: Option, day: string): number => {
  const pivot = pivotOf(option.resolved.draft);
  return pivot === null ? 0 : daysBetween(day, pivot);
};

const touches = (option: Option, from: string | null | undefined, to: string | null | undefined): boolean =>
  (!from || option.last >= from) && (!to || (pivotOf(option.resolved.draft) ?? '') <= to);

function nearest(options: readonly Option[], day: string): Option {
  const [first] = options;
  if (first === undefined) throw new Error('nearest needs at least one option');
  return day === '' ? first : options.reduce((best, each) => (Math.abs(daysAfter(each, day)) < Math.abs(daysAfter(best, day)) ? each : best), first);
}
