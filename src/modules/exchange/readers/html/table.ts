import type { SourceBlock, SourceRow, SourceTable } from '../../model/source-document.ts';
import type { BlockCounter } from '../block-counter.ts';
import { RefusedFile } from '../refusal.ts';
import { fillOf, growingCell } from '../table-grid.ts';
import { type HtmlElement, htmlAttribute, isHtmlElement } from './element-tree.ts';
import { backgroundOf, isUnseen } from './look.ts';

const MOST_COLUMNS = 2_000;

type Row = { readonly element: HtmlElement; readonly inHead: boolean };

/** The table an HTML `table` makes. A row is a header in `thead`, or when all its cells are `th`. */
export function readHtmlTable(
  table: HtmlElement,
  count: BlockCounter,
  readCell: (cell: HtmlElement) => SourceBlock[],
): SourceTable {
  const at = count();
  const rows = rowsOf(table, false);
  /** For each column the number of rows below that a cell above still covers. */
  const covered: number[] = [];
  const read = rows.map(({ element, inHead }, index): SourceRow => {
    const cells = childElements(element).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
    const header = inHead || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th'));
    return { header, cells: placeCells(cells, covered, { left: rows.length - index, readCell }) };
  });
  return { type: 'table', at, sheet: null, rows: read };
}

type Placing = { readonly left: number; readonly readCell: (cell: HtmlElement) => SourceBlock[] };

function placeCells(
  elements: readonly HtmlElement[],
  covered: number[],
  { left, readCell }: Placing,
): SourceRow['cells'] {
  const cells = [];
  const free = covered.map((rows) => rows === 0);
  let column = 0;
  for (const element of elements) {
    while (free[column] === false) column += 1;
    const cell = growingCell(column, Number(htmlAttribute(element, 'colspan') ?? 1), readCell(element));
    cell.rowSpan = rowSpanOf(element, left);
    const fill = fillOf(backgroundOf(element));
    if (fill !== null) cell.fill = fill;
    for (let next = cell.column; next < cell.column + cell.columnSpan; next += 1) covered[next] = cell.rowSpan;
    cells.push(cell);
    column += cell.columnSpan;
    if (column > MOST_COLUMNS) throw new RefusedFile('too-much');
  }
  for (let next = 0; next < covered.length; next += 1) covered[next] = Math.max((covered[next] ?? 0) - 1, 0);
  return cells;
}

/** At least 1 and never below the table; 0 in HTML means to the end. */
function rowSpanOf(element: HtmlElement, left: number): number {
  const span = Math.trunc(Number(htmlAttribute(element, 'rowspan') ?? 1));
  if (span === 0) return left;
  return Math.min(Math.max(span || 1, 1), left);
}

function rowsOf(parent: HtmlElement, inHead: boolean): Row[] {
  return childElements(parent).flatMap((child) => {
    if (child.tagName === 'tr') return [{ element: child, inHead }];
    return /^(thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child, child.tagName === 'thead') : [];
  });
}

const childElements = (parent: HtmlElement): HtmlElement[] =>
  parent.childNodes.filter(isHtmlElement).filter((child) => !isUnseen(child));
