import { farFromOthers, type OtherDays } from './far-date.ts';
import type { Piece } from './piece.ts';
import {
  type Counts,
  countPieces,
  orderPieces,
  pageOfPieces,
  pagesOfPieces,
  piecesByBlock,
  type ReviewOrder,
} from './review.ts';
import { type SameQuestions, sameQuestions } from './same-question.ts';
import type { SourceDocument } from './source-document.ts';
import { sheetNumbers, type SourceSheet, sheetsOf } from './source-sheets.ts';

/** What the address of a review page says; pages count from 1. `open` is the piece whose form is open. */
export type ReviewAddress = {
  readonly order: ReviewOrder;
  readonly page: number;
  readonly sheet: number;
  readonly open: number | null;
};

/**
 * Whether there was a calendar: `read`, or `partly` when another table of it has no rows; `empty` where a table looks like a calendar
 * but gives no activity; `none` where nothing does.
 */
export type CalendarStanding = 'read' | 'partly' | 'empty' | 'none';

/** Everything a review page shows. */
export type ReviewView = {
  readonly address: ReviewAddress;
  readonly pieces: readonly Piece[];
  readonly loose: readonly Piece[];
  readonly pages: number;
  readonly counts: Counts;
  readonly sheet: SourceSheet;
  readonly sheets: number;
  readonly marks: ReadonlyMap<number, readonly Piece[]>;
  /** On which page of the list a piece stands; undefined for loose pieces, which stand on every page. */
  readonly pageOf: (piece: number) => number | undefined;
  /** On which screen of the document a piece starts; undefined when it came from no block in particular. */
  readonly sheetOf: (piece: Piece) => number | undefined;
  readonly firstOpen: Piece | undefined;
  /** True when somebody looked at something we doubted. */
  readonly hadDoubt: boolean;
  /** Names of the audiences that come along, to choose from. */
  readonly audiences: readonly string[];
  /** Between which days the other activities lie when this one falls far outside them; else null. */
  readonly farFrom: (piece: Piece) => OtherDays | null;
  readonly asking: SameQuestions;
  /** How many questions there are about what is likely. */
  readonly likelyAsked: number;
};

/** Puts one page of the list beside one screen of the document. */
export function viewReview(document: SourceDocument, pieces: readonly Piece[], address: ReviewAddress): ReviewView {
  const ordered = orderPieces(pieces, address.order);
  const shown = pageOfPieces(ordered, address.page);
  const sheets = sheetsOf(document);
  const places = sheetNumbers(sheets);
  // The document shows where the piece that is being changed stands.
  const opened = pieces.find(({ number: own }) => own === address.open);
  const wanted = places.get(opened?.at[0] ?? -1) ?? address.sheet;
  const sheetNumber = Math.min(Math.max(1, wanted), sheets.length);
  const pageNumbers = pagesOfPieces(ordered);
  const asking = sameQuestions(pieces);
  return {
    address: { ...address, page: shown.page, sheet: sheetNumber },
    pieces: shown.pieces,
    loose: pieces.filter(({ body }) => body.kind === 'unrecognised'),
    pages: shown.pages,
    counts: countPieces(pieces),
    sheet: sheets[sheetNumber - 1] ?? { blocks: [], aside: [] },
    sheets: sheets.length,
    marks: piecesByBlock(pieces),
    pageOf: (piece) => pageNumbers.get(piece),
    sheetOf: ({ at }) => places.get(at[0] ?? -1),
    firstOpen: ordered.find(({ state }) => state === 'open'),
    hadDoubt: pieces.some(
      ({ confidence, state }) => confidence === 'doubt' && (state === 'checked' || state === 'out'),
    ),
    audiences: audiencesIn(pieces),
    farFrom: (piece) => farFromOthers(piece, pieces),
    asking,
    likelyAsked: pieces.filter((piece) => piece.state === 'likely' && piece.question && asking(piece)[0] === piece)
      .length,
  };
}

const audiencesIn = (pieces: readonly Piece[]): string[] => [
  ...new Set(
    pieces.flatMap(({ body, state }) => (body.kind === 'audience' && state !== 'out' ? [body.value.name] : [])),
  ),
];

const number = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 1);

/** Reads the address; anything odd is the first page. */
export const readAddress = (query: (name: string) => string): ReviewAddress => ({
  order: query('volgorde') === 'document' ? 'document' : 'doubt',
  page: number(query('bladzijde')),
  sheet: number(query('scherm')),
  open: /^\d{1,6}$/.test(query('stuk')) ? Number(query('stuk')) : null,
});

/** The address as a query, without what is as usual; starts with `?` or is empty. */
export function queryOf({ order, page, sheet, open }: ReviewAddress): string {
  const parts = [
    ...(order === 'document' ? ['volgorde=document'] : []),
    ...(page > 1 ? [`bladzijde=${page}`] : []),
    ...(sheet > 1 ? [`scherm=${sheet}`] : []),
    ...(open === null ? [] : [`stuk=${open}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
