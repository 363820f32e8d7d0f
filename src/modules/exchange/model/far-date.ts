import { daysBetween } from '#kernel/fuzzy-date/index.ts';
import { dateOfPiece, dayOfPiece } from './date-place.ts';
import type { Piece } from './piece.ts';

/** The days (`YYYY-MM-DD`) between which the other activities lie. */
export type OtherDays = { readonly first: string; readonly last: string };

/** About five months: a plan may be quiet for a summer, but hardly for longer before it starts or after it ends. */
const FAR = 150;
const FEWEST_OTHERS = 2;

/** The last day something can fall on; a season ends when it ends. */
const lastDayOf = ({ body }: Piece): string | null => {
  const date = dateOfPiece(body);
  return date === null || date.rrule !== null ? null : (date.end ?? date.start);
};

/** The plan itself says that it goes on that long. */
const isInPlan = (day: string, pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ body }) =>
      body.kind === 'programme' &&
      body.value.start !== null &&
      body.value.end !== null &&
      body.value.start <= day &&
      day <= body.value.end,
  );

/** Between which days the other activities lie when this one falls far outside them, as with a wrong year; else null. */
export function farFromOthers(piece: Piece, pieces: readonly Piece[]): OtherDays | null {
  // 'Z.s.m.' counts from the day of the plan, and is no date with a year to ask about.
  const isOpen = dateOfPiece(piece.body)?.certainty === 'tbd';
  const own = piece.body.kind === 'activity' && piece.state !== 'out' && !isOpen ? dayOfPiece(piece) : null;
  if (own === null) return null;
  const others = pieces.filter(
    ({ body, state, number }) => body.kind === 'activity' && state !== 'out' && number !== piece.number,
  );
  const days = others.flatMap((other) => dayOfPiece(other) ?? []).sort();
  const ends = others.flatMap((other) => lastDayOf(other) ?? []).sort();
  const [first, last] = [days[0], ends.at(-1)];
  if (first === undefined || last === undefined || days.length < FEWEST_OTHERS || isInPlan(own, pieces)) return null;
  return daysBetween(own, first) > FAR || daysBetween(last, own) > FAR ? { first, last } : null;
}
