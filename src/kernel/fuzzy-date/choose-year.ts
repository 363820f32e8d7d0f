import { addDays, daysBetween, isoDay } from './day.ts';
import type { DateContext, Draft, Reading, Resolved } from './reading.ts';

/** A day of a draft to order it by: its start, or for a deadline its end; null when it has neither. */
export const pivotOf = (draft: Draft): string | null => draft.start ?? draft.end;

/** The years a phrase without a year could mean here, in order; empty when the context says nothing about time. */
export const candidateYears = (context: DateContext): readonly number[] => {
  const known = [context.from, context.to, context.ref, context.after, headingDay(context)]
    .filter((each) => typeof each === 'string')
    .map((each) => Number(each.slice(0, 4)));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known) - 1, Math.max(...known) + (context.to ? 1 : YEARS_AHEAD)];
  const from = Math.max(first, last - MAX_CANDIDATES + 1);
  return Array.from({ length: last - from + 1 }, (_, at) => from + at);
};
const MAX_CANDIDATES = 12;
/** The middle of the month above, when it has its year. */
const headingDay = ({ month }: DateContext): string | null =>
  month?.year ? isoDay(month.year, month.month, 15) : null;
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
  const heading = headingDay(context);
  if (heading !== null) return nearest(valid, heading).year;
  const sided = yearOnSide(valid, reading, context);
  if (sided !== null) return sided;
  const missing = missingYear(reading, context);
  if (missing !== null) return missing;
  const weekdayFits = valid.filter((each) => each.resolved.mismatch === null);
  const next = firstFitting(valid, context);
  if (next.resolved.mismatch === null || weekdayFits.length === 0) return next.year;
  const fitting = firstFitting(weekdayFits, context);
  return Math.abs(fitting.year - next.year) <= 1 ? fitting.year : next.year;
};

/** `last` is the latest day on which one would still say this phrase of this year. */
type Option = { readonly year: number; readonly last: string; readonly resolved: Extract<Resolved, { ok: true }> };

/** 'jl.' is the last such day up to the day of writing, 'a.s.' the first from then on; null when not said, or not known. */
function yearOnSide(valid: readonly Option[], { side }: Reading, { ref }: DateContext): number | null {
  if (!ref || !side) return null;
  const start = ({ resolved }: Option): string => pivotOf(resolved.draft) ?? '';
  const found = side === 'past' ? valid.findLast((each) => start(each) <= ref) : valid.find((each) => each.last >= ref);
  return found?.year ?? null;
}

/**
 * A year of the plan in which the calendar lacks this day while no other year of the plan has it: '29 feb' in a plan for 2027.
 * Null when the day can be placed, or the plan's period is not known on both sides.
 */
export const missingYear = (reading: Reading, context: DateContext): number | null => {
  const { from, to } = context;
  if (!from || !to || !reading.needsYear) return null;
  const outcomes = candidateYears(context).map((year) => ({ year, resolved: reading.resolve(year) }));
  const fits = outcomes.some(
    ({ resolved }) => resolved.ok && touches({ year: 0, resolved, last: lastUse(reading, resolved.draft) }, from, to),
  );
  const within = outcomes.find(
    ({ year, resolved }) =>
      !resolved.ok &&
      resolved.fault.kind !== 'end-before-start' &&
      year >= Number(from.slice(0, 4)) &&
      year <= Number(to.slice(0, 4)),
  );
  return fits ? null : (within?.year ?? null);
};

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
  return day === ''
    ? first
    : options.reduce(
        (best, each) => (Math.abs(daysAfter(each, day)) < Math.abs(daysAfter(best, day)) ? each : best),
        first,
      );
}
