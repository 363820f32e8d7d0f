import type { Field } from '../outline/outline.ts';

/** A worksheet before it becomes XML. Every row has a value for each column. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
};
/** `width` is in characters; a hidden column is there to sort by. */
export type SheetColumn = { readonly title: string; readonly width: number; readonly hidden: boolean };
/**
 * A text, a number, an amount in euro cents, a civil date, or nothing. A formula is always ours and holds no word of the plan: it points
 * to cells; `shown` is what it comes to.
 */
export type CellValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'cents'; readonly cents: number }
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'formula'; readonly formula: string; readonly shown: string | number }
  | null;

/** How to fill one column for an item. */
export type SheetField<Item> = {
  readonly title: string;
  readonly width: number;
  readonly hidden?: boolean;
  readonly value: (item: Item) => CellValue;
};

/** Text, or nothing when it is empty. */
export const text = (value: string | null | undefined): CellValue =>
  value === null || value === undefined || value === '' ? null : { type: 'text', text: value };
/** A number, or nothing. */
export const number = (value: number | null | undefined): CellValue =>
  typeof value === 'number' ? { type: 'number', value } : null;
/** An amount in euro cents, shown in euros. */
export const cents = (value: number | null | undefined): CellValue =>
  typeof value === 'number' ? { type: 'cents', cents: value } : null;
/** A civil date, or nothing. */
export const day = (value: string | null | undefined): CellValue =>
  typeof value === 'string' ? { type: 'day', day: value } : null;

/** The columns of a document table as columns of a sheet: several lines stay in one cell. */
export function textFields<Item>(fields: readonly Field<Item>[]): SheetField<Item>[] {
  return fields.map(({ title, share, show }) => ({
    title,
    width: Math.min(60, 8 + share * 4),
    value: (item) => {
      const shown = show(item);
      return text(typeof shown === 'string' ? shown : (shown ?? []).filter((line) => line !== '').join('\n'));
    },
  }));
}

/** A sheet with a row for each item. */
export function sheetOf<Item>(name: string, items: readonly Item[], fields: readonly SheetField<Item>[]): Sheet {
  const rows = items.map((item) => fields.map(({ value }) => value(item)));
  return {
    name,
    columns: fields.map(({ title, width, hidden }, index) => ({
      title,
      width: hidden
        ? width
        : fittedWidth(
            title,
            width,
            rows.map((row) => row[index] ?? null),
          ),
      hidden: hidden ?? false,
    })),
    rows,
  };
}

/** No wider than the longest line in it; the name above a column may go on below, between words. */
function fittedWidth(title: string, most: number, cells: readonly CellValue[]): number {
  if (cells.some((cell) => cell !== null && cell.type !== 'text')) return most;
  let longest = Math.max(...title.split(' ').map((word) => word.length));
  for (const cell of cells)
    if (cell?.type === 'text') for (const line of cell.text.split('\n')) longest = Math.max(longest, line.length);
  return Math.min(most, longest + CELL_WHITE);
}
/** Room for the white in a cell and the button of the filter. */
const CELL_WHITE = 4;
