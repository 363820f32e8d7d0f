import type { ColumnRole } from '../vocabulary/column-role.ts';
import { cellLines, isAllStruck } from '../text/blocks.ts';
import { isCross, isDateCell, isTotal } from '../table/contents.ts';
import { bandText, type GridRow, type Place, placeText } from '../table/grid.ts';
import { momentAbove } from '../table/moment-above.ts';
import type { ReadTable } from '../table/read-table.ts';
import { datePart, oneLine, YEAR, yearsIn } from '../dates.ts';
import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { type BandState, isPhaseBand, readBand } from './bands.ts';
import type { CalendarColumns } from './calendar-columns.ts';
import { withLeading } from './leading-columns.ts';
import { withLooseEnd } from './loose-end.ts';
import { momentOf } from './moment.ts';
import type { PhaseOf } from './phase-bands.ts';
import type { RawCell, RawRow } from './raw-row.ts';
import { statusOf } from './status.ts';
import { isTelling } from './telling-cell.ts';

type State = BandState & {
  /** What the column of the month said last: an empty cell below it is that month too. */
  monthCell: string | null;
  last: RawRow | null;
};

/** The rows of a calendar table, continued rows joined and headings in between applied to the rows below them. */
export function rawRows(table: ReadTable, layout: CalendarColumns, phaseOf: PhaseOf): RawRow[] {
  const rows: RawRow[] = [];
  const hasMoments = layout.columns.some(({ role }) => role !== null && MOMENT_ROLES.has(role));
  const above = hasMoments ? headingAbove(table) : (momentAbove(table) ?? headingAbove(table));
  const state: State = {
    heading: above,
    year: above === null ? null : (YEAR.exec(above)?.[0] ?? null),
    month: -1,
    phase: null,
    group: null,
    monthCell: null,
    isBelowMonth: false,
    isTimeless: false,
    aboveGroup: null,
    last: null,
  };
  const all = withLeading(table, layout);
  for (const [index, row] of all.entries()) {
    const band = bandText(row, table.width) ?? lonelyCell(row, layout) ?? lonelyPhase(row, all[index + 1], phaseOf);
    if (band !== null && !isTotal(oneLine(band))) {
      readBand(band, state, phaseOf);
      state.last = null;
      state.monthCell = null;
    }
    if (band !== null || isTotalRow(row)) continue;
    const cells = readCells(row, layout).map((cell) => withDitto(cell, state.last));
    if (!cells.some(isTelling)) continue;
    if (state.last && continuesLast(row, cells, layout)) {
      append(state.last, cells, row);
      continue;
    }
    const moment = momentIn(row, layout, state);
    const raw: RawRow = {
      ...moment,
      cells: cells.map((cell) => withLooseEnd(cell, moment, cells)),
      crossed: crossedIn(row, layout),
      at: [...new Set(row.at)],
      phase: state.phase,
      group: state.group,
      struck: isStruck(row),
    };
    rows.push(raw);
    state.last = raw;
  }
  return rows;
}

/** When the row is, with the year of the heading above it where it gives none itself. */
function momentIn(row: GridRow, layout: CalendarColumns, state: State): Pick<RawRow, 'phrase' | 'origin'> {
  const heading = state.isTimeless ? null : state.heading;
  const months = layout.columns.find(({ role }) => role === 'month')?.index;
  state.monthCell = (months === undefined ? '' : placeText(row, months).trim()) || state.monthCell;
  const { phrase, origin } = momentOf(row, layout, {
    heading,
    above: state.last?.phrase ?? null,
    isBelowBand: state.isBelowMonth,
    isHeadingAbove: state.last?.origin === 'heading',
    month: state.monthCell,
  });
  const year = state.isTimeless || YEAR.test(phrase.read) ? null : state.year;
  return { phrase: { ...phrase, year }, origin };
}

const MOMENT_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['date', 'start', 'week', 'month']);

/** 'Bijgewerkt 18-11-2026' and 'Versie 2, 18 november' date the paper, and not what stands in it. */
const OF_THE_PAPER =
  /^\s*(?:laatst\s|laatste\s)?(?:bijgewerkt|gewijzigd|aangepast|wijziging|versie|stand\s(?:van|op|per|d\.?d)|concept|d\.?d\.|datum\b|opgesteld|gemaakt)/iu;

/** The sheet's name, a line above the table or the heading may give the year or the month. */
export function headingAbove(table: ReadTable): string | null {
  const candidates = [...table.above.toReversed(), table.sheet ?? '', table.part.title].filter(
    (text) => !OF_THE_PAPER.test(text),
  );
  const month = candidates.find(
    (
      text, // 'Juni 2027 – april 2028' says within what time the rows fall, and not which year each of them has.
    ) => text.length <= 60 && datePart(text) !== null && !/\d{1,2}\s+\p{L}/u.test(text) && yearsIn(text).length <= 1,
  );
  return (
    month ??
    candidates.find(
      (text) =>
        text.length <= 80 &&
        YEAR.test(text) &&
        !/\d{1,2}[\s-]+\p{L}+[\s-]+(?:19|20)\d\d/u.test(text) &&
        text.match(/\b(?:19|20)\d\d\b/g)?.length === 1,
    ) ??
    null
  );
}

/** 'Totaal | 28 acties | waarvan 2 klaar' counts the rows above it; a moment in it would make it a row of its own. */
function isTotalRow(row: GridRow): boolean {
  const texts = row.cells.map((cell) => oneLine(row.places[cell.column]?.text ?? '')).filter((text) => text !== '');
  return isTotal(texts[0] ?? '') && texts.slice(1).every((text) => readDatePhrase(text) === null);
}

/** A row with nothing in it but a month, or but a name in a column without a name, is a heading for the rows below. */
function lonelyCell(row: GridRow, layout: CalendarColumns): string | null {
  const [only, ...others] = filledCells(row);
  if (!only || others.length > 0) return null;
  const text = row.places[only.column]?.text ?? '';
  const column = layout.columns.find(({ index }) => index === only.column);
  const isGroup =
    only.column === 0 &&
    layout.columns.length >= 3 &&
    (column?.role === 'number' || (column?.role === null && column.header.trim() === '')) &&
    /^\p{L}{2}[^.?]{0,60}$/u.test(oneLine(text)) &&
    !row.places.some((place) => place !== null && place.text.trim() !== '' && !row.cells.includes(place.cell));
  if (isGroup) return text;
  const date = layout.columns.find(({ role }) => role === 'date' || role === 'month')?.index;
  const isMonth = readDatePhrase(oneLine(text))?.precision !== 'day' && datePart(text) !== null;
  return only.column === date && isMonth ? text : null;
}

/** A phase in the first cell of a row with nothing else in it, above a row that says more: in text a cell cannot go across. */
function lonelyPhase(row: GridRow, next: GridRow | undefined, phaseOf: PhaseOf): string | null {
  const [only, ...others] = filledCells(row);
  if (!only || others.length > 0 || only.column !== 0 || next === undefined || filledCells(next).length < 2)
    return null;
  const text = oneLine(row.places[0]?.text ?? '');
  return isPhaseBand(text) || phaseOf(text) !== null ? text : null;
}

const filledCells = (row: GridRow) => row.cells.filter((cell) => row.places[cell.column]?.text.trim());

function readCells(row: GridRow, layout: CalendarColumns): RawCell[] {
  return layout.columns.flatMap(({ index, role, header, grounds, mayBeStatus }) => {
    const place = row.places[index];
    if (!place || place.text.trim() === '' || role === 'number') return [];
    const alreadyRead =
      !place.own &&
      row.cells.includes(place.cell) &&
      layout.columns.some((other) => other.index < index && row.places[other.index]?.cell === place.cell);
    return alreadyRead
      ? []
      : [
          {
            role: mayBeStatus && isStatus(place.text) ? 'status' : role,
            header,
            grounds: place.isFromAbove ? 'above' : grounds,
            lines: cellLines(place.cell),
            text: place.text,
          },
        ];
  });
}

const isStatus = (text: string): boolean => !isDateCell(text, null) && statusOf(text) !== null;

const DITTO = /^\s*(?:idem(?:\s+dito)?|id\.?|["”“″]|''|,,)\s*$/iu;

/** 'Idem' stands for what the row above says in the same column. */
function withDitto(cell: RawCell, last: RawRow | null): RawCell {
  if (!DITTO.test(cell.text) || cell.role === 'date') return cell;
  const above = last?.cells.find((other) => other.header === cell.header && other.role === cell.role);
  return above ? { ...above } : cell;
}

const TITLE_ROLES: readonly ColumnRole[] = ['activity', 'milestone', 'channels'];

/** No moment and no name of its own: the rest of the row above, cut off by a page or written on a second line. */
function continuesLast(row: GridRow, cells: readonly RawCell[], layout: CalendarColumns): boolean {
  const date = layout.columns.find(({ role }) => role === 'date' || role === 'start' || role === 'week')?.index;
  const place = date === undefined ? null : row.places[date];
  const ownDate = place ? row.cells.includes(place.cell) && place.text.trim() !== '' : false;
  if (ownDate) return false;
  const has = (role: ColumnRole): boolean => layout.columns.some((column) => column.role === role);
  const title = TITLE_ROLES.find(has);
  if (title === undefined) return false;
  const index = layout.columns.find(({ role }) => role === title)?.index ?? 0;
  const titlePlace = row.places[index];
  const ownTitle = titlePlace ? row.cells.includes(titlePlace.cell) && !isBlankText(titlePlace) : false;
  return !ownTitle && cells.length > 0;
}

const isBlankText = (place: Place): boolean => place.text.trim() === '';

function append(last: RawRow, cells: readonly RawCell[], row: GridRow): void {
  last.at = [...new Set([...last.at, ...row.at])];
  for (const cell of cells) {
    const same = last.cells.findIndex((other) => other.header === cell.header && other.role === cell.role);
    const before = last.cells[same];
    if (!before) {
      last.cells.push(cell);
      continue;
    }
    const added = cell.lines.filter(
      (line) => !before.lines.some((known) => known.at === line.at && known.text === line.text),
    );
    if (added.length > 0)
      last.cells[same] = {
        ...before,
        lines: [...before.lines, ...added],
        text: `${before.text}\n${added.map(({ text }) => text).join('\n')}`,
      };
  }
}

const crossedIn = (row: GridRow, layout: CalendarColumns): RawRow['crossed'] =>
  layout.crosses
    .filter(({ index }) => isCross(row.places[index]?.text ?? ''))
    .map(({ group, name }) => ({ group, name }));

function isStruck(row: GridRow): boolean {
  const paragraphs = row.cells
    .flatMap((cell) => cell.blocks)
    .filter((block) => block.type !== 'table' && block.runs.some((run) => run.text.trim() !== ''));
  return paragraphs.length > 0 && paragraphs.every((block) => block.type !== 'table' && isAllStruck(block.runs));
}
