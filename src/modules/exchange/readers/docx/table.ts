import type { SourceBlock, SourceRow, SourceTable } from '../../model/source-document.ts';
import { boundSpan, fillOf, type GrowingCell, growingCell } from '../table-grid.ts';
import { attribute, childAt, type XmlElement } from '../xml/element.ts';
import { toggle } from './character-style.ts';
import { contentsOf } from './contents.ts';
import type { WordContext } from './word-context.ts';

type ReadBlocks = (parent: XmlElement, context: WordContext) => SourceBlock[];
type Row = { readonly header: boolean; readonly cells: GrowingCell[] };

/** The table a `w:tbl` makes. Cells merged downwards or sideways stand once; rows deleted by tracked changes are gone. */
export function readTable(element: XmlElement, context: WordContext, readBlocks: ReadBlocks): SourceTable {
  const at = context.count();
  const rows: SourceRow[] = [];
  let above: ReadonlyMap<number, GrowingCell> = new Map();
  for (const child of contentsOf(element)) {
    const properties = childAt(child, 'w:trPr');
    if (child.name !== 'w:tr' || childAt(properties, 'w:del')) continue;
    const merges = new Map<number, GrowingCell>();
    const row: Row = { header: toggle(properties, 'w:tblHeader') === true, cells: [] };
    readCells(child, row, { above, merges, read: (cell) => readBlocks(cell, context) });
    above = merges;
    rows.push(row);
  }
  return { type: 'table', at, sheet: null, rows };
}

/** Merged cells by column: `above` those that reach the row before, `merges` those that reach this one. */
type Merging = {
  readonly above: ReadonlyMap<number, GrowingCell>;
  readonly merges: Map<number, GrowingCell>;
  readonly read: (cell: XmlElement) => SourceBlock[];
};

function readCells(element: XmlElement, row: Row, merging: Merging): void {
  let column = Math.max(numberIn(childAt(element, 'w:trPr'), 'w:gridBefore') ?? 0, 0);
  for (const child of contentsOf(element)) {
    if (child.name !== 'w:tc') continue;
    const properties = childAt(child, 'w:tcPr');
    const span = boundSpan(numberIn(properties, 'w:gridSpan') ?? 1);
    const left = row.cells.at(-1);
    if (left && mergeOf(properties, 'w:hMerge') === 'continue') left.columnSpan += span;
    else placeCell(child, { column, span, down: mergeOf(properties, 'w:vMerge') }, row, merging);
    column += span;
  }
}

type Place = { readonly column: number; readonly span: number; readonly down: 'restart' | 'continue' | null };

function placeCell(element: XmlElement, place: Place, row: Row, merging: Merging): void {
  const upper = place.down === 'continue' ? merging.above.get(place.column) : undefined;
  if (upper) {
    upper.rowSpan += 1;
    merging.merges.set(place.column, upper);
    return;
  }
  const cell = growingCell(place.column, place.span, merging.read(element));
  const fill = fillOf(attribute(childAt(childAt(element, 'w:tcPr'), 'w:shd'), 'w:fill'));
  if (fill !== null) cell.fill = fill;
  row.cells.push(cell);
  if (place.down !== null) merging.merges.set(place.column, cell);
}

function mergeOf(properties: XmlElement | null, name: string): Place['down'] {
  const element = childAt(properties, name);
  if (!element) return null;
  return attribute(element, 'w:val') === 'restart' ? 'restart' : 'continue';
}

function numberIn(properties: XmlElement | null, name: string): number | null {
  const value = attribute(childAt(properties, name), 'w:val');
  return value !== null && /^\d{1,5}$/.test(value) ? Number(value) : null;
}
