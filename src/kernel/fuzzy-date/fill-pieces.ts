import type { Base, Piece } from './piece.ts';

/** Gives bare numbers and bare parts ('1' of '1 of half feb', 'begin' of 'begin/half mei') the month or unit of a neighbour. */
export const fillPieces = (pieces: readonly Piece[]): readonly Piece[] | null => {
  const filled: Piece[] = [...pieces];
  for (let at = 1; at < filled.length; at += 1) fill(filled, at, at - 1, true);
  for (let at = filled.length - 2; at >= 0; at -= 1) fill(filled, at, at + 1, false);
  for (let at = 1; at < filled.length; at += 1) fill(filled, at, at - 1, false);
  const complete = filled.every((each) => each.base.unit !== 'number' && each.base.unit !== 'bare');
  return complete ? filled : null;
};

function fill(pieces: Piece[], at: number, neighbourAt: number, countedOnly: boolean): void {
  const [piece, neighbour] = [pieces[at], pieces[neighbourAt]];
  if (piece === undefined || neighbour === undefined) return;
  const base = baseFrom(piece, neighbour, countedOnly);
  if (base !== null) pieces[at] = { ...piece, base };
}

function baseFrom(piece: Piece, neighbour: Piece, countedOnly: boolean): Base | null {
  const near = neighbour.base;
  if (piece.base.unit === 'number') {
    const { number } = piece.base;
    if (near.unit === 'week' || near.unit === 'quarter' || near.unit === 'half') return countedBase(near.unit, number);
    if (near.unit === 'monthWeek') return number <= 5 ? { ...near, nth: number } : null;
    if (countedOnly) return null;
    const month = monthOf(near);
    return month === null || number > 31 ? null : { unit: 'day', day: number, month };
  }
  if (piece.base.unit !== 'bare' || countedOnly) return null;
  const month = monthOf(near);
  if (month !== null) return { unit: 'month', month, dayUnknown: false };
  return near.unit === 'year' ||
    near.unit === 'schoolYear' ||
    near.unit === 'season' ||
    near.unit === 'quarter' ||
    near.unit === 'week'
    ? near
    : null;
}

function countedBase(unit: 'week' | 'quarter' | 'half', nth: number): Base | null {
  const highest = { week: 53, quarter: 4, half: 2 }[unit];
  return nth <= highest ? { unit, nth } : null;
}

const monthOf = (base: Base): number | null => ('month' in base ? base.month : null);
