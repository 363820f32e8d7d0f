import type { SourceRow, SourceTable } from '../../model/source-document.ts';
import type { BlockCounter } from '../block-counter.ts';
import { paragraph } from '../blocks.ts';
import { joinRuns } from '../runs.ts';
import { type GrowingCell, growingCell } from '../table-grid.ts';
import { type MergedCells, readMergedCells } from './merged-cells.ts';
import { hasWords, type SheetCell, type Worksheet } from './worksheet.ts';

/** Beyond this a row is not filled up with empty cells: it is a stray value far away, or a sheet with a column for each day. */
const FILLED_COLUMNS = 100;

/**
 * A worksheet as one table. Columns keep their place (A is 0). Rows without words are left out, but where some are missing one
 * empty row stands, so that two tables on a sheet stay apart.
 */
export function sheetTable(
  name: string,
  sheet: Worksheet,
  headerRows: ReadonlySet<number>,
  count: BlockCounter,
): SourceTable {
  const at = count();
  const widest = widestOf(sheet);
  const merged = readMergedCells(sheet.merges, [...sheet.rows.keys()], widest);
  const rows: SourceRow[] = [];
  let before: number | null = null;
  for (const [number, cells] of sheet.rows) {
    if (before !== null && number > before + 1 && !merged.runsOn(before)) rows.push({ header: false, cells: [] });
    before = number;
    const placed = cells
      .filter((cell) => cell.column < widest && !merged.isCovered(number, cell.column))
      .map((cell) => tableCell(cell, merged, count));
    const filled = fillUp(placed, Math.min(widest, FILLED_COLUMNS), (column) => merged.isCovered(number, column));
    rows.push({ header: headerRows.has(number), cells: filled });
  }
  return { type: 'table', at, sheet: name, rows };
}

function tableCell(cell: SheetCell, merged: MergedCells, count: BlockCounter): GrowingCell {
  const runs = hasWords(cell) ? joinRuns(cell.runs) : [];
  const span = merged.spanAt(cell.row, cell.column);
  const placed = growingCell(cell.column, span.columns, runs.length > 0 ? [paragraph(count(), runs)] : []);
  placed.date = cell.date;
  if (cell.fill !== null) placed.fill = cell.fill;
  placed.rowSpan = span.rows;
  return placed;
}

const widestOf = (sheet: Worksheet): number =>
  [...sheet.rows.values()].reduce(
    (widest, cells) => cells.filter(hasWords).reduce((most, cell) => Math.max(most, cell.column + 1), widest),
    0,
  );

/** The cells of a row with empty ones between, except under merged cells. A column written twice counts once. */
function fillUp(cells: readonly GrowingCell[], width: number, isCovered: (column: number) => boolean): GrowingCell[] {
  const taken = new Map(cells.map((cell) => [cell.column, cell]));
  for (let column = 0; column < width; column += 1) {
    if (!taken.has(column) && !isCovered(column)) taken.set(column, growingCell(column, 1, []));
  }
  return [...taken.values()].sort((a, b) => a.column - b.column);
}
