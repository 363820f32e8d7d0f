import type { Cursor } from './cursor.ts';
import { type Base, type Piece, pieceOf } from './piece.ts';
import { fullYear, readDoubleYear, readYear } from './read-year.ts';
import { FILLER_WORDS, MONTHS, NUMBER_WORDS, ORDINAL_WORDS, WEEKDAYS } from './vocabulary.ts';

/**
 * Counted stretches: 'week 12', 'Q1 2021', '2027 week 3', '1e kwartaal', 'H2 2027', '1e week van mei', 'laatste weekend van mei',
 * 'eerste maandag van mei', 'week van 12 april', 'schooljaar 2026/27'.
 */
export const readNumbered = (cursor: Cursor): Piece | null =>
  cursor.attempt(readYearFirst) ??
  cursor.attempt(readSchoolYear) ??
  cursor.attempt(() => {
    const base = cursor.attempt(unitThenNumber) ?? cursor.attempt(ordinalThenUnit) ?? cursor.attempt(weekOfDay);
    return base === null ? null : pieceOf(base, { year: readYear(cursor) });
  });

const UNITS: ReadonlyMap<string, 'week' | 'quarter' | 'half'> = new Map([
  ['week', 'week'],
  ['wk', 'week'],
  ['weken', 'week'],
  ['weeknummer', 'week'],
  ['weeknr', 'week'],
  ['weeknrs', 'week'],
  ['w', 'week'],
  ['q', 'quarter'],
  ['k', 'quarter'],
  ['kw', 'quarter'],
  ['kwartaal', 'quarter'],
  ['kwart', 'quarter'],
  ['h', 'half'],
  ['halfjaar', 'half'],
  ['semester', 'half'],
]);
const HIGHEST = { week: 53, quarter: 4, half: 2 } as const;

function unitThenNumber(cursor: Cursor): Base | null {
  const unit = UNITS.get(cursor.text());
  const number = cursor.peek(1);
  if (unit === undefined || number === undefined || number.value === null || number.digits > 2 || number.ordinal)
    return null;
  if (MONTHS.has(cursor.text(2)) || (cursor.text() === 'w' && !number.glued)) return null;
  cursor.at += 2;
  return counted(unit, number.value);
}

/** '2027 week 3', '2027-W03', '2027 Q1'. */
function readYearFirst(cursor: Cursor): Piece | null {
  const token = cursor.peek();
  const year = token === undefined || token.digits !== 4 ? null : fullYear(token);
  if (year === null) return null;
  cursor.at += 1;
  cursor.accept('-', ',');
  const base = unitThenNumber(cursor);
  return base === null || readYear(cursor) !== null ? null : pieceOf(base, { year });
}

const STARTS: ReadonlySet<string> = new Set(['start', 'opening']);
const SCHOOL_YEAR: ReadonlySet<string> = new Set(['schooljaar', 'cursusjaar', 'studiejaar']);

/** 'schooljaar 2026-2027', 'schooljaar 26/27': the year in which it begins counts. 'Start (van het nieuwe) schooljaar' is its begin. */
function readSchoolYear(cursor: Cursor): Piece | null {
  cursor.accept('opening');
  cursor.skip(FILLER_WORDS);
  // 'Start' is passed by as a filler before any date; of a year it says which part.
  const starts = cursor.tokens.slice(Math.max(0, cursor.at - 3), cursor.at).some(({ text }) => STARTS.has(text));
  const part = starts ? 'begin' : null;
  cursor.accept('nieuwe', 'nieuw');
  if (!SCHOOL_YEAR.has(cursor.text())) return null;
  cursor.at += 1;
  cursor.accept(',');
  return pieceOf({ unit: 'schoolYear' }, { part, year: readDoubleYear(cursor) ?? readYear(cursor) });
}

function ordinalThenUnit(cursor: Cursor): Base | null {
  const nth = readOrdinal(cursor);
  if (nth === null) return null;
  cursor.skip(FILLER_WORDS);
  const several = readSeveral(cursor);
  const word = cursor.text();
  cursor.at += 1;
  if (word === 'weken') return ofMonth(cursor, (month) => monthWeeks(nth, several ?? 2, month));
  if (several !== null) return null;
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined)
    return ofMonth(cursor, (month) => (nth > 5 ? null : { unit: 'nthWeekday', nth, weekday, month }));
  if (word === 'week') return ofMonth(cursor, (month) => monthWeeks(nth, 1, month));
  if (word === 'weekend') return ofMonth(cursor, (month) => (nth > 5 ? null : { unit: 'weekend', nth, month }));
  const unit = UNITS.get(word);
  if (unit === undefined || unit === 'week') return null;
  return counted(unit, nth === -1 ? HIGHEST[unit] : nth);
}

/** The 2 of 'eerste 2 weken van mei'. */
function readSeveral(cursor: Cursor): number | null {
  const token = cursor.peek();
  const count = token === undefined || token.ordinal ? null : (token.value ?? NUMBER_WORDS.get(token.text) ?? null);
  if (count === null || count < 2 || count > 4 || cursor.text(1) !== 'weken') return null;
  cursor.at += 1;
  return count;
}

const monthWeeks = (nth: number, weeks: number, month: number): Base | null =>
  nth > 5 ? null : { unit: 'monthWeek', nth, month, weeks };

/** '1e', 'eerste', and the plain 1 of '1 kwartaal' is not enough. */
function readOrdinal(cursor: Cursor): number | null {
  const token = cursor.peek();
  const nth = token?.ordinal ? token.value : (ORDINAL_WORDS.get(cursor.text()) ?? null);
  if (nth !== null) cursor.at += 1;
  return nth;
}

function ofMonth(cursor: Cursor, make: (month: number) => Base | null): Base | null {
  cursor.skip(FILLER_WORDS);
  const month = MONTHS.get(cursor.text());
  if (month === undefined) return null;
  cursor.at += 1;
  return make(month);
}

function counted(unit: 'week' | 'quarter' | 'half', nth: number): Base | null {
  return nth < 1 || nth > HIGHEST[unit] ? null : { unit, nth };
}

/** 'week van 12 april': the ISO week that holds the day. */
function weekOfDay(cursor: Cursor): Base | null {
  if (cursor.accept('week', 'wk') === null || cursor.accept('van', 'rond') === null) return null;
  cursor.skip(FILLER_WORDS);
  if (WEEKDAYS.has(cursor.text())) cursor.at += 1;
  const day = cursor.peek();
  const month = MONTHS.get(cursor.text(1));
  if (day === undefined || day.value === null || day.digits > 2 || month === undefined) return null;
  cursor.at += 2;
  return { unit: 'weekOf', day: day.value, month };
}
