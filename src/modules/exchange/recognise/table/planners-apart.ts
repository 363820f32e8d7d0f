import type { SourceRow, SourceTable } from '../../model/source-document.ts';
import { cellText } from '../text/blocks.ts';
import { timeColumns, timeNames } from './time-names.ts';

const FEWEST_MOMENTS = 3;
/** Wider than any plan. */
const WIDEST = 120;

/**
 * A planner that starts again below itself with other weeks or months ('week 1 … 13', rows, 'week 14 … 26', rows): a table for each
 * of its rows of moments. A row that is repeated for the next page parts nothing.
 */
export function plannersApart(table: SourceTable): SourceTable[] {
  const heads = table.rows.flatMap((row, index) => {
    const names = timeAlong(row);
    return names === null ? [] : [{ index, names }];
  });
  const starts = heads.flatMap(({ index, names }, at) => {
    const before = heads[at - 1];
    return before && before.names !== names && index > before.index + 1 ? [index] : [];
  });
  if (starts.length === 0) return [table];
  return [0, ...starts].map((from, index) => ({ ...table, rows: table.rows.slice(from, starts[index]) }));
}

/** The names of a row that holds hardly anything but moments behind its first cell, and the same kind of them; null for every other. */
function timeAlong({ cells }: SourceRow): string | null {
  const names = Array.from(
    { length: Math.min(WIDEST, Math.max(0, ...cells.map(({ column }) => column + 1))) },
    () => '',
  );
  for (const cell of cells) if (cell.column < names.length) names[cell.column] = cellText(cell).trim();
  const moments = timeColumns(names, []);
  const filled = names.filter((name, index) => name !== '' && index > 0).length;
  const isName = (index: number): boolean => !/\d{1,2}[\s./-]/.test(names[index] ?? '');
  if (moments.length < FEWEST_MOMENTS || moments.length < filled - 2 || !moments.every(isName)) return null;
  return timeNames(names).join('|').toLowerCase();
}
