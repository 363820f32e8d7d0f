import type { SourceBlock, SourceCell } from '../model/source-document.ts';

/** A cell while its table is being read: `rowSpan` may still grow. */
export type GrowingCell = { -readonly [Key in keyof SourceCell]: SourceCell[Key] };

const MOST_COLUMNS = 16_384;

/** A cell of one row. Spans outside what any program makes are brought back to it. */
export function growingCell(column: number, columnSpan: number, blocks: readonly SourceBlock[]): GrowingCell {
  const start = Math.min(Math.max(Math.trunc(column) || 0, 0), MOST_COLUMNS);
  return { column: start, columnSpan: boundSpan(columnSpan), rowSpan: 1, blocks, date: null };
}

/** A column span as a whole number of at least 1. */
export const boundSpan = (span: number): number => Math.min(Math.max(Math.trunc(span) || 1, 1), 1_000);

/** A colour behind a cell as a key to compare by; null for none, white and see-through. */
export function fillOf(colour: string | null | undefined): string | null {
  const plain = (colour ?? '').trim().toLowerCase().replace(/^#/, '').slice(0, 40);
  return plain === '' || NO_COLOUR.test(plain) ? null : plain;
}
const NO_COLOUR = /^(?:(?:ff)?ffffff|fff|white|auto|none|transparent|inherit|initial|window|background1)$/;
