import { addDays, weekdayOf } from './day.ts';
import type { Connector } from './chain.ts';
import type { Piece } from './piece.ts';
import { type Placed, placePiece } from './place-piece.ts';
import type { Fault, WeekdayMismatch } from './reading.ts';

type Outcome =
  | { readonly ok: true; readonly placed: readonly Placed[]; readonly mismatch: WeekdayMismatch | null }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Puts every piece in its year: a year that was written counts for the pieces before it as well ('mei t/m december 2013'),
 * and pieces ascend, so '28 dec - 3 jan' runs over the turn of the year. `year` is for the first piece when none was written.
 */
export const placeAll = (pieces: readonly Piece[], year: number, connectors: readonly Connector[]): Outcome => {
  const years = yearsOf(pieces, year);
  const placed: Placed[] = [];
  let mismatch: WeekdayMismatch | null = null;
  for (const [at, piece] of pieces.entries()) {
    const itsYear = years[at] ?? year;
    const each = placePiece(piece, itsYear);
    if (each === null) return { ok: false, fault: faultOf(piece, itsYear) };
    mismatch ??= mismatchOf(piece, itsYear);
    placed.push(connectors[at - 1] === 'until' ? withoutFirstOfMonth(piece, each) : each);
  }
  const fault = rangeFault(placed, connectors);
  return fault === null ? { ok: true, placed, mismatch } : { ok: false, fault };
};

function yearsOf(pieces: readonly Piece[], year: number): readonly number[] {
  const written = pieces.findIndex((each) => each.year !== null);
  const anchor = Math.max(written, 0);
  const years = pieces.map((each) => each.year ?? year);
  for (let at = anchor - 1; at >= 0; at -= 1) {
    const next = years[at + 1] ?? year;
    years[at] = orderOf(pieces[at]) > orderOf(pieces[at + 1]) ? next - 1 : next;
  }
  for (let at = anchor + 1; at < pieces.length; at += 1) {
    const before = years[at - 1] ?? year;
    years[at] = pieces[at]?.year ?? (orderOf(pieces[at]) < orderOf(pieces[at - 1]) ? before + 1 : before);
  }
  return years;
}

/** Place in the year by month: days of one month never push each other to another year. */
function orderOf(piece: Piece | undefined): number {
  if (piece === undefined || piece.base.unit === 'year' || piece.base.unit === 'schoolYear') return 0;
  if ('month' in piece.base) return piece.base.month;
  const placed = placePiece({ ...piece, approximate: false }, 2026);
  return placed === null ? 0 : Number(placed.span.start.slice(5, 7));
}

/** 'van 1 mei tot 1 november' stops before the 1st; 'van 10 tot 14 sep' takes the 14th in. */
function withoutFirstOfMonth(piece: Piece, placed: Placed): Placed {
  if (piece.base.unit !== 'day' || piece.base.day !== 1) return placed;
  const end = addDays(placed.span.end, -1);
  return { ...placed, span: { start: end, end }, low: end, high: end, atom: end };
}

function mismatchOf(piece: Piece, year: number): WeekdayMismatch | null {
  if (piece.weekday === null || piece.base.unit !== 'day') return null;
  const day = placePiece({ ...piece, approximate: false }, year)?.span.start;
  if (day === undefined) return null;
  const is = weekdayOf(day);
  return is === piece.weekday ? null : { day, said: piece.weekday, is };
}

function faultOf(piece: Piece, year: number): Fault {
  const { base } = piece;
  if (base.unit === 'week') return { kind: 'no-such-week', week: base.nth, year };
  const day = base.unit === 'day' || base.unit === 'weekOf' ? base.day : 29;
  return { kind: 'no-such-day', day, month: 'month' in base ? base.month : 1, year: piece.year };
}

function rangeFault(placed: readonly Placed[], connectors: readonly Connector[]): Fault | null {
  for (const [at, connector] of connectors.entries()) {
    const [first, last] = [placed[at], placed[at + 1]];
    if ((connector !== 'range' && connector !== 'until') || first === undefined || last === undefined) continue;
    if (first.span.start > last.span.end) return { kind: 'end-before-start' };
  }
  return null;
}
