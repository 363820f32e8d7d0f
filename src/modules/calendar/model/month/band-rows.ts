import type { ActivityState } from '../activity.ts';
import type { Day } from '../day.ts';

/** Something that covers days rather than standing on one. `index` is its position in the list it comes from; both days are included. */
export type Band = {
  readonly index: number;
  readonly from: Day;
  readonly to: Day;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly phrase: string;
  readonly state: ActivityState;
};

/** The part of a band in one week. `column` is 0 for Monday, `span` counts days; `goesOn` and `cameFrom` tell of other weeks. */
export type BandPiece = {
  readonly index: number;
  readonly column: number;
  readonly span: number;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly cameFrom: boolean;
  readonly goesOn: boolean;
  readonly phrase: string;
  readonly state: ActivityState;
};
/** One row under the days, from left to right; nothing in it overlaps. */
export type BandRow = { readonly pieces: readonly BandPiece[] };

/** The bands of the week that begins on `monday`, packed in as few rows as fit. A side that runs on in another week has no soft edge. */
export function packBands(bands: readonly Band[], monday: Day): readonly BandRow[] {
  const rows: BandPiece[][] = [];
  const inWeek = bands
    .filter(({ from, to }) => from <= monday + 6 && to >= monday && from <= to)
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  for (const band of inWeek) {
    const piece = pieceOf(band, monday);
    const row = rows.find((pieces) => freeFrom(pieces) <= piece.column);
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return rows.map((pieces) => ({ pieces }));
}

const freeFrom = (pieces: readonly BandPiece[]): number => {
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.column + last.span;
};

function pieceOf(band: Band, monday: Day): BandPiece {
  const { index, from, to, phrase, state } = band;
  const first = Math.max(from, monday);
  const last = Math.min(to, monday + 6);
  return {
    index,
    column: first - monday,
    span: last - first + 1,
    cameFrom: from < monday,
    goesOn: to > monday + 6,
    softStart: band.softStart && from >= monday,
    softEnd: band.softEnd && to <= monday + 6,
    phrase,
    state,
  };
}
