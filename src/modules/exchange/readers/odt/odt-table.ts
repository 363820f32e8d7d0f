import type { SourceBlock, SourceRow, SourceTable } from '../../model/source-document.ts';
import { LIMITS } from '../limits.ts';
import { RefusedFile } from '../refusal.ts';
import { fillOf, type GrowingCell, growingCell } from '../table-grid.ts';
import { attribute, elementsOf, type XmlElement } from '../xml/element.ts';
import type { OdtContext } from './odt-context.ts';

type ReadBlocks = (parent: XmlElement, context: OdtContext) => SourceBlock[];
type Row = { readonly element: XmlElement; readonly header: boolean; readonly times: number };

/** Programs repeat one empty row or cell to the edge of the sheet; what repeats beyond this is not shown. */
const MOST_EMPTY_REPEATS = 50;
const MOST_REPEATS = 1_000;

/** The table a `table:table` makes. Covered cells do not stand in it; the cell that covers them has the spans. */
export function readOdtTable(element: XmlElement, context: OdtContext, readBlocks: ReadBlocks): SourceTable {
  const at = context.count();
  const rows: SourceRow[] = [];
  const sources = rowsOf(element, false);
  let cells = 0;
  for (const [index, { element: source, header, times }] of sources.entries()) {
    for (let turn = 0; turn < times; turn += 1) {
      const row = { header, cells: readCells(source, sources.length - index, { context, readBlocks }) };
      cells += row.cells.length;
      if (cells > LIMITS.cells) throw new RefusedFile('too-much');
      rows.push(row);
      if (turn >= MOST_EMPTY_REPEATS - 1 && row.cells.every((cell) => cell.blocks.length === 0)) break;
    }
  }
  return { type: 'table', at, sheet: null, rows };
}

function rowsOf(parent: XmlElement, header: boolean): Row[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'table:table-row')
      return [{ element: child, header, times: repeatsOf(child, 'table:number-rows-repeated') }];
    if (child.name === 'table:table-header-rows') return rowsOf(child, true);
    return /^table:table-rows?(-group)?$/.test(child.name) ? rowsOf(child, header) : [];
  });
}

type Reading = { readonly context: OdtContext; readonly readBlocks: ReadBlocks };

function readCells(row: XmlElement, rowsLeft: number, { context, readBlocks }: Reading): GrowingCell[] {
  const cells: GrowingCell[] = [];
  let column = 0;
  for (const element of elementsOf(row)) {
    const times = repeatsOf(element, 'table:number-columns-repeated');
    if (element.name === 'table:covered-table-cell') column += times;
    if (element.name !== 'table:table-cell') continue;
    for (let turn = 0; turn < times; turn += 1) {
      const span = spanOf(element, 'table:number-columns-spanned');
      const cell = growingCell(column + turn, span, readBlocks(element, context));
      const fill = fillOf(context.styles.cellFill(attribute(element, 'table:style-name')));
      if (fill !== null) cell.fill = fill;
      cell.rowSpan = Math.min(spanOf(element, 'table:number-rows-spanned'), rowsLeft);
      cells.push(cell);
      if (turn >= MOST_EMPTY_REPEATS - 1 && cell.blocks.length === 0) break;
    }
    column += times;
  }
  return cells;
}

const spanOf = (element: XmlElement, name: string): number =>
  Math.max(Math.trunc(Number(attribute(element, name) ?? 1)) || 1, 1);
const repeatsOf = (element: XmlElement, name: string): number => Math.min(spanOf(element, name), MOST_REPEATS);
