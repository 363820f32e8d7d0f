import type { SourceBlock, SourceCell, SourceRow, SourceTable } from '../../model/source-document.ts';
import { isDateCell } from '../table/contents.ts';
import { timeColumns } from '../table/time-names.ts';
import { cellText } from '../text/blocks.ts';

/** The sign that stands in the text for a coloured cell. */
const BAR = '■';
const FEWEST_MOMENTS = 3;
/** Wider than any plan. */
const WIDEST = 120;

/**
 * Tables with time across and bars that are only a colour: each coloured cell gets a sign, so that the bar stands in the text and
 * counts as a cross. A row or a column that is coloured from end to end is decoration.
 */
export const withBars = (blocks: readonly SourceBlock[]): SourceBlock[] => blocks.map(barsIn);

function barsIn(block: SourceBlock): SourceBlock {
  if (block.type !== 'table') return block;
  const nested = { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(withNested) })) };
  const head = headOf(nested.rows);
  if (head === null) return nested;
  const below = nested.rows.slice(head.at + 1);
  const columns = telling(head.columns, below);
  return {
    ...nested,
    rows: [...nested.rows.slice(0, head.at + 1), ...below.map((row) => marked(row, columns, nested))],
  };
}

const withNested = (cell: SourceCell): SourceCell =>
  cell.blocks.some(({ type }) => type === 'table') ? { ...cell, blocks: withBars(cell.blocks) } : cell;

type Head = { readonly at: number; readonly columns: readonly number[] };

/** The row that time runs along and its columns; of months above weeks the weeks. */
function headOf(rows: readonly SourceRow[]): Head | null {
  const heads = rows.map((row, at): Head => ({ at, columns: timeAlong(row, rows[at - 1]) }));
  const first = heads.find(({ columns }) => columns.length > 0);
  const next = first && heads[first.at + 1];
  return next && next.columns.length > first.columns.length ? next : (first ?? null);
}

/** The columns below the moments of a row, when it has three or more. */
function timeAlong(row: SourceRow, above: SourceRow | undefined): number[] {
  const own = row.cells.filter(({ column }) => column > 0 && column < WIDEST);
  const width = Math.min(WIDEST, Math.max(0, ...own.map(({ column }) => column + 1)));
  const names = Array.from({ length: width }, () => '');
  for (const cell of row.cells) if (cell.column < width) names[cell.column] = cellText(cell).trim();
  const moments = new Set(timeColumns(names, spread(above, width)));
  const cells = own.filter((cell) => moments.has(cell.column) || isDateCell(cellText(cell), cell.date));
  return cells.length < FEWEST_MOMENTS
    ? []
    : cells.flatMap(({ column, columnSpan }) =>
        Array.from({ length: Math.min(columnSpan, 60) }, (_, step) => column + step),
      );
}

/** The names of a row at each of the places that its cells reach over. */
function spread(row: SourceRow | undefined, width: number): string[] {
  const names = Array.from({ length: width }, () => '');
  for (const cell of row?.cells ?? []) {
    const end = Math.min(width, cell.column + cell.columnSpan);
    for (let column = cell.column; column < end; column += 1) names[column] = cellText(cell).trim();
  }
  return names;
}

/** The columns in which some cells have a colour and others have not. */
function telling(columns: readonly number[], rows: readonly SourceRow[]): ReadonlySet<number> {
  const seen = new Map<number, Set<string>>();
  for (const { cells } of rows)
    for (const { column, fill } of cells) seen.set(column, (seen.get(column) ?? new Set()).add(fill ?? ''));
  return new Set(columns.filter((column) => rows.length < 2 || (seen.get(column)?.size ?? 0) > 1));
}

function marked(row: SourceRow, columns: ReadonlySet<number>, { at }: SourceTable): SourceRow {
  const [name, ...others] = row.cells;
  const isStriped = name?.fill !== undefined && others.every(({ fill }) => fill === name.fill);
  if (isStriped) return row;
  const cells = row.cells.map((cell) =>
    cell.fill !== undefined && columns.has(cell.column) && cellText(cell).trim() === ''
      ? { ...cell, blocks: [bar(at)] }
      : cell,
  );
  return { ...row, cells };
}

const bar = (at: number): SourceBlock => ({
  type: 'paragraph',
  at,
  list: null,
  runs: [{ text: BAR, bold: false, italic: false, struck: false, href: null }],
});
