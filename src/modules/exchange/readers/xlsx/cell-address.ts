/** A place in a worksheet; row and column count from 0. */
export type CellAddress = { readonly row: number; readonly column: number };
/** A block of cells, both corners included. */
export type CellRange = { readonly from: CellAddress; readonly to: CellAddress };

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** `C7` as a place, or null for anything that is not a place in a worksheet. */
export function parseAddress(text: string | null): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text?.trim() ?? '');
  if (!match) return null;
  const letters = (match[1] ?? '').toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row >= 0 && row < ROWS && column < COLUMNS ? { row, column } : null;
}

/** `A1:C7`, or one address, as a range with its corners in order; null when it is not one. */
export function parseRange(text: string | null): CellRange | null {
  const [first, second] = (text ?? '').split(':');
  const a = parseAddress(first ?? null);
  const b = second === undefined ? a : parseAddress(second);
  if (!a || !b) return null;
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}
