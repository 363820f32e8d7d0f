import type { DatePrecision, FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Phase } from '#kernel/plan.ts';
import { dayNumber, type Day } from '../day.ts';
import { positionOf, type Axis, type Position } from './axis.ts';

/** A phase as a band. A soft border fades into its neighbour over the days that are unsure. `phase` is its position in the plan. */
export type PhaseBand = {
  readonly phase: number;
  readonly a: Position;
  readonly b: Position;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly isNow: boolean;
};

/** Days over which a border is unsure, by how precisely it was written. */
const UNSURE_DAYS: Readonly<Record<DatePrecision, number>> = {
  day: 6,
  week: 6,
  part: 9,
  month: 29,
  quarter: 89,
  season: 89,
  half: 180,
  year: 364,
  open: 29,
};

/** The days of a phase, and over how many of them each border is unsure. */
type Borders = { readonly from: Day; readonly to: Day; readonly softStart: number; readonly softEnd: number };

/** Phases in view. One that does not say when it begins follows the one before it; one without any date is left out. */
export function phaseBands(
  phases: readonly Phase[],
  {
    axis,
    today,
    end,
  }: {
    readonly axis: Axis;
    readonly today: Day;
    readonly end: Day;
  },
): readonly PhaseBand[] {
  return phaseBorders(phases, { first: axis.from, last: Math.max(end, axis.to - 1) }).flatMap(
    ({ phase, ...borders }) => {
      if (borders.from >= axis.to || borders.to < axis.from || borders.to < borders.from) return [];
      return {
        phase,
        a: positionOf(axis, borders.from),
        b: positionOf(axis, borders.to + 1),
        softStart: borders.softStart > 0 && borders.from >= axis.from,
        softEnd: borders.softEnd > 0 && borders.to < axis.to,
        isNow: borders.from <= today && today <= borders.to,
      };
    },
  );
}

/** Phases with a date, in the order of the plan. `first` and `last` stand in for a border that nobody wrote down. */
export function phaseBorders(
  phases: readonly Phase[],
  window: { readonly first: Day; readonly last: Day },
): readonly (Borders & { readonly phase: number })[] {
  const found: (Borders & { readonly phase: number })[] = [];
  phases.forEach(({ period }, phase) => {
    if (period === null || (period.start === null && period.end === null)) return;
    found.push({ phase, ...bordersOf(period, found.at(-1) ?? null, window) });
  });
  return found;
}

function bordersOf(
  period: FuzzyDate,
  before: Borders | null,
  { first, last }: { readonly first: Day; readonly last: Day },
): Borders {
  const unsure = period.certainty === 'exact' ? 0 : UNSURE_DAYS[period.precision];
  const follows = period.start === null && before !== null;
  const from =
    period.start !== null ? dayNumber(period.start) : before === null ? first : before.to + 1 - before.softEnd;
  return {
    from,
    to: period.end === null ? last : dayNumber(period.end),
    softStart: follows ? (before?.softEnd ?? 0) : period.start === null ? 0 : unsure,
    softEnd: period.end === null ? 0 : unsure,
  };
}
