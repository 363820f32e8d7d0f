import type { Cursor } from './cursor.ts';
import { isFeast } from './holidays.ts';
import { readNumericDate } from './numeric-date.ts';
import { type Base, type Piece, pieceOf, type Side } from './piece.ts';
import { readNumbered } from './read-numbered.ts';
import { fullYear, readDoubleYear, readYear } from './read-year.ts';
import {
  APPROXIMATE_WORDS,
  FILLER_WORDS,
  MONTHS,
  type Part,
  PARTS,
  SEASONS,
  UNCERTAIN_WORDS,
  WEEKDAYS,
  WHOLE_WORDS,
} from './vocabulary.ts';

/** One stretch of the calendar at the cursor, or null with the cursor unmoved. */
export const readPiece = (cursor: Cursor): Piece | null =>
  cursor.attempt(() => {
    const marks = readMarks(cursor);
    skipWeekend(cursor);
    const weekday = readWeekday(cursor);
    cursor.skip(FILLER_WORDS);
    cursor.skip(WHOLE_WORDS);
    const inner = readMarks(cursor);
    if (isNumberedPeriod(cursor)) return null;
    const core = readCore(cursor);
    if (core === null) return null;
    const dayOfWeek = weekday ?? (core.base.unit === 'week' ? cursor.attempt(() => readWeekdayBehind(cursor)) : null);
    const side = readSide(cursor);
    const after = readMarks(cursor, true);
    return {
      ...core,
      weekday: dayOfWeek,
      side,
      approximate: core.approximate || marks.approximate || inner.approximate || after.approximate,
      uncertain: core.uncertain || marks.uncertain || inner.uncertain || after.uncertain,
    };
  });

/** 'Periode 1-2' at the end is the first and second part of a school year, and not the first of February. */
const isNumberedPeriod = (cursor: Cursor): boolean =>
  cursor.tokens[cursor.at - 1]?.text === 'periode' &&
  cursor.tokens.length === cursor.at + 3 &&
  ['-', '/'].includes(cursor.text(1));

type Marks = { approximate: boolean; uncertain: boolean };

/** Words before or after a date that say how sure it is; fillers are passed by on the way. */
function readMarks(cursor: Cursor, behind = false): Marks {
  const marks = { approximate: false, uncertain: false };
  for (;;) {
    const text = cursor.text();
    if (!behind && APPROXIMATE_WORDS.has(text)) marks.approximate = true;
    else if (UNCERTAIN_WORDS.has(text) || (behind && text === '?')) marks.uncertain = true;
    else if (behind || !FILLER_WORDS.has(text)) return marks;
    cursor.at += 1;
  }
}

const SIDES: ReadonlyMap<string, Side> = new Map([
  ['jl', 'past'],
  ['jongstleden', 'past'],
  ['ll', 'past'],
  ['laatstleden', 'past'],
  ['as', 'ahead'],
  ['aanstaande', 'ahead'],
  ['eerstkomend', 'ahead'],
]);

/** Behind a date: '12 mei jl.' has been, '12 mei a.s.' is to come. */
function readSide(cursor: Cursor): Side | null {
  const side = SIDES.get(cursor.text()) ?? null;
  if (side !== null) cursor.at += 1;
  return side;
}

/** 'weekend 12-13 sep', 'weekend van 12 en 13 september': the days say it already. */
function skipWeekend(cursor: Cursor): void {
  if (cursor.text() !== 'weekend') return;
  const days = cursor.peek(cursor.text(1) === 'van' ? 2 : 1);
  if (days?.value !== undefined && days.value !== null) cursor.at += cursor.text(1) === 'van' ? 2 : 1;
}

function readWeekday(cursor: Cursor): number | null {
  const weekday = WEEKDAYS.get(cursor.text());
  if (weekday === undefined || (MONTHS.has(cursor.text()) && !isDayAhead(cursor))) return null;
  cursor.at += 1;
  cursor.accept(',');
  return weekday;
}

/** The day of 'week 41 ma' and 'week 41, maandag'; in 'week 12, di 24 maart' it is of the day that follows. */
function readWeekdayBehind(cursor: Cursor): number | null {
  cursor.accept(',', '-');
  const weekday = readWeekday(cursor);
  return (cursor.peek()?.value ?? null) === null ? weekday : null;
}

/** 'maa 9 nov' is a Monday, 'maa 2027' a month. */
const isDayAhead = (cursor: Cursor): boolean =>
  (cursor.peek(1)?.digits ?? 9) <= 2 &&
  cursor.peek(1)?.value !== null &&
  (MONTHS.has(cursor.text(2)) || ['-', '/'].includes(cursor.text(2)));

function readCore(cursor: Cursor): Piece | null {
  return (
    readNumericDate(cursor) ??
    readNumbered(cursor) ??
    readDayOfMonth(cursor) ??
    readPartOf(cursor) ??
    readNamed(cursor) ??
    readYearAlone(cursor) ??
    readBareNumber(cursor)
  );
}

/** '9 maart', '1e mei 2027', '3-apr-2027'. */
function readDayOfMonth(cursor: Cursor): Piece | null {
  return cursor.attempt(() => {
    const day = cursor.peek();
    if (day === undefined || day.value === null || day.digits > 2 || day.apostrophe) return null;
    cursor.at += 1;
    if (cursor.text(0) === '-' && cursor.peek()?.glued && MONTHS.has(cursor.text(1))) cursor.at += 1;
    const month = MONTHS.get(cursor.text());
    if (month === undefined) return null;
    cursor.at += 1;
    return pieceOf({ unit: 'day', day: day.value, month }, { year: readYear(cursor) });
  });
}

/** 'half okt', 'begin van de zomer', 'eind 2020', 'eerste helft mei', and the bare 'begin' of 'begin/half mei'. */
function readPartOf(cursor: Cursor): Piece | null {
  return cursor.attempt(() => {
    const part = readPart(cursor);
    if (part === null) return null;
    cursor.accept('-');
    cursor.skip(FILLER_WORDS);
    const whole = readNumbered(cursor) ?? readNamed(cursor) ?? readYearAlone(cursor) ?? readSomeYear(cursor);
    if (whole === null) return pieceOf({ unit: 'bare' }, { part });
    if (whole.part !== null || whole.base.unit === 'day' || whole.base.unit === 'feast') return null;
    return { ...whole, part };
  });
}

function readPart(cursor: Cursor): Part | null {
  const half = readHalfWord(cursor);
  if (half !== null) return half;
  const part = PARTS.get(cursor.text()) ?? null;
  if (part !== null) cursor.at += 1;
  if (part === 'begin' || part === 'end') cursor.accept('in');
  return part;
}

/** '1e helft', 'tweede helft'. */
function readHalfWord(cursor: Cursor): Part | null {
  if (cursor.text(1) !== 'helft') return null;
  const first = cursor.text() === 'eerste' || (cursor.peek()?.value === 1 && cursor.peek()?.ordinal);
  const second =
    cursor.text() === 'tweede' || cursor.text() === 'laatste' || (cursor.peek()?.value === 2 && cursor.peek()?.ordinal);
  if (!first && !second) return null;
  cursor.at += 2;
  return first ? 'firstHalf' : 'secondHalf';
}

/** A month, a season or a feast by its name, with its year where given. '.. nov' and '? nov' are months without a known day. */
function readNamed(cursor: Cursor): Piece | null {
  return cursor.attempt(() => {
    const dayUnknown = UNKNOWN_DAY.has(cursor.text()) && MONTHS.has(cursor.text(1));
    if (dayUnknown) cursor.at += 1;
    const base = namedBase(cursor.text(), dayUnknown);
    if (base === null) return null;
    cursor.at += 1;
    return pieceOf(base, { year: readDoubleYear(cursor) ?? readYear(cursor) });
  });
}
const UNKNOWN_DAY: ReadonlySet<string> = new Set(['..', '?', 'x', 'xx', '-', '_']);

function namedBase(word: string, dayUnknown: boolean): Base | null {
  const month = MONTHS.get(word);
  if (month !== undefined) return { unit: 'month', month, dayUnknown };
  const season = SEASONS.get(word);
  if (season !== undefined) return { unit: 'season', season };
  return isFeast(word) ? { unit: 'feast', name: word } : null;
}

/** '2027', "'15", 'jaar 2027'. */
function readYearAlone(cursor: Cursor): Piece | null {
  return cursor.attempt(() => {
    cursor.accept('jaar', 'heel');
    const token = cursor.peek();
    const year = token === undefined || (token.digits !== 4 && !token.apostrophe) ? null : fullYear(token);
    if (year === null) return null;
    cursor.at += 1;
    return pieceOf({ unit: 'year' }, { year });
  });
}

/** 'eind van het jaar': a year that the context must tell. */
function readSomeYear(cursor: Cursor): Piece | null {
  return cursor.accept('jaar') === null ? null : pieceOf({ unit: 'year' });
}

/** The 10 of '10/11 sep' and the 1 of '1 of half feb': its meaning comes from the neighbour. */
function readBareNumber(cursor: Cursor): Piece | null {
  const token = cursor.peek();
  if (token === undefined || token.value === null || token.digits > 2 || token.value > 53 || token.value < 1)
    return null;
  cursor.at += 1;
  return pieceOf({ unit: 'number', number: token.value });
}
