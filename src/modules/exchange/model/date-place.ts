import {
  type DateContext,
  type DateProblem,
  findDateProblem,
  type FuzzyDate,
  parseDateColumn,
  parseFuzzyDate,
} from '#kernel/fuzzy-date/index.ts';
import type { Piece, PieceBody } from './piece.ts';

/** Where a date stands in the document: what is known of the plan, and the days (`YYYY-MM-DD`) of the rows around it. */
export type DatePlace = {
  readonly context: DateContext;
  readonly before: readonly string[];
  readonly after: readonly string[];
};
export type PlacedDate =
  | { readonly ok: true; readonly value: FuzzyDate }
  | { readonly ok: false; readonly problem: DateProblem };

const NEIGHBOURS = 3;

/** The date that a piece has of its own; null when its kind has none. */
export function dateOfPiece(body: PieceBody): FuzzyDate | null {
  switch (body.kind) {
    case 'activity':
    case 'evaluation':
      return body.value.when;
    case 'goal':
    case 'phase':
    case 'effort':
      return body.value.period;
    case 'channel':
      return body.value.rhythm;
    default:
      return null;
  }
}

/** A day to put a piece in order by; null for what repeats or has no days. */
export function dayOfPiece({ body }: Piece): string | null {
  const date = dateOfPiece(body);
  return date === null || date.rrule !== null ? null : (date.start ?? date.end);
}

/**
 * Where the date of `piece` stands: between the rows of its own kind, or of the calendar when there are none. What the piece
 * itself was read as counts as the row above: a correction is seldom far from what it corrects.
 */
export function placeOfDate(pieces: readonly Piece[], piece: Piece, context: DateContext): DatePlace {
  const rows = pieces.filter(({ state, number }) => state !== 'out' && number !== piece.number);
  const alike = rows.filter(({ body }) => body.kind === piece.body.kind);
  const near = daysOf(alike).length > 0 ? alike : rows.filter(({ body }) => body.kind === 'activity');
  return {
    context,
    before: [...daysOf(near.filter(({ number }) => number < piece.number)).slice(-NEIGHBOURS), ...daysOf([piece])],
    after: daysOf(near.filter(({ number }) => number > piece.number)).slice(0, NEIGHBOURS),
  };
}

const daysOf = (pieces: readonly Piece[]): string[] => pieces.flatMap((piece) => dayOfPiece(piece) ?? []);

/** Reads a phrase where it stands, as the import did: a missing year follows from the plan and from the rows around it. */
export function readInPlace(text: string, { context, before, after }: DatePlace): PlacedDate {
  const phrase = text.trim();
  const value =
    parseDateColumn([...before, phrase, ...after], context)[before.length] ?? parseFuzzyDate(phrase, context);
  const year = (value.start ?? value.end)?.slice(0, 4);
  // The problem must be about the year that was chosen, not about the one the phrase would have on its own.
  const within = year === undefined ? context : { from: `${year}-01-01`, to: `${year}-12-31` };
  const problem = findDateProblem(phrase, within);
  return problem === null ? { ok: true, value } : { ok: false, problem };
}
