import type { Grid, GridRow, Place } from './grid.ts';
import { bandText, placeText } from './grid.ts';
import { candidatesOf, STRONG } from './header.ts';
import { isCardOf } from './card.ts';
import { isDateCell } from './contents.ts';
import { isParticulars } from './particulars.ts';

/**
 * A table that lies on its side (names of the fields in the first column, a moment in each next column) set upright; null when
 * it stands as usual. Only for tables with a row of dates: other forms are read where they stand. In a calendar two fields will do.
 */
export function turned(whole: Grid, isInCalendar = false): Grid | null {
  const grid = withoutName(whole);
  if (isInCalendar && isSmallCard(grid)) return upright(grid);
  if (grid.rows.length < 3 || grid.rows.length > 16 || grid.width < 2) return null;
  if (isParticulars(grid)) return null;
  const known = grid.rows.map((row) => candidatesOf(placeText(row, 0)).filter(({ score }) => score >= STRONG));
  const isCard = grid.width === 2 && isCardOf(grid.rows.map((row) => placeText(row, 0)));
  const dateRow = grid.rows.find(
    (row, index) =>
      known[index]?.some(({ role }) => role === 'date') && (isCard || datesIn(row) >= (grid.width - 1) / 2),
  );
  if (!dateRow || namedRows(grid, known) < Math.max(3, grid.rows.length * 0.6)) return null;
  const first = grid.rows[0];
  const acrossTop = first
    ? first.places.filter(
        (place, column) =>
          place &&
          column > 0 &&
          !COUNTED.test(place.text) &&
          candidatesOf(place.text).some(({ score }) => score >= STRONG),
      ).length
    : 0;
  if (acrossTop * 2 > grid.width) return null;
  return upright(grid);
}

const upright = (grid: Grid): Grid => ({
  width: grid.rows.length,
  rows: Array.from({ length: grid.width }, (_, column) => turnedRow(grid, column)),
});

/** 'Wanneer | 3 februari' above 'Doelgroep | ouders': two fields of one activity, where names stand on the left and values on the right. */
function isSmallCard({ width, rows }: Grid): boolean {
  const isField = (row: GridRow): boolean =>
    candidatesOf(placeText(row, 0)).some(isWholeName) && !candidatesOf(placeText(row, 1)).some(isWholeName);
  const isWhen = (row: GridRow): boolean =>
    candidatesOf(placeText(row, 0)).some(({ role, score }) => role === 'date' && score >= STRONG) && datesIn(row) > 0;
  return width === 2 && rows.length === 2 && rows.every(isField) && rows.filter(isWhen).length === 1;
}

const isWholeName = ({ share }: { readonly share: number }): boolean => share === 1;

/** A card may have its name across the top. */
function withoutName(grid: Grid): Grid {
  const [first, ...below] = grid.rows;
  const isName = grid.width === 2 && first !== undefined && bandText(first, grid.width) !== null;
  return isName ? { ...grid, rows: below } : grid;
}

/** 'Actie 1', 'Actie 2' count what stands below them. */
const COUNTED = /^\p{L}+\s\d{1,2}$/u;

/** Rows that begin with a name of a field; beside several moments a question word ('Wat', 'Hoe') is one as well. */
const namedRows = (grid: Grid, strong: readonly (readonly unknown[])[]): number =>
  grid.width >= 3
    ? grid.rows.filter((row) => candidatesOf(placeText(row, 0)).length > 0).length
    : strong.filter((roles) => roles.length > 0).length;

const datesIn = (row: GridRow): number =>
  row.places.filter((place, column) => column > 0 && place && isDateCell(place.text, place.cell.date)).length;

function turnedRow(grid: Grid, column: number): GridRow {
  const places: (Place | null)[] = grid.rows.map((row) => row.places[column] ?? null);
  const cells = places.flatMap((place, index) =>
    place ? [{ ...place.cell, column: index, columnSpan: 1, rowSpan: 1 }] : [],
  );
  const own = places.map((place, index): Place | null => {
    const cell = cells.find((candidate) => candidate.column === index);
    return place && cell ? { cell, own: true, text: place.text } : null;
  });
  return { header: column === 0, places: own, cells, at: grid.rows.flatMap((row) => numbersAt(row, column)) };
}

function numbersAt(row: GridRow, column: number): number[] {
  const place = row.places[column];
  return place ? place.cell.blocks.map((block) => block.at) : [];
}
