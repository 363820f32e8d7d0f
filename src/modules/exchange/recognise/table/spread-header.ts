import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import type { SourceCell } from '../../model/source-document.ts';
import { isCross } from './contents.ts';
import { type Grid, type GridRow, placeText } from './grid.ts';

export type Header = {
  readonly texts: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly explicit: boolean;
};

/** The names of the columns when row `at` is the header, joined with the row of groups above it or of names below it. */
export function spreadHeader(grid: Grid, at: number): Header {
  const row = grid.rows[at];
  const next = grid.rows[at + 1];
  const above = grid.rows[at - 1];
  const texts = Array.from({ length: grid.width }, (_, column) => (row ? placeText(row, column) : ''));
  if (row && next && groupsBelow(row, next)) {
    return {
      texts: texts.map((text, column) => joinTexts(placeText(next, column), row, next, column) || text),
      first: at,
      last: at + 1,
      explicit: true,
    };
  }
  if (row && next && belongsToHeader(row, next)) {
    return {
      texts: texts.map((text, column) => joinTexts(text, next, row, column)),
      first: at,
      last: at + 1,
      explicit: true,
    };
  }
  if (row && above && groupsColumns(above, grid.width)) {
    return {
      texts: texts.map((text, column) => joinTexts(placeText(above, column), row, above, column) || text),
      first: at - 1,
      last: at,
      explicit: true,
    };
  }
  return { texts, first: at, last: at, explicit: true };
}

function joinTexts(upper: string, lower: GridRow, upperRow: GridRow, column: number): string {
  const place = lower.places[column];
  if (!place || place.cell === upperRow.places[column]?.cell || place.text.trim() === '') return upper;
  if (upper.trim() !== '' && OF_ROW.test(place.text.trim())) return upper;
  return upper.trim() === '' ? place.text : `${upper} > ${place.text}`;
}

/** What the names beside it are, and not a name for the column itself. */
const OF_ROW = /^(?:week|weken|weeknr|weeknummers?|weeknrs|wk|maand|maanden)\.?:?$/iu;

/** The months stand below their weeks: each of them over several. */
function groupsBelow(row: GridRow, next: GridRow): boolean {
  const groups = next.cells.filter((cell) => cell.column > 0 && placeText(next, cell.column).trim() !== '');
  const isGroup = (cell: SourceCell): boolean =>
    LONG.has(readDatePhrase(placeText(next, cell.column).trim())?.precision ?? '');
  const isFiner = groups.every(({ column }) => {
    const name = placeText(row, column).trim();
    return /^\d{1,2}$/.test(name) || readDatePhrase(name)?.precision === 'week';
  });
  return groups.some((cell) => cell.columnSpan > 1) && groups.every(isGroup) && isFiner;
}
const LONG: ReadonlySet<string> = new Set(['month', 'quarter']);

/** The second row of a header has names only under the names that span several columns. */
function belongsToHeader(row: GridRow, next: GridRow): boolean {
  const spanning = row.cells.filter((cell) => cell.columnSpan > 1 && cell.blocks.length > 0);
  if (spanning.length === 0) return false;
  const inside = (column: number) =>
    spanning.some((cell) => column >= cell.column && column < cell.column + cell.columnSpan);
  const filled = next.cells.filter((cell) => placeText(next, cell.column).trim() !== '');
  const short = filled.every(
    (cell) => placeText(next, cell.column).length <= 60 && !isCross(placeText(next, cell.column)),
  );
  return filled.length > 0 && short && (next.header || filled.every((cell) => inside(cell.column)));
}

const groupsColumns = (row: GridRow, width: number): boolean =>
  row.cells.some((cell) => cell.columnSpan > 1 && cell.columnSpan < width - 1) &&
  row.cells.every((cell) => placeText(row, cell.column).length <= 60);
