import { daysBetween } from '#kernel/fuzzy-date/index.ts';
import { dayOfPiece } from './date-place.ts';
import type { Piece } from './piece.ts';

/** The days (`YYYY-MM-DD`) between which the other activities lie. */
export type OtherDays = { readonly first: string; readonly last: string };

/** About five months: a plan may be quiet for a summer, but hardly for longer before it starts or after it ends. */
const FAR = 150;
const FEWEST_OTHERS = 2;

/** Between which days the other activities lie when this one falls far outside them, as with a wrong year; else null. */
export function farFromOthers(piece: Piece, pieces: readonly Piece[]): OtherDays | null {
  const own = piece.body.kind === 'activity' && piece.state !== 'out' ? dayOfPiece(piece) : null;
  if (own === null) return null;
  const days = pieces
    .filter(({ body, state, number }) => body.kind === 'activity' && state !== 'out' && number !== piece.number)
    .flatMap((other) => dayOfPiece(other) ?? [])
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < FEWEST_OTHERS) return null;
  return daysBetween(own, first) > FAR || daysBetween(last, own) > FAR ? { first, last } : null;
}
