import { escaped } from '#kernel/escaped.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { CellValue, Sheet } from './sheet.ts';
import { STYLE } from './styles-xml.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** A cell that starts like a formula gets a mark, so that it stays text when a person edits it. */
const FORMULA_LIKE = /^[=+\-@]/;

/** A worksheet: frozen header row with filter, text that wraps, landscape paper one page wide, or two where that would be too small, with the header on each page. */
export function sheetXml(sheet: Sheet, strings: SharedStrings): string {
  const last = columnName(sheet.columns.length - 1);
  const columns = sheet.columns.map(
    ({ width, hidden }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  const header = sheet.columns.map(
    ({ title }, index) => `<c r="${columnName(index)}1" s="${STYLE.header}" t="s"><v>${strings.add(title)}</v></c>`,
  );
  const names = sheet.columns.map((_, index) => columnName(index));
  const rows = sheet.rows.map((row, index) => rowXml(row, { number: index + 2, names, strings, sheet }));
  return [
    `<worksheet xmlns="${NAMESPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${last}${sheet.rows.length + 1}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData><row r="1">${header.join('')}</row>`,
    ...rows,
    `</sheetData><autoFilter ref="A1:${last}${sheet.rows.length + 1}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesBeside(sheet)}" fitToHeight="0"/></worksheet>`,
  ].join('');
}

/** How many pages of paper a sheet takes beside each other, so that it can be read. */
export const pagesBeside = ({ columns }: Pick<Sheet, 'columns'>): number => {
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  return width > MOST_ON_PAGE ? 2 : 1;
};
/** Characters on a page on its side in letters of six points; smaller ones cannot be read. */
const MOST_ON_PAGE = 230;

type RowPlace = {
  readonly number: number;
  readonly names: readonly string[];
  readonly strings: SharedStrings;
  readonly sheet: Sheet;
};

function rowXml(row: readonly CellValue[], { number, names, strings, sheet }: RowPlace): string {
  let cells = '';
  let lines = 1;
  for (const [index, value] of row.entries()) {
    if (value === null) continue;
    cells += cellXml(value, `${names[index]}${number}`, strings);
    if (value.type === 'text') lines = Math.max(lines, linesOf(value.text, sheet.columns[index]?.width ?? 1));
  }
  return `<row r="${number}"${lines === 1 ? '' : ` ht="${Math.min(HIGHEST, lines * LINE_HEIGHT)}"`}>${cells}</row>`;
}

const LINE_HEIGHT = 15;
/** The highest row that spreadsheets know, in points. */
const HIGHEST = 409;

/** About how many lines a text takes in a column so many characters wide. LibreOffice leaves a row with line breaks one line high. */
function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function cellXml(value: NonNullable<CellValue>, place: string, strings: SharedStrings): string {
  switch (value.type) {
    case 'text':
      return `<c r="${place}" s="${FORMULA_LIKE.test(value.text) ? STYLE.quoted : STYLE.text}" t="s"><v>${strings.add(value.text)}</v></c>`;
    case 'number':
      return `<c r="${place}" s="${STYLE.number}"><v>${value.value}</v></c>`;
    case 'formula': {
      const { formula, shown } = value;
      return `<c r="${place}" s="${STYLE.count}"${typeof shown === 'string' ? ' t="str"' : ''}><f>${escaped(formula)}</f><v>${shown}</v></c>`;
    }
    case 'cents':
      return `<c r="${place}" s="${STYLE.euros}"><v>${centsAsEuros(value.cents)}</v></c>`;
    case 'day': {
      const serial = serialOf(value.day);
      return serial === null ? '' : `<c r="${place}" s="${STYLE.day}"><v>${serial}</v></c>`;
    }
  }
}

/** Decimal text, so that no amount passes through a fraction: 1250 becomes 12.50. */
function centsAsEuros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Days since 30 December 1899. Null before 1 March 1900, where spreadsheets count a day that never was. */
function serialOf(day: string): number | null {
  const serial = (Date.parse(`${day}T00:00:00Z`) - EPOCH_MS) / DAY_MS;
  return serial >= 61 ? serial : null;
}

/** Column 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
