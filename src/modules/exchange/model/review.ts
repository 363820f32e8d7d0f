import type { Piece, PieceState } from './piece.ts';

/** `doubt`: what needs a look stands first. `document`: as in the document. */
export type ReviewOrder = 'doubt' | 'document';
export type Counts = Readonly<Record<PieceState, number>> & { readonly all: number };

const PIECES_PER_PAGE = 40;
const RANK = { doubt: 0, probable: 1, certain: 2 } as const;

/** How many pieces stand where. */
export function countPieces(pieces: readonly Piece[]): Counts {
  const of = (state: PieceState) => pieces.filter((piece) => piece.state === state).length;
  const counts = {
    sure: of('sure'),
    likely: of('likely'),
    open: of('open'),
    checked: of('checked'),
    known: of('known'),
    out: of('out'),
    loose: of('loose'),
  };
  return { ...counts, all: pieces.length };
}

/** The pieces with a place, in order. By what was recognised, so that a card stays where it is after a decision. */
export const orderPieces = (pieces: readonly Piece[], order: ReviewOrder): Piece[] => {
  const placed = pieces.filter(({ body }) => body.kind !== 'unrecognised');
  return order === 'document' ? placed : placed.toSorted((a, b) => rankOf(a) - rankOf(b) || a.number - b.number);
};

/** What the programme has already stands last, first where the document says something else. */
const rankOf = ({ confidence, present }: Piece): number =>
  present === null ? RANK[confidence] : present.differs.length > 0 ? RANK.certain + 1 : RANK.certain + 2;

/** One page of the list, from 1, and how many there are. */
export function pageOfPieces(
  ordered: readonly Piece[],
  page: number,
): { pieces: Piece[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(ordered.length / PIECES_PER_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  return { pieces: ordered.slice((shown - 1) * PIECES_PER_PAGE, shown * PIECES_PER_PAGE), page: shown, pages };
}

/** On which page, from 1, each piece stands by its number; loose pieces stand on every page. */
export const pagesOfPieces = (ordered: readonly Piece[]): ReadonlyMap<number, number> =>
  new Map(ordered.map(({ number }, index) => [number, Math.floor(index / PIECES_PER_PAGE) + 1]));

/** The pieces that start at each block of the source. */
export function piecesByBlock(pieces: readonly Piece[]): ReadonlyMap<number, readonly Piece[]> {
  const found = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const [first] = piece.at;
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), piece]);
  }
  return found;
}
