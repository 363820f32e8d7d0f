import type { SourceBlock, SourceCell, SourceDocument, SourceRun, SourceTable } from '../model/source-document.ts';

/** Small documents for tests, written as people see them. Numbers of blocks are given in reading order. */
export type Piece = (count: () => number) => SourceBlock;
type CellContent =
  | string
  | readonly Piece[]
  | {
      readonly content: string | readonly Piece[];
      readonly across?: number;
      readonly down?: number;
      readonly date?: string;
      readonly fill?: string;
    };

export type TestRow = readonly CellContent[];

export function aDocument(...pieces: readonly Piece[]): SourceDocument {
  let next = 0;
  const count = (): number => next++;
  return {
    format: 'docx',
    fileName: 'plan.docx',
    properties: { title: null, author: null, modifiedOn: null },
    aside: [],
    blocks: pieces.map((piece) => piece(count)),
  };
}

const run = (text: string, style: Partial<SourceRun> = {}): SourceRun => ({
  text,
  bold: false,
  italic: false,
  struck: false,
  href: null,
  ...style,
});
const paragraph =
  (runs: readonly SourceRun[], list: { depth: number; ordered: boolean } | null): Piece =>
  (count) => ({ type: 'paragraph', at: count(), runs, list });

export const heading =
  (level: number, text: string): Piece =>
  (count) => ({ type: 'heading', at: count(), level, runs: [run(text)] });
export const text = (words: string): Piece => paragraph([run(words)], null);
export const boldText = (words: string): Piece => paragraph([run(words, { bold: true })], null);
export const label = (name: string, value: string): Piece => paragraph([run(name, { bold: true }), run(value)], null);
export const struckText = (struck: string, standing: string): Piece =>
  paragraph([run(struck, { struck: true }), run(standing)], null);
export const item = (words: string, depth = 0): Piece => paragraph([run(words)], { depth, ordered: false });

/** Rows of cells; `across` and `down` merge a cell over the places after it, which are then left out of the row. */
export const table = (...rows: readonly (readonly CellContent[])[]): Piece => sheetTable(null, rows);
export const sheet = (name: string, ...rows: readonly (readonly CellContent[])[]): Piece => sheetTable(name, rows);

function sheetTable(name: string | null, rows: readonly (readonly CellContent[])[]): Piece {
  return (count): SourceTable => {
    const at = count();
    const taken: boolean[][] = [];
    return {
      type: 'table',
      at,
      sheet: name,
      rows: rows.map((cells, row) => ({ header: false, cells: layRow(cells, row, { taken, count }) })),
    };
  };
}

function layRow(
  cells: readonly CellContent[],
  row: number,
  { taken, count }: { taken: boolean[][]; count: () => number },
): SourceCell[] {
  let column = 0;
  return cells.map((cell) => {
    const {
      content,
      across = 1,
      down = 1,
      date = null,
      fill,
    } = typeof cell === 'string' || !('content' in cell) ? { content: cell } : cell;
    while (taken[row]?.[column]) column += 1;
    for (let below = 1; below < down; below += 1)
      for (let right = 0; right < across; right += 1) take(taken, row + below, column + right);
    const pieces = typeof content === 'string' ? content.split('\n').map((line) => text(line)) : content;
    const made: SourceCell = {
      column,
      columnSpan: across,
      rowSpan: down,
      date,
      blocks: pieces.map((piece) => piece(count)),
      ...(fill === undefined ? {} : { fill }),
    };
    column += across;
    return made;
  });
}

function take(taken: boolean[][], row: number, column: number): void {
  const places = taken[row] ?? [];
  places[column] = true;
  taken[row] = places;
}
