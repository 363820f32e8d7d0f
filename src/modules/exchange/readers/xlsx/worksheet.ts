import type { SourceRun } from '../../model/source-document.ts';
import { LIMITS } from '../limits.ts';
import { RefusedFile } from '../refusal.ts';
import { visibleText } from '../runs.ts';
import { attribute, childAt, childrenNamed, textIn, type XmlElement } from '../xml/element.ts';
import { type CellAddress, type CellRange, parseAddress, parseRange } from './cell-address.ts';
import type { DateSystem } from './date-format.ts';
import { plainNumber, showNumber } from './number-format.ts';
import { readSheetText, type SheetText, sheetRuns } from './shared-strings.ts';
import type { CellStyle, SheetStyles } from './sheet-styles.ts';

/** A cell with words in it, or coloured. */
export type SheetCell = CellAddress & {
  readonly runs: readonly SourceRun[];
  readonly date: string | null;
  /** The colour behind it; a cell of a row with words may have only that. */
  readonly fill: string | null;
};
export type Worksheet = {
  /** Filled cells by row number, rows in order. */
  readonly rows: ReadonlyMap<number, readonly SheetCell[]>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  /** The row with the names of columns, where the sheet has a filter. */
  readonly filterRow: number | null;
};
export type WorkbookParts = {
  readonly strings: readonly SheetText[];
  readonly styles: SheetStyles;
  readonly dateSystem: DateSystem;
};

/** The filled cells of one worksheet. `links` gives the safe address behind a cell by its name. */
export function readWorksheet(
  root: XmlElement | null,
  parts: WorkbookParts,
  links: ReadonlyMap<string, string>,
): Worksheet {
  const rows = new Map<number, SheetCell[]>();
  const hiddenRows = new Set<number>();
  let cells = 0;
  let rowNumber = -1;
  for (const row of childrenNamed(childAt(root, 'x:sheetData'), 'x:row')) {
    rowNumber = rowOf(attribute(row, 'r'), rowNumber + 1);
    const filled = readRow(row, rowNumber, (cell) => ({
      ...cellContent(cell, parts, links),
      fill: parts.styles(attribute(cell, 's')).fill,
    }));
    cells += filled.filter(hasWords).length;
    if (cells > LIMITS.cells) throw new RefusedFile('too-much');
    if (!filled.some(hasWords)) continue;
    rows.set(rowNumber, [...(rows.get(rowNumber) ?? []), ...filled]);
    if (/^(1|true)$/.test(attribute(row, 'hidden') ?? '')) hiddenRows.add(rowNumber);
  }
  const merges = childrenNamed(childAt(root, 'x:mergeCells'), 'x:mergeCell').flatMap(
    (merge) => parseRange(attribute(merge, 'ref')) ?? [],
  );
  const filterRow = parseRange(attribute(childAt(root, 'x:autoFilter'), 'ref'))?.from.row ?? null;
  return { rows: new Map([...rows].sort(([a], [b]) => a - b)), merges, hiddenRows, filterRow };
}

type Content = { readonly runs: readonly SourceRun[]; readonly date: string | null };

/** Further to the right a colour is decoration. */
const COLOURED_COLUMNS = 120;
export const hasWords = ({ runs }: Pick<SheetCell, 'runs'>): boolean => runs.some((run) => run.text.trim() !== '');

function readRow(
  row: XmlElement,
  number: number,
  read: (cell: XmlElement) => Content & { readonly fill: string | null },
): SheetCell[] {
  const cells: SheetCell[] = [];
  let column = -1;
  for (const element of childrenNamed(row, 'x:c')) {
    column = parseAddress(attribute(element, 'r'))?.column ?? column + 1;
    const { runs, date, fill } = read(element);
    if (hasWords({ runs }) || (fill !== null && column < COLOURED_COLUMNS))
      cells.push({ row: number, column, runs, date, fill });
  }
  return cells;
}

function rowOf(reference: string | null, next: number): number {
  return reference !== null && /^[1-9]\d{0,6}$/.test(reference) ? Number(reference) - 1 : next;
}

function cellContent(cell: XmlElement, parts: WorkbookParts, links: ReadonlyMap<string, string>): Content {
  const style = parts.styles(attribute(cell, 's'));
  const look = { ...style.look, href: links.get(attribute(cell, 'r') ?? '') ?? null };
  const value = textIn(childAt(cell, 'x:v'));
  const plain = (text: string, date: string | null = null): Content => ({
    runs: [{ ...look, text: visibleText(text) }],
    date,
  });
  switch (attribute(cell, 't') ?? 'n') {
    case 's':
      return { runs: sheetRuns(parts.strings[Number(value.trim())] ?? [], look), date: null };
    case 'inlineStr':
      return { runs: sheetRuns(readSheetText(childAt(cell, 'x:is') ?? cell), look), date: null };
    case 'b':
      return plain(value.trim() === '1' ? 'WAAR' : value.trim() === '0' ? 'ONWAAR' : '');
    case 'd':
      return isoContent(value.trim(), plain);
    case 'n':
      return numberContent(value.trim(), { style, plain, dateSystem: parts.dateSystem });
    default:
      return plain(value);
  }
}

type Numeric = {
  readonly style: CellStyle;
  readonly dateSystem: DateSystem;
  readonly plain: (text: string, date?: string | null) => Content;
};

function numberContent(value: string, { style, dateSystem, plain }: Numeric): Content {
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) return plain(value);
  if (style.format === 'General') return plain(plainNumber(number));
  const shown = showNumber(number, style.format, dateSystem);
  return plain(shown.text, shown.date);
}

function isoContent(value: string, plain: Numeric['plain']): Content {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
  if (day === undefined) return plain(value);
  return plain(`${Number(day)}-${Number(month)}-${year}`, `${year}-${month}-${day}`);
}
