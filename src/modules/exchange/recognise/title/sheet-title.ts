import type { KindedTable } from '../reading.ts';
import { bandText, type GridRow, placeText } from '../table/grid.ts';
import { fieldOf } from './label-field.ts';

/** The first line of a workbook: above the names of the columns of its first sheet, or where that has none its first words. */
export const sheetTitle = (tables: readonly KindedTable[]): string | null => {
  const first = tables[0]?.table;
  if (!first || first.sheet === null) return null;
  const opening = first.hasHeader ? [] : [first.rows[0]].flatMap((row) => (row ? loneText(row, first.width) : []));
  return [...first.above, ...opening].find((text) => text.trim() !== '' && text.length <= 140) ?? null;
};

/** The only words of a row. */
const loneText = (row: GridRow, width: number): string[] => {
  const filled = row.cells.map((cell) => placeText(row, cell.column).trim()).filter((text) => text !== '');
  const lone = bandText(row, width) ?? (filled.length === 1 ? (filled[0] ?? '') : '');
  return lone === '' || fieldOf(lone) !== null ? [] : [lone.replace(/\s+/g, ' ')];
};
