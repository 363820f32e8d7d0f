/** Rows of a table that was typed as text. `lines` is how many lines of the text it takes. */
export type PlainTable = {
  readonly lines: number;
  readonly hasHeader: boolean;
  readonly rows: readonly (readonly string[])[];
};
type Split = (line: string) => string[];

const LEAST_ROWS = 3;
const MOST_CELLS = 200;
/** From certain to doubtful: a bar, a tab, or a gap of spaces between cells. */
const SPLITS: readonly Split[] = [
  (line) =>
    line.includes('|')
      ? line
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
      : [],
  (line) => (line.includes('\t') ? line.split('\t') : []),
  (line) => (line.includes('  ') ? line.trim().split(/ {2,}/) : []),
];

/** Three or more cells with wide gaps between them: nobody writes a sentence so. */
const isWide = (line: string): boolean => /\S {3,}\S.* {3,}\S/.test(line);

/**
 * The tables in lines of text, by the number of their first line: at least three lines that split into equally many cells. Where three
 * lines of the text have wide gaps, other lines may stand between them.
 */
export function tablesIn(lines: readonly string[]): ReadonlyMap<number, PlainTable> {
  const tables = new Map<number, PlainTable>();
  const isSpread = lines.filter(isWide).length >= LEAST_ROWS;
  for (let index = 0; index < lines.length; index += 1) {
    const table = SPLITS.map((split) => tableAt(lines, index, split)).find((found) => found !== null);
    const least = isSpread && isWide(lines[index] ?? '') ? 1 : LEAST_ROWS;
    if (!table || table.rows.length < least) continue;
    tables.set(index, table);
    index += table.lines - 1;
  }
  return tables;
}

function tableAt(lines: readonly string[], start: number, split: Split): PlainTable | null {
  const first = split(lines[start] ?? '');
  if (first.length < 2 || first.length > MOST_CELLS) return null;
  const rows: string[][] = [];
  let end = start;
  let hasHeader = false;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (isRule(line)) {
      hasHeader ||= rows.length === 1;
      continue;
    }
    if (line.trim() === '' && rows.length > 0 && goesOn(lines, end, split, first.length)) continue;
    if (isWrapped(line, lines[start] ?? '', rows.at(-1))) continue;
    const found = split(line);
    const cells = padded(found, first.length, line) ?? atPlaces(line, lines[start] ?? '', first);
    if (cells === null) break;
    rows.push(cells.map((cell) => cell.trim()));
  }
  return rows.length > 0 ? { lines: end - start, hasHeader, rows } : null;
}

/** An empty line between rows: the next line that is filled is a row as well. */
function goesOn(lines: readonly string[], from: number, split: Split, width: number): boolean {
  const next = lines.slice(from, from + MOST_EMPTY).find((line) => line.trim() !== '');
  return next !== undefined && padded(split(next), width, next) !== null;
}
const MOST_EMPTY = 3;

/** Adds a line that only goes on with a cell, typed below it, to the row it goes on with; false for every other line. */
function isWrapped(line: string, head: string, row: string[] | undefined): boolean {
  const text = line.trim();
  const indent = line.search(/\S/);
  if (row === undefined || text === '' || indent <= NEAR || /[|\t]| {2}/.test(text) || /[|\t]/.test(head)) return false;
  const starts = [...head.matchAll(/\S+(?: \S+)*/g)].map((match) => match.index);
  const column = starts.findIndex((start) => Math.abs(start - indent) <= NEAR);
  if (column < 1 || (row[column] ?? '') === '') return false;
  row[column] = `${row[column]} ${text}`;
  return true;
}

/** A row as wide as the first; between bars and tabs the last cells, which nobody filled, may be left out. */
const padded = (cells: readonly string[], width: number, line: string): string[] | null =>
  cells.length === width || (cells.length >= 2 && cells.length < width && /[|\t]/.test(line))
    ? [...cells, ...Array.from({ length: width - cells.length }, () => '')]
    : null;

/** Cells further from the start of their column than this stand in no column. */
const NEAR = 3;

/** A line typed with spaces in which some cells are empty: each piece in the column it stands under; null when one stands under none. */
function atPlaces(line: string, head: string, names: readonly string[]): string[] | null {
  if (!line.includes('  ') || /[|\t]/.test(head + line)) return null;
  const pieces = [...line.matchAll(/\S+(?: \S+)*/g)];
  if (pieces.length < 2 || pieces.length > names.length) return null;
  const starts = [...head.matchAll(/\S+(?: \S+)*/g)].map((match) => match.index);
  const cells = names.map(() => '');
  for (const piece of pieces) {
    const column = starts.findIndex((start) => Math.abs(start - piece.index) <= NEAR);
    if (column < 0 || cells[column] !== '') return null;
    cells[column] = piece[0];
  }
  return cells;
}

/** A line that only draws: `---+---`, `|:---|---:|`. */
const isRule = (line: string): boolean => /^[-=+|: \t]+$/.test(line) && /[-=]{2}/.test(line);
