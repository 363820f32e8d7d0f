import type { Grid, GridRow, Place } from './grid.ts';
import { bandText, placeText } from './grid.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { candidatesOf, STRONG } from './header.ts';
import { isCardOf } from './card.ts';
import { isCross, isDateCell } from './contents.ts';
import { isParticulars } from './particulars.ts';

/**
 * A table that lies on its side (names of the fields in the first column, a moment in each next column) set upright; null when
 * it stands as usual. Only for tables with a row of dates: other forms are read where they stand. In a calendar two fields will do.
 */
export function turned(whole: Grid, isInCalendar = false): Grid | null {
  const grid = withoutName(whole);
  if (isInCalendar && isSmallCard(grid)) return upright(grid);
  const planner = crossedBelow(whole);
  if (planner !== null) return upright(planner);
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

/** Weeks or months down and nothing but crosses behind them, below the names of what goes out or of whom it is for: a planner on its side. */
function crossedBelow({ rows, width }: Grid): Grid | null {
  const at = rows.findIndex((row) => row.cells.filter(({ column }) => placeText(row, column).trim() !== '').length > 1);
  const [names, ...below] = rows.slice(at);
  if (at < 0 || at > MOST_ABOVE || width < 3 || !names || below.length < FEWEST_MOMENTS) return null;
  const first = placeText(names, 0).trim();
  const isNamed = Array.from({ length: width - 1 }, (_, column) => placeText(names, column + 1).trim()).every(
    (name) => /\p{L}{2}/u.test(name) && !isCross(name) && !candidatesOf(name).some(isField),
  );
  const isMarked = below.every((row) =>
    row.cells.every(({ column, columnSpan }) => {
      const text = placeText(row, column);
      return columnSpan === 1 && (column === 0 ? isTime(text, first) : text.trim() === '' || isCross(text));
    }),
  );
  const isTimeName = candidatesOf(first).some(({ role, share }) => TIMES.has(role) && share === 1);
  return isTimeName && isNamed && isMarked ? { width, rows: [names, ...below] } : null;
}
const MOST_ABOVE = 3;
const FEWEST_MOMENTS = 3;
const TIMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['week', 'month', 'date']);
/** A column of what is done or how far it is says more than a cross. */
const FIELDS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'status',
  'milestone',
  'activity',
  'responsible',
  'notes',
]);
const isField = ({ role, share }: { readonly role: ColumnRole; readonly share: number }): boolean =>
  FIELDS.has(role) && share === 1;
const isTime = (text: string, name: string): boolean =>
  isDateCell(text, null) || (/^w(?:ee)?k/iu.test(name) && /^\s*\d{1,2}(?:\s?(?:-|–|t\/m)\s?\d{1,2})?\s*$/u.test(text));

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
