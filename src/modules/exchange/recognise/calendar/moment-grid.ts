import { addDays, type DateContext, type FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { datesOf, oneLine, type Phrase } from '../dates.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import type { TableFacts } from '../table/facts.ts';
import { bandText, type GridRow } from '../table/grid.ts';
import { type GridColumn, gridColumns } from '../table/moment-grid.ts';
import type { ReadTable } from '../table/read-table.ts';
import { cellLines, type Line } from '../text/blocks.ts';
import { momentOf } from './moment.ts';
import { momentInCell } from './month-moment.ts';
import type { RawRow } from './raw-row.ts';
import type { CalendarColumns } from './calendar-columns.ts';
import { headingAbove } from './raw-rows.ts';

/** A table with moments down and media, groups or days of the week across: each line of a cell is something that happens. */
export function momentGridRows(
  table: ReadTable,
  { facts, layout }: { readonly facts: TableFacts; readonly layout: CalendarColumns },
  dates: DateContext,
): RawRow[] {
  const columns = gridColumns(table, facts);
  const rows = table.rows.filter((row) => bandText(row, table.width) === null);
  const heading = headingAbove(table);
  let above: Phrase | null = null;
  const phrases = rows.map((row): Phrase => {
    const { phrase } = momentOf(row, layout, { heading, above });
    above = phrase;
    return phrase;
  });
  const whens = datesOf(phrases, dates);
  return rows.flatMap((row, index) => {
    const [phrase, when] = [phrases[index], whens[index]];
    return phrase && when
      ? columns.flatMap((column) => linesIn(row, column).map((line) => inCell(line, column, { phrase, when }, dates)))
      : [];
  });
}

function linesIn(row: GridRow, { index }: GridColumn): Line[] {
  const place = row.places[index];
  if (!place?.own || !row.cells.includes(place.cell)) return [];
  return cellLines(place.cell).filter(({ text }) => !isNothing(text) && !isPlaceholder(text));
}

type Moment = { readonly phrase: Phrase; readonly when: FuzzyDate };

/** A day of its own in a cell beside a month: 'Informatieavond 12 februari', '12/2 flyer'. */
function inCell(line: Line, column: GridColumn, ...[moment, dates]: [Moment, DateContext]): RawRow {
  if (column.as === 'weekday') return toRow(line, column, moment);
  const own = momentInCell(line.text, { index: column.index, ...moment }, dates);
  return toRow({ ...line, text: own.rest }, column, own.moment);
}

function toRow(line: Line, column: GridColumn, moment: Moment): RawRow {
  const { phrase, when } = column.as === 'weekday' ? onWeekday(column, moment) : moment;
  const cell = (role: 'activity' | 'channels' | 'audiences', text: string) =>
    ({ role, header: '', grounds: 'named', text, lines: [{ ...line, text }] }) as const;
  return {
    phrase,
    when,
    origin: 'own',
    cells: [cell('activity', line.text), ...(column.as === 'weekday' ? [] : [cell(column.as, column.name)])],
    crossed: [],
    at: [line.at],
    phase: null,
    group: null,
    struck: false,
  };
}

/** The day of the week within the week of the row. */
function onWeekday({ name, weekday }: GridColumn, { phrase, when }: Moment): Moment {
  const text = `${phrase.text} ${oneLine(name).toLowerCase()}`;
  if (weekday === null || when.precision !== 'week' || when.start === null)
    return { phrase: { text, read: text }, when };
  const day = addDays(when.start, weekday);
  return { phrase: { text, read: text }, when: { ...when, text, start: day, end: day, edtf: day, precision: 'day' } };
}
