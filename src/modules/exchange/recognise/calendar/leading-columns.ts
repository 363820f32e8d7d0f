import { oneLine } from '../dates.ts';
import { bandText, type GridRow, type Place, placeText } from '../table/grid.ts';
import type { ReadTable } from '../table/read-table.ts';
import { fold } from '../text/fold.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { CalendarColumns } from './calendar-columns.ts';

/** What rows may be put together by, in a column in front of their moments. Who does it is no such thing: empty, it is not known yet. */
const GROUPING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['audiences', 'channels', 'phase']);
const MOMENTS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['date', 'start', 'week', 'month']);

/**
 * The rows of a table in which a name stands once above the rows it is for, with empty cells below it where others would merge them:
 * as if they were merged, and asked about. Only in front of the moments, where two or more names each have rows below them and none
 * comes back further down.
 */
export function withLeading(table: ReadTable, { columns }: CalendarColumns): readonly GridRow[] {
  const moment = columns.find(({ role }) => MOMENTS.has(role))?.index ?? 0;
  const isRow = (row: GridRow): boolean =>
    bandText(row, table.width) === null && row.places.filter((place) => place?.text.trim()).length >= 2;
  const rows = table.rows.filter(isRow);
  const leading = columns.filter(
    ({ index, role }) => index < moment && role !== null && GROUPING.has(role) && isSparse(rows, index),
  );
  if (leading.length === 0) return table.rows;
  const above = new Map<number, Place>();
  return table.rows.map((row) => {
    if (!isRow(row)) return row;
    const places = [...row.places];
    for (const { index } of leading) {
      const place = places[index];
      if (place?.text.trim()) above.set(index, { ...place, own: false, isFromAbove: true });
      else places[index] = above.get(index) ?? place ?? null;
    }
    return { ...row, places };
  });
}

function isSparse(rows: readonly GridRow[], column: number): boolean {
  const texts = rows.map((row) => fold(oneLine(placeText(row, column))));
  const names = texts.filter((text) => text !== '');
  const isAlone = texts.some((text, at) => text !== '' && texts[at + 1] !== '');
  return texts[0] !== '' && names.length >= 2 && !isAlone && new Set(names).size === names.length;
}
