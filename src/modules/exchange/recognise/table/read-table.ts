import type { SourceBlock, SourceTable } from '../../model/source-document.ts';
import { blockText, runsText } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { Outline, Part } from '../outline/outline.ts';
import { columnShare, isDateCell } from './contents.ts';
import { withCombinedApart } from './combined-columns.ts';
import { bandText, type Grid, gridOf, type GridRow, placeText } from './grid.ts';
import { candidatesOf, findHeader, isStrongName } from './header.ts';
import type { Header } from './spread-header.ts';
import { plannersApart } from './planners-apart.ts';
import { tablesOfSheet } from './below-empty.ts';
import { pairsApart } from './pairs-apart.ts';
import { timeColumns } from './time-names.ts';
import { turned } from './turned.ts';

/** A table as the passes use it: header names on one side, rows on the other, pages joined. */
export type ReadTable = {
  readonly part: Part;
  readonly sheet: string | null;
  /** Names of the columns; empty strings where there is no header. */
  readonly headers: readonly string[];
  /** True when the table has a header of its own or continues one that has. */
  readonly hasHeader: boolean;
  readonly rows: readonly GridRow[];
  readonly width: number;
  /** Numbers of the table blocks it was made of. */
  readonly at: readonly number[];
  /** Text of rows above the header, and of the line right above the table. */
  readonly above: readonly string[];
};
type Draft = {
  part: Part;
  sheet: string | null;
  header: Header | null;
  headers: readonly string[];
  rows: GridRow[];
  width: number;
  at: number[];
  above: string[];
};

/** Every table of the document in reading order; a table that runs over pages is one. */
export function readTables(outline: Outline): ReadTable[] {
  const drafts: Draft[] = [];
  for (const part of outline.parts) {
    let between: string[] = [];
    part.blocks.forEach((block) => {
      if (block.type !== 'table') {
        between.push(...nonEmpty(block));
        return;
      }
      for (const table of tablesOfSheet(block).flatMap(plannersApart)) {
        addTable(drafts, table, part, between);
        between = [];
      }
    });
  }
  return drafts.map(({ header, ...draft }) => withCombinedApart({ ...draft, hasHeader: header !== null }));
}

const nonEmpty = (block: SourceBlock): string[] =>
  blockText(block).trim() === '' ? [] : [block.type === 'table' ? '' : runsText(block.runs).trim()];

function addTable(drafts: Draft[], table: SourceTable, part: Part, lines: readonly string[]): void {
  const upright = pairsApart(gridOf(table));
  const card = turned(upright, part.kind === 'calendar');
  const grid = card ?? upright;
  if (grid.width === 0 || grid.rows.length === 0) return;
  const name = card === null ? null : bandText(upright.rows[0] ?? NO_ROW, upright.width);
  const between = name === null ? lines : [...lines, name];
  const previous = drafts.at(-1);
  const header = findHeader(grid);
  const adjoining =
    previous !== undefined &&
    previous.part === part &&
    between.every(isContinuedLine) &&
    previous.sheet === table.sheet;
  if (previous && adjoining && continues(previous, grid, header)) {
    previous.rows.push(...bodyRows(grid, sameHeader(previous, header) ? header : null, previous.headers));
    previous.at.push(table.at);
    return;
  }
  const inherited = previous && !adjoining && inherits(previous, grid, header) ? previous : null;
  const own = inherited ? null : header;
  const headers = inherited ? inherited.headers : (own?.texts ?? Array.from({ length: grid.width }, () => ''));
  drafts.push({
    part,
    sheet: table.sheet,
    header: inherited ? inherited.header : own,
    headers,
    rows: bodyRows(grid, own, headers),
    width: grid.width,
    at: [table.at],
    above: [
      ...between.slice(-1),
      ...grid.rows.slice(0, own?.first ?? 0).map(
        (row) =>
          bandText(row, grid.width) ??
          row.cells
            .map((cell) => placeText(row, cell.column))
            .join(' ')
            .trim(),
      ),
    ],
  });
}

const NO_ROW: GridRow = { header: false, places: [], at: [], cells: [] };

const isContinuedLine = (text: string): boolean => text.length <= 40 && /vervolg|^\d{1,3}$|^pagina/i.test(text);

/** The next page of the same table: the same grid, with the same header or without one of its own. */
function continues(previous: Draft, grid: Grid, header: Header | null): boolean {
  if (header && sameHeader(previous, header)) return true;
  if (header !== null && (isTellingHeader(header) || runsAlongTime(header))) return false;
  if (previous.header === null) return grid.width === previous.width && startsWithDate(previous, grid);
  return grid.width === previous.width || (isShorter(previous, grid) && startsWithDate(previous, grid));
}

/** Names that are moments: other weeks or months than those of the table before are no next page of it. */
const runsAlongTime = ({ texts }: Header): boolean => timeColumns(texts, []).length >= 3;

/** Its rows leave out the last cells, which nobody filled. */
const isShorter = (previous: Draft, grid: Grid): boolean =>
  grid.width >= 3 && grid.width < previous.width && grid.width >= previous.width - 2;

/** Most of its names are known names of columns: then it is a header, and not a row that happens to hold such words. */
function isTellingHeader({ texts }: Header): boolean {
  const filled = [...new Set(texts)].filter((text) => text.trim() !== '');
  const known = filled.filter((text) => text.length <= 50 && candidatesOf(text).some(isStrongName)).length;
  return known >= 2 && known * 2 >= filled.length;
}

/** A table without header under another heading: the columns are those of the table before when the dates stand in the same place. */
const inherits = (previous: Draft, grid: Grid, header: Header | null): boolean =>
  previous.header !== null &&
  grid.width === previous.width &&
  (header === null || !isTellingHeader(header)) &&
  startsWithDate(previous, grid);

/** One of the first rows has a date where the table before has its dates. */
function startsWithDate(previous: Draft, grid: Grid): boolean {
  const column = dateColumn(previous);
  return (
    column !== null &&
    grid.rows.slice(0, 3).some((row) => {
      const place = row.places[column];
      return place ? isDateCell(place.text, place.cell.date) && bandText(row, grid.width) === null : false;
    })
  );
}

function dateColumn(draft: Draft): number | null {
  const shares = draft.headers.map((_, column) => columnShare(draft.rows, column, isDateCell));
  const best = shares.findIndex(({ share, count }) => share >= 0.5 && count >= 1);
  return best < 0 ? null : best;
}

const key = (texts: readonly string[]): string => texts.map((text) => fold(text)).join('|');
/** The same names, or only the names of the groups of columns where the header had two rows. */
function sameHeader(previous: Draft, header: Header | null): boolean {
  if (header === null || previous.header === null || header.texts.length !== previous.headers.length) return false;
  return (
    header.texts.some((text) => text.trim() !== '') &&
    header.texts.every((text, column) => {
      const before = fold(previous.headers[column] ?? '');
      return fold(text) === before || before.startsWith(`${fold(text)} > `);
    })
  );
}

/** Rows under the header, without empty rows and without the header where it is repeated. */
function bodyRows(grid: Grid, header: Header | null, headers: readonly string[]): GridRow[] {
  const wanted = key(headers);
  return grid.rows.slice(header ? header.last + 1 : 0).filter((row) => {
    if (row.places.every((place) => place === null || place.text.trim() === '')) return false;
    return key(headers.map((_, column) => placeText(row, column))) !== wanted;
  });
}
