import type { SourceBlock, SourceCell, SourceRow, SourceTable } from '../../model/source-document.ts';
import { isDateCell } from '../table/contents.ts';
import { mayBeWeeks } from '../table/week-numbers.ts';
import { cellText } from '../text/blocks.ts';

/** The sign that stands in the text for a coloured cell. */
const BAR = '■';
const FEWEST_MOMENTS = 3;

/**
 * Tables with time across and bars that are only a colour: each coloured cell gets a sign, so that the bar stands in the text and
 * counts as a cross. A row or a column that is coloured from end to end is decoration.
 */
export const withBars = (blocks: readonly SourceBlock[]): SourceBlock[] => blocks.map(barsIn);

function barsIn(block: SourceBlock): SourceBlock {
  if (block.type !== 'table') return block;
  const nested = { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(withNested) })) };
  const weeks = nested.rows.findIndex((row, index) => mayBeWeeks(textsOf(row), textsOf(nested.rows[index - 1])));
  const head = weeks < 0 ? nested.rows.findIndex(isTimeAcross) : weeks;
  if (head < 0) return nested;
  const below = nested.rows.slice(head + 1);
  const columns = telling(columnsOf(nested.rows[head], weeks < 0 ? isMoment : isNumber), below);
  return {
    ...nested,
    rows: [...nested.rows.slice(0, head + 1), ...below.map((row) => marked(row, columns, nested))],
  };
}

const withNested = (cell: SourceCell): SourceCell =>
  cell.blocks.some(({ type }) => type === 'table') ? { ...cell, blocks: withBars(cell.blocks) } : cell;

const isMoment = (cell: SourceCell): boolean => cell.column > 0 && isDateCell(cellText(cell), cell.date);
const isTimeAcross = ({ cells }: SourceRow): boolean => cells.filter(isMoment).length >= FEWEST_MOMENTS;
const isNumber = (cell: SourceCell): boolean => cell.column > 0 && /^\s*\d{1,2}\s*$/.test(cellText(cell));
const textsOf = (row: SourceRow | undefined): string[] => row?.cells.map(cellText) ?? [];
const columnsOf = (head: SourceRow | undefined, isColumn: (cell: SourceCell) => boolean): number[] =>
  (head?.cells ?? [])
    .filter(isColumn)
    .flatMap(({ column, columnSpan }) => Array.from({ length: Math.min(columnSpan, 60) }, (_, step) => column + step));

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
