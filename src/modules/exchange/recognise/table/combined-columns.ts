import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { oneLine } from '../dates.ts';
import type { SourceBlock, SourceCell, SourceRun } from '../../model/source-document.ts';
import { cellLines } from '../text/blocks.ts';
import { isNothing } from './contents.ts';
import type { GridRow, Place } from './grid.ts';

/** What a header asks of the moment: 'Wanneer', 'Datum', 'Planning'. */
const WHEN = /^(?:wanneer|datum|data|planning|moment|deadline|periode|week|tijdstip|gereed op)\s*\??$/iu;
/** What it may ask beside it. */
const BESIDE =
  /^(?:(?:door\s|voor\s)?wie(?:\sdoet\shet)?|trekker|actiehouder|verantwoordelijke?|uitvoerder|status|stand|stand van zaken|doelgroep|waar|locatie|plaats)\s*\??$/iu;
/** 'Wie/wanneer', 'Wanneer en door wie', 'Datum + status', 'Actiehouder (deadline)'. */
const PARTS = /\s*[/+&,|(\n]\s*|\s+en\s+(?:door\s+(?=wie))?/iu;

/** The names of two columns in one ('Wie/wanneer'), the moment first; null for every other header. */
export function combinedNames(header: string): readonly [when: string, beside: string] | null {
  if (header.length > 60) return null;
  const parts = header.replace(/[)?]\s*$/u, '').split(PARTS);
  const [one = '', other = '', ...more] = parts.map((part) => oneLine(part)).filter((part) => part !== '');
  if (more.length > 0) return null;
  if (WHEN.test(one) && BESIDE.test(other)) return [one, other];
  return WHEN.test(other) && BESIDE.test(one) ? [other, one] : null;
}

const FEWEST_PARTED = 0.5;

type Columns = { readonly headers: readonly string[]; readonly rows: readonly GridRow[]; readonly width: number };

/** A table in which a column that says when and something else besides is two columns; other tables as they were. */
export function withCombinedApart<Table extends Columns>(table: Table): Table {
  const at = table.headers.findIndex((header) => combinedNames(header) !== null);
  const names = at < 0 ? null : combinedNames(table.headers[at] ?? '');
  if (names === null) return table;
  const parted = table.rows.map((row) => partsOf(row.places[at] ?? null));
  const filled = table.rows.filter((row) => row.places[at]?.text.trim()).length;
  if (parted.filter((parts) => parts !== null).length < Math.max(1, filled * FEWEST_PARTED)) return table;
  return {
    ...table,
    headers: [...table.headers.slice(0, at), ...names, ...table.headers.slice(at + 1)],
    rows: table.rows.map((row, index) => partedRow(row, at, parted[index] ?? null)),
    width: table.width + 1,
  };
}

type Parts = readonly [when: string, beside: string];

/** Where a cell may be cut; never inside 't/m' or between figures ('3/4'). */
const CUT = /\n|\s*[|;]\s*|(?<![\dt])\s*\/\s*|(?<=\d)\s+\/\s+|\/(?!\s*[\dm])|,\s+|\s+[–—-]\s+|:\s+|\s*\(|\)/gu;
const LONGEST = 200;

/**
 * 'Noor, 12 maart' and '12 maart (Noor)' in what is the moment and what is left. The moment is one stretch of the cell, as long as it
 * reads as one; null, which leaves the cell whole, where there is none, or where a figure or another moment is left over.
 */
function partsOf(place: Place | null): Parts | null {
  if (!place || hasStruck(place.cell)) return null;
  const lines = cellLines(place.cell).map((line) => line.text);
  const text = lines.join('\n');
  if (text.length > LONGEST) return null;
  const pieces = piecesOf(text);
  const when = longestMoment(text, pieces);
  if (when === null) return null;
  const others = [text.slice(0, when.from), text.slice(when.to)].map(withoutSigns).filter((other) => other !== '');
  const isRest = others.every((other) => !/\d/u.test(other) && piecesOf(other).every(isNoDate(other)));
  return others.length > 0 && isRest
    ? [text.slice(when.from, when.to), others.join(/^(?:en|&|\+)\s/iu.test(others[1] ?? '') ? ' ' : ', ')]
    : null;
}

type Span = { readonly from: number; readonly to: number };

function piecesOf(text: string): Span[] {
  const cuts = [...text.matchAll(CUT)];
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)];
  const ends = [...cuts.map(({ index }) => index), text.length];
  return starts
    .map((from, index) => ({ from, to: ends[index] ?? text.length }))
    .filter(({ from, to }) => text.slice(from, to).trim() !== '');
}

const isNoDate =
  (text: string) =>
  ({ from, to }: Span): boolean =>
    readDatePhrase(oneLine(text.slice(from, to))) === null;

/** The most pieces beside each other that read as one moment: 'eind maart – begin april', '12 maart, 10.00 uur'. Names are no edge of it. */
function longestMoment(text: string, pieces: readonly Span[]): Span | null {
  const few = pieces.slice(0, MOST_PIECES);
  const isEdge = (piece: Span | undefined): boolean =>
    piece !== undefined && isOfMoment(text.slice(piece.from, piece.to));
  for (let count = few.length; count > 0; count -= 1)
    for (let first = 0; first + count <= few.length; first += 1) {
      const span = { from: few[first]?.from ?? 0, to: few[first + count - 1]?.to ?? 0 };
      if (isEdge(few[first]) && isEdge(few[first + count - 1]) && !isNoDate(text)(span)) return span;
    }
  return null;
}
const MOST_PIECES = 12;
const isOfMoment = (piece: string): boolean =>
  /\d/u.test(piece) ||
  /^\s*(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?\s*$/iu.test(piece) ||
  readDatePhrase(oneLine(piece)) !== null;

const withoutSigns = (text: string): string =>
  text
    .trim()
    .replace(/^[\s/|;,:()–—-]{1,9}/u, '')
    .replace(/[\s/|;,:(–—-]{1,9}$/u, '')
    .replace(/^([^()]*)\)$/u, '$1')
    .trim();

const hasStruck = (cell: SourceCell): boolean =>
  cell.blocks.some((block) => block.type !== 'table' && block.runs.some(({ struck }) => struck));

/** A cell that says nothing of when: it is what stands beside the moment, and the moment of its row is open. */
const isBeside = (text: string): boolean =>
  !isNothing(text) &&
  text.length <= 60 &&
  !/\d/u.test(text) &&
  readDatePhrase(oneLine(text)) === null &&
  piecesOf(text).every(isNoDate(text));

/** The row with two places for the one at `at`; a cell that could not be parted stays whole, and says when unless it surely does not. */
function partedRow(row: GridRow, at: number, parts: Parts | null): GridRow {
  const place = row.places[at] ?? null;
  const isWide = place !== null && place.cell.columnSpan > 1;
  const two =
    place !== null && !isWide && parts !== null ? parts.map((text, index) => told(place, text, at + index)) : null;
  const isUndated = place !== null && !isWide && two === null && isBeside(place.text);
  const cells = new Map(row.cells.map((cell) => [cell, widened(cell, at)]));
  const put = (each: Place | null): Place | null => each && { ...each, cell: cells.get(each.cell) ?? each.cell };
  const alone = isUndated ? { ...place, cell: { ...place.cell, column: at + 1 } } : null;
  const [when, beside] = two ?? (alone ? [null, alone] : [put(place), isWide ? put(place) : null]);
  const own = place !== null && row.cells.includes(place.cell) ? place.cell : null;
  const instead = two ?? (alone ? [alone] : null);
  return {
    ...row,
    ...(isUndated ? { isUndated } : {}),
    places: [...row.places.slice(0, at).map(put), when ?? null, beside ?? null, ...row.places.slice(at + 1).map(put)],
    cells: row.cells.flatMap((cell) =>
      cell === own && instead ? instead.map((each) => each.cell) : [cells.get(cell) ?? cell],
    ),
  };
}

function widened(cell: SourceCell, at: number): SourceCell {
  if (cell.column > at) return { ...cell, column: cell.column + 1 };
  return cell.column + cell.columnSpan > at + 1 ? { ...cell, columnSpan: cell.columnSpan + 1 } : cell;
}

function told(place: Place, text: string, column: number): Place {
  const run: SourceRun = { text, bold: false, italic: false, struck: false, href: null };
  const block: SourceBlock = { type: 'paragraph', at: place.cell.blocks[0]?.at ?? 0, runs: [run], list: null };
  return { own: place.own, text, cell: { ...place.cell, column, blocks: [block] } };
}
