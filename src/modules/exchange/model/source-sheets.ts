import type { SourceBlock, SourceDocument, SourceRow, SourceTable } from './source-document.ts';

/** A screen full of the source document, with the texts from outside the running text on the last one. */
export type SourceSheet = { readonly blocks: readonly SourceBlock[]; readonly aside: SourceDocument['aside'] };

/** Characters on a screen: about a page and a half of paper. */
const SHEET = 5_000;
const HEADER_ROWS = 3;

/** The document in screens of about the same size. A long table goes on on the next screen, with its header rows again. */
export function sheetsOf(document: SourceDocument, size = SHEET): SourceSheet[] {
  const sheets: SourceBlock[][] = [[]];
  let room = size;
  const add = (block: SourceBlock, weight: number): void => {
    if (weight > room && (sheets.at(-1)?.length ?? 0) > 0) {
      sheets.push([]);
      room = size;
    }
    sheets.at(-1)?.push(block);
    room -= weight;
  };
  for (const block of document.blocks) for (const part of partsOf(block, size)) add(part, weightOf(part));
  return sheets.map((blocks, index) => ({ blocks, aside: index === sheets.length - 1 ? document.aside : [] }));
}

/** On which screen, from 1, each block stands; also blocks inside tables. */
export function sheetNumbers(sheets: readonly SourceSheet[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  sheets.forEach(({ blocks }, index) => {
    // The header rows of a table that goes on stand on several screens; the first one counts.
    for (const at of blocks.flatMap(numbersIn)) if (!places.has(at)) places.set(at, index + 1);
  });
  return places;
}

const numbersIn = (block: SourceBlock): number[] =>
  block.type === 'table'
    ? [block.at, ...block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(numbersIn)))]
    : [block.at];

const weightOf = (block: SourceBlock): number =>
  block.type === 'table'
    ? block.rows.reduce((sum, row) => sum + weightOfRow(row), 0)
    : 60 + block.runs.reduce((sum, run) => sum + run.text.length, 0);

/** A row is as high as its fullest cell, and most of a sheet wide. */
const weightOfRow = ({ cells }: SourceRow): number =>
  30 +
  cells.reduce(
    (most, { blocks }) =>
      Math.max(
        most,
        blocks.reduce((sum, block) => sum + weightOf(block), 0),
      ),
    0,
  ) *
    2;

function partsOf(block: SourceBlock, size: number): SourceBlock[] {
  if (block.type !== 'table' || weightOf(block) <= size) return [block];
  const headers = block.rows.slice(0, HEADER_ROWS).filter(({ header }) => header);
  const parts: SourceTable[] = [];
  let rows: SourceRow[] = [];
  let weight = 0;
  for (const row of block.rows) {
    weight += weightOfRow(row);
    if (weight > size && rows.length > 0) {
      parts.push({ ...block, rows: parts.length === 0 ? rows : [...headers, ...rows] });
      rows = [];
      weight = weightOfRow(row);
    }
    rows.push(row);
  }
  return [...parts, { ...block, rows: parts.length === 0 ? rows : [...headers, ...rows] }];
}
