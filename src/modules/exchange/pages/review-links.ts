import type { Piece } from '../model/piece.ts';
import { queryOf, type ReviewAddress, type ReviewView } from '../model/review-view.ts';
import { type ImportPlace, reviewPath } from '../paths.ts';

/** Links within the review: between a number in the document and the card of that piece, and to other views of the page. */
export type ReviewLinks = {
  readonly at: (change: Partial<ReviewAddress>) => string;
  /** To the words of a piece in the document; undefined when it came from no block in particular. */
  readonly source: (piece: Piece) => string | undefined;
  readonly card: (piece: Piece) => string;
  /** Appended to where a form about a piece posts, so that the answer comes back to the same list, with the piece in the document. */
  readonly queryOf: (piece: Piece) => string;
};

export function linksOf(place: ImportPlace, view: ReviewView): ReviewLinks {
  const here = { ...view.address, open: null };
  const at = (change: Partial<ReviewAddress>) => reviewPath(place) + queryOf({ ...here, ...change });
  return {
    at,
    queryOf: (piece) => queryOf({ ...here, sheet: view.sheetOf(piece) ?? here.sheet }),
    source: (piece) => {
      const sheet = view.sheetOf(piece);
      if (sheet === undefined) return undefined;
      return `${sheet === here.sheet ? '' : at({ sheet })}#b${piece.number}`;
    },
    card: ({ number }) => {
      const page = view.pageOf(number) ?? here.page;
      return `${page === here.page ? '' : at({ page })}#t${number}`;
    },
  };
}
