import { candidateYears, chooseYear, missingYear, pivotOf } from './choose-year.ts';
import { daysBetween, dayNumber } from './day.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { draftInYear, parseFuzzyDate } from './parse.ts';
import type { DateContext, Draft, Reading } from './reading.ts';
import { readPhrase } from './read-phrase.ts';

/**
 * Reads the dates of a calendar, one phrase a row, in the order of the rows. Missing years are chosen for the column as a whole:
 * rows ascend (a little disorder is allowed), stay near the plan's period and the day of writing, and agree with the years that
 * are written. Linear in the number of rows; never throws. The answer has one date per phrase, in the same order.
 */
export const parseDateColumn = (phrases: readonly string[], context: DateContext = {}): FuzzyDate[] => {
  const rows = phrases.map((text) => ({ text, reading: readPhrase(text, context) }));
  const years = candidates(rows, context);
  const dated = rows.flatMap((row, index) => {
    const options = row.reading === null ? [] : optionsOf(row.reading, years, context);
    return options.length === 0 ? [] : [{ index, options }];
  });
  const chosen = cheapestPath(dated.map((each) => each.options));
  const byRow = new Map(dated.map((each, at) => [each.index, chosen[at]?.year ?? null]));
  return rows.map(({ text, reading }, index) => {
    const year = byRow.get(index);
    return reading === null || year === undefined || year === null
      ? parseFuzzyDate(text, context)
      : { text, ...draftInYear(reading, year) };
  });
};

type Row = { readonly text: string; readonly reading: Reading | null };
/** `side`: -1 before the plan's period, 1 after it. */
type Option = { readonly year: number; readonly pivot: number; readonly cost: number; readonly side: -1 | 0 | 1 };

/** Years written in the rows tell where the calendar lies: they stand in for a missing period, and stretch the years to try. */
function candidates(rows: readonly Row[], context: DateContext): readonly number[] {
  const written = rows
    .flatMap(({ reading }) => {
      const day =
        reading === null || reading.needsYear || REPEATING.has(reading.kind)
          ? null
          : pivotOf(draftInYear(reading, 2000));
      return day === null ? [] : [day];
    })
    .sort();
  const [first, last] = [written[0], written[written.length - 1]];
  const own = candidateYears(context);
  const fromRows = candidateYears({ from: first ?? null, to: last ?? null });
  const years = [...new Set([...own, ...fromRows])].sort((a, b) => a - b);
  return years.length > MAX_YEARS ? own : years;
}
const MAX_YEARS = 16;
/** What repeats has no place in the order of rows. */
const REPEATING: ReadonlySet<string> = new Set(['recurrence', 'continuous', 'count', 'urgent']);

function optionsOf(reading: Reading, years: readonly number[], context: DateContext): readonly Option[] {
  if (REPEATING.has(reading.kind) && !reading.needsYear) return [];
  if (missingYear(reading, context) !== null) return [];
  const said = reading.needsYear && reading.side && context.ref ? chooseYear(reading, context) : null;
  const open = said === null ? years : [said];
  return (reading.needsYear ? open : years.slice(0, 1)).flatMap((year) => {
    const resolved = reading.resolve(year);
    const pivot = resolved.ok ? pivotOf(resolved.draft) : null;
    if (!resolved.ok || pivot === null) return [];
    return [
      {
        year,
        pivot: dayNumber(pivot),
        side: sideOf(resolved.draft, context),
        cost: placeCost(begun(reading, resolved.draft), context) + (resolved.mismatch === null ? 0 : MISMATCH_COST),
      },
    ];
  });
}

/** What goes on until the end of the plan lies where it begins: its end is not what was said. */
const begun = ({ kind }: Reading, draft: Draft): Draft =>
  kind === 'continuous' && draft.start !== null ? { ...draft, end: draft.start } : draft;

const MISMATCH_COST = 3;

/** A plan is prepared before it begins and more often goes on after it ends: a run of rows there costs little more than its first. */
const [BEFORE_COST, AFTER_COST, RUN_GAIN] = [4, 3.5, 3];

function sideOf({ start, end }: Draft, { from, to }: DateContext): Option['side'] {
  if (from && (end ?? start ?? from) < from) return -1;
  return to && (start ?? end ?? to) > to ? 1 : 0;
}

/** What it costs to lie outside the plan's period, or well before the day of writing. */
function placeCost(draft: Draft, context: DateContext): number {
  const [start, end] = [draft.start ?? draft.end ?? '', draft.end ?? draft.start ?? ''];
  const early = context.from ? Math.max(0, daysBetween(end, context.from)) : 0;
  const late = context.to ? Math.max(0, daysBetween(context.to, start)) : 0;
  const outside = (early > 0 ? BEFORE_COST : late > 0 ? AFTER_COST : 0) + (early + late) / 100;
  if (!context.ref) return outside;
  const past = Math.max(0, daysBetween(end, context.ref) - 60);
  // Of two years that fit alike the nearest one: each day ahead costs a little, years ahead a lot.
  const daysAhead = context.from || context.to ? 0 : Math.max(0, daysBetween(context.ref, start));
  const ahead = daysAhead / 2000 + Math.max(0, daysAhead - 730) / 365;
  return outside + (past > 0 ? 0.5 + past / 200 : 0) + ahead;
}

/** Cost of going from one row to the next: waiting costs a little, going back more, going back far very much. */
function stepCost(from: Option, to: Option): number {
  const days = to.pivot - from.pivot;
  if (days >= 0) return days / 100 - (from.side !== 0 && from.side === to.side ? RUN_GAIN : 0);
  return -days <= DISORDER_DAYS ? 0.5 - days / 100 : 5 - days / 60;
}
const DISORDER_DAYS = 60;

type Step = { readonly option: Option; readonly cost: number; readonly before: Step | null };

/** The cheapest choice of one option per row, rows in order. */
function cheapestPath(rows: readonly (readonly Option[])[]): readonly Option[] {
  let steps: readonly Step[] = [];
  for (const options of rows) {
    const before = steps;
    steps = options.map((option) =>
      before.reduce<Step>(
        (best, step) => {
          const cost = step.cost + option.cost + stepCost(step.option, option);
          return best.before === null || cost < best.cost ? { option, cost, before: step } : best;
        },
        { option, cost: option.cost, before: null },
      ),
    );
  }
  const path: Option[] = [];
  let last = steps.reduce<Step | null>((best, step) => (best === null || step.cost < best.cost ? step : best), null);
  for (; last !== null; last = last.before) path.push(last.option);
  return path.reverse();
}
