import { done, type Outcome, refused } from '../outcome.ts';
import { type ClockPlace, clockPlaces, clockWords } from './clock-words.ts';
import { addDays, addMonths, daysBetween } from './day.ts';
import { formatDayPlain } from './format-day.ts';
import { listedSpans } from './edtf-set.ts';
import type { DatePrecision, DateSpan, FuzzyDate } from './fuzzy-date.ts';
import { parseFuzzyDate } from './parse.ts';
import { printPhrase, printSpan } from './print-phrase.ts';

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
  return done({ ...moved, text: withHours(phrase, { listed, moved, text }), edtf: parseFuzzyDate(phrase).edtf });
}

type MovedDays = {
  readonly listed: readonly DateSpan[];
  readonly moved: Pick<FuzzyDate, 'start' | 'end'>;
  readonly text: string;
};

/** The hours of the old words in the new ones: behind the day they stood with, or else behind the whole. */
function withHours(phrase: string, { listed, moved, text }: MovedDays): string {
  const places = clockPlaces(text);
  if (places.length === 0) return phrase;
  const days = listed.length > 0 ? listed.map(({ start, end }) => printSpan(start, end)) : edgesOf(moved);
  const behind = `${phrase}, ${clockWords(text)}`;
  const written = places.length > 1 && days.length === places.length ? [besideDays(days, places), behind] : [behind];
  const asMoved = parseFuzzyDate(phrase);
  return written.find((words) => isSameDays(parseFuzzyDate(words), asMoved)) ?? phrase;
}

const isSameDays = (one: FuzzyDate, other: FuzzyDate): boolean => one.start === other.start && one.end === other.end;

const edgesOf = ({ start, end }: MovedDays['moved']): readonly string[] =>
  start === null || end === null || start === end ? [] : [formatDayPlain(start), formatDayPlain(end)];

/** '15 december 2026 10:00 t/m 16 december 2026 11:00', with 'en' between two days that were two. */
const besideDays = (days: readonly string[], places: readonly ClockPlace[]): string =>
  places
    .map(({ words, after }, place) => {
      const next = /^\s*(?:en|,)\s/iu.test(after) ? ' en ' : ' t/m ';
      return `${days[place] ?? ''} ${words}${place === places.length - 1 ? '' : next}`;
    })
    .join('');

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
