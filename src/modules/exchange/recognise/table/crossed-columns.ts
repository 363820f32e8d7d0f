import { columnShare, isCross } from './contents.ts';
import { type Grid, placeText } from './grid.ts';

/** Names above columns that hold nothing but crosses. */
export function headsCrosses({ rows: [first, ...below], width }: Grid): boolean {
  if (!first || width < 3 || below.length === 0) return false;
  const named = first.cells.filter(
    (cell) =>
      cell.column > 0 && /\p{L}{2}/u.test(placeText(first, cell.column)) && !isCross(placeText(first, cell.column)),
  );
  const texts = below
    .flatMap((row) => named.map((cell) => placeText(row, cell.column).trim()))
    .filter((text) => text !== '');
  return named.length >= 2 && texts.length >= 2 && texts.every(isCross);
}

/** How many columns hold nothing but crosses below this row: whom or what is crossed needs no known name. */
export const countCrossed = ({ rows, width }: Grid, at: number): number =>
  Array.from({ length: width }, (_, column) => columnShare(rows.slice(at + 1), column, isCross)).filter(
    ({ share, count }) => share === 1 && count > 0,
  ).length;
