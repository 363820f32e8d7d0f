import { done, type Outcome, refused } from '../outcome.ts';
import { addDays, addMonths, daysBetween } from './day.ts';
import { listedSpans } from './edtf-set.ts';
import type { DatePrecision, DateSpan, FuzzyDate } from './fuzzy-date.ts';
import { parseFuzzyDate } from './parse.ts';
import { printPhrase, printSpan } from './print-phrase.ts';
import { withHours } from './shift-hours.ts';

/** How far something moves; negative is earlier. */
export type Shift = { readonly amount: number; readonly unit: 'day' | 'week' | 'month' };

/** Further than this nobody moves a plan; it also keeps the arithmetic within the calendar. */
const FURTHEST = 1_200;

/** Of which number of months these are a whole: a month moves by months, a quarter by quarters. */
const MONTHS_OF: Partial<Readonly<Record<DatePrecision, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
};

/** Why something does not move: nothing to move, a rhythm has many days, a month does not move by days nor a quarter by one month. */
export type ShiftRefusal = 'no-date' | 'series' | 'too-vague' | 'too-far';

/** Why this date would not move so; null when it would. Far cheaper than moving it. */
export function shiftRefusal(when: FuzzyDate, shift: Shift): ShiftRefusal | null {
  if (when.rrule !== null) return 'series';
  if (when.start === null && when.end === null) return 'no-date';
  if (!Number.isInteger(shift.amount) || Math.abs(shift.amount) > FURTHEST) return 'too-far';
  return shift.amount !== 0 && isTooVague(when, shift) ? 'too-vague' : null;
}

/** The date earlier or later, exactly as sharp and as sure as it was: what is vague gets a phrase that is vague. */
export function shiftFuzzyDate(when: FuzzyDate, shift: Shift): Outcome<FuzzyDate, ShiftRefusal> {
  const refusal = shiftRefusal(when, shift);
  if (refusal !== null) return refused(refusal);
  if (shift.amount === 0) return done(when);
  const { text, edtf: _, ...rest } = when;
  const moved = { ...rest, anchor: null, ...movedBounds(when, shift) };
  const listed = listedSpans(when).map((span) => moveSpan(span, shift));
  const phrase = listed.length > 1 ? listOf(listed) : printPhrase(moved, when.precision === 'open' ? text : '');
  return done({
    ...moved,
    text: withHours(phrase, when, (span) => moveSpan(span, shift)),
    edtf: parseFuzzyDate(phrase).edtf,
  });
}

function movedBounds({ start, end, alternatives }: FuzzyDate, shift: Shift) {
  return {
    start: start === null ? null : moveDay(start, shift),
    end: end === null ? null : moveDay(end, shift),
    alternatives: alternatives.map((span) => moveSpan(span, shift)),
  };
}

const moveSpan = ({ start, end }: DateSpan, shift: Shift): DateSpan => ({
  start: moveDay(start, shift),
  end: moveDay(end, shift),
});

function isTooVague({ precision, start, end, alternatives }: FuzzyDate, { amount, unit }: Shift): boolean {
  const whole = MONTHS_OF[precision];
  if (whole !== undefined) return unit !== 'month' || amount % whole !== 0;
  if (precision !== 'part' || unit === 'month' || start === null || end === null || alternatives.length > 0)
    return false;
  return daysBetween(start, end) >= SHORTEST_MONTH - 1;
}
/** 'begin 2027' is a part too, and as vague as a quarter. */
const SHORTEST_MONTH = 28;

/** The last day of a month moves to the last day of the other month, so that 'in november' becomes 'in december'. */
function moveDay(day: string, { amount, unit }: Shift): string {
  if (unit !== 'month') return addDays(day, unit === 'week' ? 7 * amount : amount);
  const isLast = addDays(day, 1).endsWith('-01');
  return isLast ? addDays(addMonths(addDays(day, 1), amount), -1) : addMonths(day, amount);
}

function listOf(spans: readonly DateSpan[]): string {
  const words = spans.map(({ start, end }) => printSpan(start, end));
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}
