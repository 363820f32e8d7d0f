import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { oneLine } from '../dates.ts';
import type { SourceBlock, SourceCell, SourceRun } from '../../model/source-document.ts';
import { cellLines } from '../text/blocks.ts';
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

const SIGN = /\n|\s*[/|;]\s*|,\s+|\s+[–—-]\s+|:\s+|\s*\(|\)/u;

/** 'Noor, 12 maart' and '12 maart (Noor)' by what each piece is; null when no piece or every piece is a moment. */
function partsOf(place: Place | null): Parts | null {
  if (!place) return null;
  const text = cellLines(place.cell)
    .map((line) => line.text)
    .join('\n')
    .slice(0, 200);
  const pieces = text
    .split(SIGN)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const whens = pieces.filter((piece) => readDatePhrase(piece) !== null);
  const others = pieces.filter((piece) => !whens.includes(piece));
  return whens.length === 0 || others.length === 0 ? null : [whens.join(', '), others.join(', ')];
}

/** The row with two places for the one at `at`; a cell that could not be parted says when, or what it is besides when it is no moment. */
function partedRow(row: GridRow, at: number, parts: Parts | null): GridRow {
  const place = row.places[at] ?? null;
  const isWide = place !== null && place.cell.columnSpan > 1;
  const two =
    place !== null && !isWide && parts !== null ? parts.map((text, index) => told(place, text, at + index)) : null;
  const isWhen = isWide || place === null || readDatePhrase(oneLine(place.text)) !== null;
  const cells = new Map(row.cells.map((cell) => [cell, widened(cell, at)]));
  const put = (each: Place | null): Place | null => each && { ...each, cell: cells.get(each.cell) ?? each.cell };
  const alone = !isWide && place !== null && !isWhen ? { ...place, cell: { ...place.cell, column: at + 1 } } : null;
  const [when, beside] = two ?? (alone ? [null, alone] : [put(place), isWide ? put(place) : null]);
  const own = place !== null && row.cells.includes(place.cell) ? place.cell : null;
  const instead = two ?? (alone ? [alone] : null);
  return {
    ...row,
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
