import { addDays, addMonths, type FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { wordsOf } from './named.ts';

/**
 * When the moment is on which a date hangs: first and last day, one of them null when that side is open. A spell takes all of its
 * days; anything else is one day among them.
 */
export type AnchorDays = { readonly start: string | null; readonly end: string | null; readonly isSpell: boolean };

type Days = { readonly start: string | null; readonly end: string | null };
/** First and last day the moment itself can be on, as seen from the side that the date stands. */
type Base = { readonly from: string; readonly to: string };

/** 'About two weeks later' is some days earlier or later; a number of months says less of the day. */
const AROUND_DAYS = 3;
const AROUND_MONTHS_DAYS = 7;
/** 'Direct na' is within a week. */
const SOON_DAYS = 7;
/** Years that the dates of a plan may have. */
const [FIRST_YEAR, LAST_YEAR] = ['1900', '2199'];

/**
 * The days of a date that hangs on a moment with these days, always as about so and never as one sure day. The words stay those of
 * the writer. Null when it would fall outside the years that a plan may speak of.
 */
export function placedDate(when: FuzzyDate, moment: AnchorDays): FuzzyDate | null {
  const offset = readOffset(when.anchor?.offset ?? null);
  const first = wordsOf(when.text).slice(0, 3);
  const days = offset === null ? besideOf(first, moment) : atDistance(offset, first[0] ?? '', moment);
  const { start, end } = days;
  if ([start, end].some((day) => day !== null && !isUsual(day)) || (start !== null && end !== null && end < start))
    return null;
  const precision = start === null || end === null ? 'open' : offset === null ? 'part' : 'day';
  return { ...when, ...days, edtf: edtfOf(days), precision, certainty: 'approximate' };
}

const isUsual = (day: string): boolean => /^\d{4}-/.test(day) && day >= FIRST_YEAR && day < `${LAST_YEAR}-12-32`;

const edtfOf = ({ start, end }: Days): string => {
  const side = (day: string | null): string => (day === null ? '..' : `${day}~`);
  return start !== null && start === end ? side(start) : `${side(start)}/${side(end)}`;
};

type Offset = { readonly sign: 1 | -1; readonly days: number; readonly months: number };

/** 'P14D', '-P2M'; hours are the day itself. */
function readOffset(iso: string | null): Offset | null {
  const read = /^(-?)P(?:(\d{1,5})([DM])|T\d{1,5}[HM])$/.exec(iso ?? '');
  if (read === null) return null;
  const [, minus, number, unit] = read;
  const count = Number(number ?? 0);
  return { sign: minus === '-' ? -1 : 1, days: unit === 'D' ? count : 0, months: unit === 'M' ? count : 0 };
}

/** Where one side is open, the known side stands for both. */
function baseOf({ start, end, isSpell }: AnchorDays, side: 'before' | 'after' | 'during'): Base {
  const [from, to] = [start ?? end ?? '', end ?? start ?? ''];
  if (!isSpell || side === 'during') return { from, to };
  return side === 'before' ? { from, to: from } : { from: to, to };
}

const AT_MOST = new Set(['binnen', 'maximaal']);
const AT_LEAST = new Set(['minimaal', 'minstens', 'ruim']);

/** '2 weken na', 'uiterlijk 2 weken voor', 'binnen 3 maanden na'. */
function atDistance(offset: Offset, word: string, moment: AnchorDays): Days {
  const { sign, days, months } = offset;
  const isAfter = sign > 0;
  const base = baseOf(moment, days + months === 0 ? 'during' : isAfter ? 'after' : 'before');
  const move = (day: string): string => addDays(addMonths(day, sign * months), sign * days);
  if (days + months === 0) return { start: base.from, end: base.to };
  const [first, last] = [move(base.from), move(base.to)];
  const around = months > 0 ? AROUND_MONTHS_DAYS : Math.min(AROUND_DAYS, days);
  const [nextDay, dayBefore] = [addDays(base.from, 1), addDays(base.to, -1)];
  if (AT_MOST.has(word) || (word === 'uiterlijk' && isAfter))
    return isAfter ? { start: nextDay, end: last } : { start: first, end: dayBefore };
  if (AT_LEAST.has(word) || word === 'uiterlijk')
    return isAfter
      ? { start: first, end: addDays(last, 2 * around) }
      : { start: addDays(first, -2 * around), end: last };
  const [start, end] = [addDays(first, -around), addDays(last, around)];
  return isAfter ? { start: later(start, nextDay), end } : { start, end: earlier(end, dayBefore) };
}

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

const SOON = new Set(['direct', 'meteen', 'onmiddellijk', 'gelijk', 'kort', 'vlak']);

/** 'Na de gunning', 'voor de opening', 'tijdens fase 2', 'vanaf fase 2': no distance is said. */
function besideOf(words: readonly string[], moment: AnchorDays): Days {
  const side = words.find((word) => SIDES.has(word)) ?? 'tijdens';
  const isSoon = SOON.has(words[0] ?? '');
  if (side === 'na') {
    const { from, to } = baseOf(moment, 'after');
    return { start: addDays(from, 1), end: isSoon ? addDays(to, SOON_DAYS) : null };
  }
  if (side === 'voor' || side === 'voorafgaand') {
    const { from, to } = baseOf(moment, 'before');
    return { start: isSoon ? addDays(from, -SOON_DAYS) : null, end: addDays(to, -1) };
  }
  const { from, to } = baseOf(moment, 'during');
  if (side === 'vanaf') return { start: from, end: null };
  if (side === 'tot') return { start: null, end: to };
  return side === 'rond' || side === 'rondom'
    ? { start: addDays(from, -AROUND_DAYS), end: addDays(to, AROUND_DAYS) }
    : { start: from, end: to };
}
const SIDES = new Set(['na', 'voor', 'voorafgaand', 'vanaf', 'tot', 'rond', 'rondom']);
