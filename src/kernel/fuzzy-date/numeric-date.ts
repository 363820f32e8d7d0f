import type { Cursor } from './cursor.ts';
import { pieceOf, type Piece } from './piece.ts';
import { fullYear } from './read-year.ts';
import type { Token } from './tokens.ts';
import { MONTHS } from './vocabulary.ts';

const SEPARATORS = ['-', '/', '.'];

/** A date in digits: '7-2', '16-2-2017', '09/03', '2027-04-12', '12.04.2027', '04-2027'. The day comes before the month. */
export const readNumericDate = (cursor: Cursor): Piece | null =>
  cursor.attempt(() => {
    const [first, separator, second] = [cursor.peek(), cursor.text(1), cursor.peek(2)];
    if (first === undefined || second === undefined || !SEPARATORS.includes(separator)) return null;
    if (!isPlain(first) || !isPlain(second) || !cursor.peek(1)?.glued || !second.glued) return null;
    const third = cursor.text(3) === separator && cursor.peek(4)?.glued ? cursor.peek(4) : undefined;
    const whole =
      third !== undefined && isPlain({ ...third, apostrophe: false }) ? fromThree(first, second, third) : null;
    if (whole !== null) {
      cursor.at += 5;
      return whole;
    }
    if (third !== undefined || MONTHS.has(cursor.text(3)) || areDaysOfLaterMonth(cursor)) return null;
    const short = fromTwo(first, separator, second);
    if (short === null) return null;
    cursor.at += 3;
    return withYearBehind(short, cursor);
  });

/** '24-4 2027', "24-4 '27": the year stands apart. */
function withYearBehind(piece: Piece, cursor: Cursor): Piece {
  const next = cursor.peek();
  const isYear = next !== undefined && !next.glued && (next.digits === 4 || (next.apostrophe && next.digits === 2));
  const year = piece.year === null && isYear ? fullYear(next) : null;
  if (year === null) return piece;
  cursor.at += 1;
  return { ...piece, year };
}

/** The 10/11 of '10/11 en 18 sep' and the 1-3 of '1-3, 8 en 12 mei' are days of the month named further on. */
function areDaysOfLaterMonth(cursor: Cursor): boolean {
  if ((cursor.peek(2)?.value ?? 0) <= (cursor.peek()?.value ?? 0)) return false;
  let ahead = 3;
  while (
    JOINED.has(cursor.text(ahead)) &&
    (cursor.peek(ahead + 1)?.digits ?? 9) <= 2 &&
    cursor.peek(ahead + 1)?.value !== null
  )
    ahead += 2;
  return ahead > 3 && MONTHS.has(cursor.text(ahead));
}
const JOINED: ReadonlySet<string> = new Set(['en', ',', '+', 'of', '-', '/', 'tm']);

const isPlain = (token: Token): boolean => token.value !== null && !token.ordinal && !token.apostrophe;

function fromThree(first: Token, second: Token, third: Token): Piece | null {
  if (first.digits === 4) return dayPiece(third, second, first);
  return dayPiece(first, second, third);
}

function dayPiece(day: Token, month: Token, yearToken: Token): Piece | null {
  const year = fullYear(yearToken);
  return year === null || !mayBeDay(day) || !mayBeMonth(month)
    ? null
    : pieceOf({ unit: 'day', day: day.value ?? 0, month: month.value ?? 0 }, { year });
}

function fromTwo(first: Token, separator: string, second: Token): Piece | null {
  if (mayBeMonth(first) && second.digits === 4) return monthPiece(first, second);
  if (first.digits === 4 && second.digits === 2 && mayBeMonth(second)) return monthPiece(second, first);
  if (!mayBeDay(first) || !mayBeMonth(second)) return null;
  if (separator === '.' && second.digits !== 2) return null;
  return pieceOf({ unit: 'day', day: first.value ?? 0, month: second.value ?? 0 });
}

function monthPiece(month: Token, yearToken: Token): Piece | null {
  const year = fullYear(yearToken);
  return year === null ? null : pieceOf({ unit: 'month', month: month.value ?? 0, dayUnknown: false }, { year });
}

const mayBeDay = (token: Token): boolean =>
  token.digits <= 2 && token.value !== null && token.value >= 1 && token.value <= 31;
const mayBeMonth = (token: Token): boolean =>
  token.digits <= 2 && token.value !== null && token.value >= 1 && token.value <= 12;
