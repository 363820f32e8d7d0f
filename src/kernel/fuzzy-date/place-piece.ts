import {
  addDays,
  addMonths,
  daysBetween,
  dayExists,
  daysInMonth,
  isoDay,
  mondayOfWeek,
  weekdayOf,
  weeksInYear,
} from './day.ts';
import type { DatePrecision, DateSpan } from './fuzzy-date.ts';
import { feastSpan, isSchoolHoliday } from './holidays.ts';
import {
  AROUND_DAY,
  monthsFrom,
  partOfMonth,
  SCHOOL_YEAR_PARTS,
  SEASON_MONTHS,
  startOfSchoolYear,
  YEAR_PARTS,
} from './house-rules.ts';
import type { Piece } from './piece.ts';
import type { Part } from './vocabulary.ts';

/** A piece put in a year: its days, how sharp it is, and how EDTF writes its two ends (`atom`: the whole in one, or null). */
export type Placed = {
  readonly span: DateSpan;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly low: string;
  readonly high: string;
  readonly atom: string | null;
};

/** Puts a piece in that year; null when the calendar has no such day or week. */
export const placePiece = (piece: Piece, year: number): Placed | null => {
  const whole = placeBase(piece, year);
  if (whole === null) return null;
  const parted = piece.part === null ? whole : placePart(piece, piece.part, whole);
  return piece.approximate ? widen(parted) : parted;
};

type Rest = Partial<Omit<Placed, 'span' | 'precision'>>;
const placed = (span: DateSpan, precision: DatePrecision, rest: Rest = {}): Placed => ({
  span,
  precision,
  approximate: false,
  low: span.start,
  high: span.end,
  atom: null,
  ...rest,
});
const oneDay = (day: string): Placed => placed({ start: day, end: day }, 'day', { atom: day });

function placeBase(piece: Piece, year: number): Placed | null {
  const { base } = piece;
  switch (base.unit) {
    case 'day':
      return dayExists(year, base.month, base.day) ? oneDay(isoDay(year, base.month, base.day)) : null;
    case 'month':
      return placeMonths(year, base.month, base);
    case 'monthWeek':
      return placeMonthWeek(year, base);
    case 'weekend':
      return placeWeekend(year, base);
    case 'nthWeekday':
      return placeNthWeekday(year, base);
    case 'weekOf':
      return dayExists(year, base.month, base.day) ? placeWeek(mondayBefore(isoDay(year, base.month, base.day))) : null;
    case 'week':
      return base.nth > weeksInYear(year) ? null : placeInWeek(mondayOfWeek(year, base.nth), piece.weekday);
    case 'quarter':
      return withAtom(monthBlock(year, base.nth * 3 - 2, 3, 'quarter'), `${year}-${32 + base.nth}`);
    case 'half':
      return withAtom(monthBlock(year, base.nth * 6 - 5, 6, 'half'), `${year}-${39 + base.nth}`);
    case 'season':
      return placeSeason(year, SEASON_MONTHS[base.season]);
    case 'schoolYear':
      return monthBlock(year, 8, 12, 'year');
    case 'year':
      return placed(monthsFrom(year, 1, 12), 'year', { low: String(year), high: String(year), atom: String(year) });
    case 'feast':
      return placeFeast(base.name, year);
    case 'number':
    case 'bare':
      return null;
  }
}

const monthText = (iso: string): string => iso.slice(0, 7);
const withAtom = (block: Placed, atom: string): Placed => ({ ...block, atom });

function monthBlock(year: number, month: number, count: number, precision: DatePrecision): Placed {
  const span = monthsFrom(year, month, count);
  return placed(span, precision, { low: monthText(span.start), high: monthText(span.end) });
}

function placeMonths(year: number, month: number, base: { dayUnknown: boolean }): Placed | null {
  if (month < 1 || month > 12) return null;
  const block = monthBlock(year, month, 1, 'month');
  return withAtom(block, base.dayUnknown ? `${block.low}-XX` : block.low);
}

function placeSeason(year: number, [month, code]: readonly [number, number]): Placed {
  return { ...withAtom(monthBlock(year, month, 3, 'season'), `${year}-${code}`), approximate: true };
}

/** The first week is day 1-7, the second 8-14, and so on; the last is the last seven days. 'eerste weken' are two. */
function placeMonthWeek(
  year: number,
  { month, nth, weeks }: { month: number; nth: number; weeks: number },
): Placed | null {
  const last = daysInMonth(year, month);
  const start = nth === -1 ? last - weeks * 7 + 1 : nth * 7 - 6;
  if (start > last) return null;
  return placed(
    { start: isoDay(year, month, start), end: isoDay(year, month, Math.min(start + weeks * 7 - 1, last)) },
    'part',
    { approximate: weeks > 1 },
  );
}

/** Saturday and Sunday, counted by the Saturdays of the month. */
function placeWeekend(year: number, { nth, month }: { nth: number; month: number }): Placed | null {
  const saturday = placeNthWeekday(year, { nth, weekday: 6, month });
  return saturday === null ? null : placed({ start: saturday.span.start, end: addDays(saturday.span.start, 1) }, 'day');
}

function placeNthWeekday(
  year: number,
  { nth, weekday, month }: { nth: number; weekday: number; month: number },
): Placed | null {
  if (nth === -1) {
    const last = isoDay(year, month, daysInMonth(year, month));
    return oneDay(addDays(last, -((weekdayOf(last) - weekday + 7) % 7)));
  }
  const first = isoDay(year, month, 1);
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return monthText(day) === monthText(first) ? oneDay(day) : null;
}

const mondayBefore = (day: string): string => addDays(day, 1 - weekdayOf(day));
/** 'ma week 41' is that day, 'week 41' any of them. */
const placeInWeek = (monday: string, weekday: number | null): Placed =>
  weekday === null ? placeWeek(monday) : oneDay(addDays(monday, weekday - 1));
const placeWeek = (monday: string): Placed => placed({ start: monday, end: addDays(monday, 6) }, 'week');

function placeFeast(name: string, year: number): Placed | null {
  const span = feastSpan(name, year);
  if (span === null) return null;
  if (isSchoolHoliday(name)) return placed(span, 'part', { approximate: true });
  return span.start === span.end ? oneDay(span.start) : placed(span, 'day');
}

/** House rules for months and years; of a quarter, season or half year each part is a third, of a week two or three days. */
function placePart(piece: Piece, part: Part, whole: Placed): Placed {
  const { base } = piece;
  const approximate = part !== 'firstHalf' && part !== 'secondHalf';
  const year = Number(whole.span.start.slice(0, 4));
  if (base.unit === 'month') return placed(partOfMonth(year, base.month, part), 'part', { approximate });
  if (base.unit === 'year') {
    const [from, to] = YEAR_PARTS[part];
    const block = monthBlock(year, from, to - from + 1, approximate ? 'part' : 'half');
    return {
      ...block,
      approximate,
      atom: part === 'firstHalf' ? `${year}-40` : part === 'secondHalf' ? `${year}-41` : null,
    };
  }
  if (base.unit === 'schoolYear') {
    if (part === 'begin') return placed(startOfSchoolYear(year), 'part', { approximate });
    const [from, count] = SCHOOL_YEAR_PARTS[part];
    return { ...monthBlock(from < 8 ? year + 1 : year, from, count, 'part'), approximate };
  }
  if (whole.precision === 'week' || base.unit === 'monthWeek')
    return placed(partOfWeek(whole.span, part), 'part', { approximate });
  return placed(partOfBlock(whole.span, part), 'part', { approximate });
}

function partOfWeek(week: DateSpan, part: Part): DateSpan {
  const [from, to] = WEEK_PARTS[part];
  return { start: addDays(week.start, from), end: addDays(week.start, to) };
}

const WEEK_PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  begin: [0, 1],
  middle: [2, 2],
  end: [3, 6],
  firstHalf: [0, 2],
  secondHalf: [3, 6],
};

function partOfBlock(block: DateSpan, part: Part): DateSpan {
  const months = Number(block.end.slice(5, 7)) - Number(block.start.slice(5, 7)) + 1;
  const count = months <= 0 ? months + 12 : months;
  const third = count / 3;
  const nth = DAY_THIRDS[part];
  // Of a block that is no whole thirds of months a third of its days.
  if (nth !== undefined && !Number.isInteger(third)) return thirdOfDays(block, nth);
  if (part === 'begin') return { start: block.start, end: addDays(addMonths(block.start, third), -1) };
  if (part === 'middle')
    return { start: addMonths(block.start, third), end: addDays(addMonths(block.start, 2 * third), -1) };
  if (part === 'end') return { start: addMonths(block.start, 2 * third), end: block.end };
  const middle =
    count % 2 === 0 ? addMonths(block.start, count / 2) : addDays(addMonths(block.start, (count - 1) / 2), 15);
  return part === 'firstHalf' ? { start: block.start, end: addDays(middle, -1) } : { start: middle, end: block.end };
}

/** The third of the days that a part is, counted from 0. */
const DAY_THIRDS: Readonly<Partial<Record<Part, number>>> = { begin: 0, middle: 1, end: 2 };

function thirdOfDays({ start, end }: DateSpan, nth: number): DateSpan {
  const days = Math.max(0, daysBetween(start, end)) + 1;
  const first = addDays(start, Math.floor((days * nth) / 3));
  const last = addDays(start, Math.ceil((days * (nth + 1)) / 3) - 1);
  return { start: first, end: last };
}

/** 'rond': three days either side of a day, a week round a week, ten days round a month, a month round what is longer. */
function widen(exact: Placed): Placed {
  const { start, end } = exact.span;
  if (exact.precision === 'day')
    return { ...exact, span: { start: addDays(start, -AROUND_DAY), end: addDays(end, AROUND_DAY) }, approximate: true };
  if (exact.precision === 'part') return { ...exact, approximate: true };
  if (exact.precision === 'week')
    return { ...exact, span: { start: addDays(start, -7), end: addDays(end, 7) }, approximate: true };
  if (exact.precision === 'month')
    return { ...exact, span: { start: addDays(start, -10), end: addDays(end, 10) }, approximate: true };
  return {
    ...exact,
    span: { start: addMonths(start, -1), end: addDays(addMonths(addDays(end, 1), 1), -1) },
    approximate: true,
  };
}
