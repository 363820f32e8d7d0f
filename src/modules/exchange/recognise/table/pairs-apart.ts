import { isDateCell } from './contents.ts';
import { type Grid, type GridRow, placeText } from './grid.ts';
import { candidatesOf, STRONG } from './header.ts';

const MOST_ROWS = 10;

/**
 * A card on which names and values stand beside each other twice ('Actie | … | Periode | …') as one of two columns; every other
 * table as it is.
 */
export function pairsApart(grid: Grid): Grid {
  if (grid.width !== 4 || grid.rows.length < 2 || grid.rows.length > MOST_ROWS) return grid;
  const halves = grid.rows.flatMap((row) => (isWide(row) ? [row] : [half(row, 0), half(row, 2)]));
  const labels = halves.map((row) => placeText(row, 0)).filter((label) => label.trim() !== '');
  const roles = labels.map((label) => candidatesOf(label).find(({ score }) => score >= STRONG)?.role);
  const named = roles.filter((role) => role !== undefined);
  const isDated = halves.some(
    (row, index) => roles[index] === 'date' && isDateCell(placeText(row, 1), row.places[1]?.cell.date ?? null),
  );
  const isCard =
    new Set(named).size >= 4 && named.length === new Set(named).size && named.length >= labels.length * 0.8;
  return isCard && isDated ? { width: 2, rows: halves } : grid;
}

/** A title over the whole card, or one value over the places behind its name. */
const isWide = (row: GridRow): boolean => row.cells.length <= 2 && row.cells.some(({ columnSpan }) => columnSpan >= 3);

function half(row: GridRow, from: number): GridRow {
  const places = row.places.slice(from, from + 2);
  const cells = row.cells
    .filter(({ column }) => column === from || column === from + 1)
    .map((cell) => ({ ...cell, column: cell.column - from }));
  const at = cells.flatMap(({ blocks }) => blocks.map((block) => block.at));
  return {
    ...row,
    cells,
    at,
    places: places.map((place) => {
      const cell = cells.find(({ blocks }) => blocks === place?.cell.blocks);
      return place && cell ? { ...place, cell } : place;
    }),
  };
}
