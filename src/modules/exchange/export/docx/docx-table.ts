import {
  AlignmentType,
  BorderStyle,
  type ITableBordersOptions,
  type ITableOptions,
  Paragraph,
  ShadingType,
  SoftHyphen,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
} from 'docx';
import { withSoftHyphens } from '#kernel/soft-hyphens.ts';
import type { Column, Row, RowHead, Table as OutlineTable } from '../outline/outline.ts';
import { COLOURS } from './docx-styles.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
const BORDERS: ITableBordersOptions = {
  top: HAIRLINE,
  bottom: HAIRLINE,
  left: NONE,
  right: NONE,
  insideHorizontal: HAIRLINE,
  insideVertical: NONE,
};
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;

/** A table with what it is about as its alternative text, which the package has no option for. */
class NamedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const [properties] = this.root;
    if (properties instanceof XmlComponent) properties.addChildElement(new StringValueElement('w:tblCaption', caption));
  }
}

/** A table of fixed width whose first row is a header that repeats on every page. `width` is in twips. */
export function docxTable(table: OutlineTable, width: number): Table {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const columnWidths = table.columns.map((column) => Math.floor((width * column.share) / shares));
  const options: ITableOptions = {
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: BORDERS,
    margins: MARGINS,
    rows: [
      headerRow(table.columns),
      ...table.rows.map((row, index) => bodyRow(row, table, staysWithNext(index, table.rows))),
    ],
  };
  return new NamedTable(options, table.caption);
}

/** Low rows at both ends of a table stay together: no page has one line of it alone. A high row fills enough of a page by itself. */
function staysWithNext(index: number, rows: readonly Row[]): boolean {
  const isAtEnd = index === 0 || index >= rows.length - 3;
  return isAtEnd && index < rows.length - 1 && rows.slice(index, index + 2).every(isLow);
}

const isLow = ({ cells }: Row): boolean =>
  cells.every((lines) => lines.length <= 2 && lines.every((line) => line.length <= LOW_LETTERS));
const LOW_LETTERS = 60;

function headerRow(columns: readonly Column[]): TableRow {
  const children = columns.map(
    ({ title, align }) =>
      new TableCell({
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.head },
        children: [headParagraph(title, align)],
      }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function bodyRow({ cells, total, head }: Row, { columns, tight = false }: OutlineTable, keepNext: boolean): TableRow {
  if (head) return spanningRow(cells[0]?.join(' ') ?? '', columns.length, head);
  const children = columns.map(({ align }, index) => {
    const lines = cells[index] ?? [];
    return new TableCell({
      children: (lines.length === 0 ? [''] : lines).map((line) =>
        cellParagraph(line, { align, bold: total, keepNext, tight }),
      ),
    });
  });
  return new TableRow({ cantSplit: true, children });
}

/** Stays on the page of the row below it. */
function spanningRow(text: string, columnSpan: number, head: RowHead): TableRow {
  const paragraph = new Paragraph({ style: 'Cel', keepNext: true, children: [new TextRun({ text, bold: true })] });
  const shading = head === 'phase' ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.phase } } : {};
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan, ...shading, children: [paragraph] })],
  });
}

const headParagraph = (title: string, align: CellLook['align']): Paragraph =>
  new Paragraph({
    ...cellStyle({ align, keepNext: true }),
    children: [new TextRun({ bold: true, children: inParts(title) })],
  });

/** A name above a narrow column says where it may break, and so does a word where not all fit: not every word processor knows Dutch. */
function inParts(text: string): (string | SoftHyphen)[] {
  const [first = '', ...others] = withSoftHyphens(text).split('\u00AD');
  return [first, ...others.flatMap((piece) => [new SoftHyphen(), piece])];
}

type CellLook = {
  readonly align: 'start' | 'end';
  readonly bold: boolean;
  readonly keepNext: boolean;
  readonly tight: boolean;
};

function cellParagraph(text: string, { bold, tight, ...look }: CellLook): Paragraph {
  const words = tight ? { children: inParts(text) } : { text };
  return new Paragraph({
    ...cellStyle(look),
    children: text === '' ? [] : [new TextRun(bold ? { ...words, bold } : words)],
  });
}

const cellStyle = ({ align, keepNext }: Pick<CellLook, 'align' | 'keepNext'>) => ({
  style: 'Cel',
  ...(keepNext ? { keepNext } : {}),
  ...(align === 'end' ? { alignment: AlignmentType.END } : {}),
});
