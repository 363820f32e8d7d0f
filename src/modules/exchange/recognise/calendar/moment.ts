import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { datePart, leadingDate, needsMonth, oneLine, type Phrase, underHeading, YEAR } from '../dates.ts';
import { isDateCell } from '../table/contents.ts';
import { namesDay } from '../table/day-names.ts';
import { weekdayOf } from '../table/grid-nature.ts';
import type { GridRow, Place } from '../table/grid.ts';
import { cellLines } from '../text/blocks.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import type { CalendarColumns } from './calendar-columns.ts';
import type { DateOrigin } from './raw-row.ts';

export type Moment = { readonly phrase: Phrase; readonly origin: DateOrigin };
/**
 * The month or year that a heading or a row above gives and whether that is a row of this table, what the column of months said
 * last, and the moment of the last row, which may itself be that of the heading.
 */
type Before = {
  readonly heading: string | null;
  readonly above: Phrase | null;
  readonly isBelowBand?: boolean;
  readonly isHeadingAbove?: boolean;
  readonly month?: string | null;
};
type PlaceOf = (role: ColumnRole) => Place | null;

/** When a row is: its own words, those of a merged cell, of a month column or heading, or of the row above. */
export function momentOf(row: GridRow, layout: CalendarColumns, before: Before): Moment {
  const at: PlaceOf = (role) => {
    const column = layout.columns.find((candidate) => candidate.role === role);
    return column ? (row.places[column.index] ?? null) : null;
  };
  const month = textOf(at('month')) || (before.month ?? '');
  const heading = month !== '' && datePart(month) !== null ? withYear(month, before.heading) : before.heading;
  const main = at('date') ?? at('start') ?? at('week') ?? at('month');
  const text = cellPhrase(at, main);
  if (text !== null && before.above && SAME_MOMENT.test(text.text))
    return { phrase: { ...before.above, text: text.text }, origin: 'above' };
  const above = row.isUndated || hasOtherDay(row, layout) || before.above?.text === '' ? null : before.above;
  if (text === null || isOnlyDashes(text.text)) return momentWithoutCell(at, text, { ...before, above, heading });
  const origin = main && !row.cells.includes(main.cell) ? 'merged' : 'own';
  const exact = main?.cell.date ?? null;
  if (exact !== null && text.text === textOf(main))
    return { phrase: { text: text.text, read: exactRead(text.text, exact) }, origin };
  const words = month !== '' && needsMonth(text.text) ? `${text.text} ${month}` : text.text;
  return { phrase: { ...text, ...underHeading(text.read, heading), text: words }, origin };
}

/** Its text is ready or its copy is in on a day of its own: then the row above does not say when it goes out. */
const hasOtherDay = (row: GridRow, { columns }: CalendarColumns): boolean =>
  columns.some(({ index, role, header }) => {
    const place = row.places[index];
    return (
      (role === null || role === 'status') &&
      place?.own === true &&
      isDateCell(place.text, place.cell.date) &&
      readDatePhrase(oneLine(place.text))?.certainty !== 'tbd' &&
      namesDay(header)
    );
  });

/** 'Idem' in the cell of the moment: that of the row above. */
const SAME_MOMENT =
  /^\s*\(?(?:idem(?:\s+dito)?|id\.?|zie (?:boven|hierboven)|als (?:boven|hierboven)|zelfde (?:dag|datum|moment|week)|dezelfde (?:dag|datum|week)|["”“″]|''|,,)\)?\.?\s*$/iu;

/** The date cell is empty or a dash: a week or month beside it, the row above, or the heading may still say when. */
function momentWithoutCell(
  at: PlaceOf,
  text: Phrase | null,
  { heading, above, isBelowBand = false, isHeadingAbove = false }: Before,
): Moment {
  const week = textOf(at('week'));
  if (week !== '') return { phrase: weekPhrase(week, heading), origin: 'own' };
  const month = textOf(at('month'));
  if (month !== '') return { phrase: underHeading('', heading) ?? { text: month, read: month }, origin: 'own' };
  const below = underHeading('', heading);
  const isBanded = below !== null && isBelowBand;
  if (text !== null && isBanded && above === null) return { phrase: { ...below, text: text.text }, origin: 'heading' };
  if (text !== null) return { phrase: { text: text.text, read: text.text }, origin: 'none' };
  if (above && !isHeadingAbove) return { phrase: above, origin: 'above' };
  return below ? { phrase: below, origin: 'heading' } : { phrase: { text: '', read: '' }, origin: 'none' };
}

const isOnlyDashes = (text: string): boolean => /^[\s\-–—.]*$/.test(text);
const textOf = (place: Place | null): string => (place ? oneLine(place.text) : '');
const withYear = (month: string, heading: string | null): string =>
  YEAR.test(month) || !heading ? month : `${month} ${YEAR.exec(heading)?.[0] ?? ''}`.trim();
const weekPhrase = (text: string, heading: string | null): Phrase => {
  const named = /^\d/.test(text) ? `week ${text}` : text;
  return { text: named, read: underHeading(named, heading)?.read ?? named };
};

/** The words of the date cell, or of a start and an end cell together; null when they are empty. */
function cellPhrase(at: PlaceOf, main: Place | null): Phrase | null {
  const start = textOf(at('start'));
  const end = textOf(at('end'));
  const isUntil = end !== '' && start !== end && (isEnd(end) || at('end')?.cell.date != null);
  if (at('date') === null && start !== '' && isUntil)
    return { text: `${start} – ${end}`, read: `${edgeOf(at('start'))} t/m ${edgeOf(at('end'))}` };
  if (at('date') === null && at('start') !== null && start === '' && end !== '')
    return { text: end, read: edgeOf(at('end')) };
  if (main === null || main.text.trim() === '') return null;
  if (main === at('week') && /^\d/.test(textOf(main))) return weekPhrase(textOf(main), null);
  const text = oneLine(main.text);
  const [, week] = (main === at('week') ? null : WEEK.exec(textOf(at('week')))) ?? [];
  if (week !== undefined && weekdayOf(text) !== null)
    return { text: `week ${week}, ${text}`, read: `week ${week}, ${text}` };
  const lines = cellLines(main.cell).map((line) => line.text);
  if (lines.length > 1 && !readDatePhrase(text) && lines.every((line) => isDateCell(line, null)))
    return { text, read: lines.join(' en ') };
  return {
    text,
    read: readDatePhrase(text) ? text : (datedLine(lines) ?? leadingDate(text)?.phrase ?? trailingDay(text) ?? text),
  };
}

/** The day that a spreadsheet stores goes before the way it shows it. */
const edgeOf = (place: Place | null): string => {
  const text = textOf(place);
  return place?.cell.date ? exactRead(text, place.cell.date) : text;
};

const WEEK = /^(?:(?:week|wk|w)\.?\s*)?(\d{1,2})$/iu;

/** 'Ja' and 'n.t.b.' below 'Gereed' are no moment until which something goes on. */
function isEnd(text: string): boolean {
  const read = readDatePhrase(text);
  return needsMonth(text) || (read !== null && read.certainty !== 'tbd' && read.precision !== 'open');
}

/** The day in 'nieuwjaarsborrel 9 jan' and 'verkiezingen (18 maart)': a few words and the one day at the end of the cell. */
function trailingDay(text: string): string | null {
  const [, day] =
    /^(?:[^\d\s]{2,30}\s){1,4}\(?(\d{1,2}(?:[-/]\d{1,2}|\s\p{L}{3,9}\.?)(?:[-/\s]\d{4})?)\)?$/u.exec(text) ?? [];
  return day !== undefined && !NOT_THEN.test(text) && readDatePhrase(day)?.precision === 'day' ? day : null;
}
/** A day that something is counted from, or that is no longer so. */
const NOT_THEN =
  /(?<!\p{L})(?:v[oó][oó]r|na|was|eerst|eerder|niet|oorspronkelijk|onbekend|tot|tenzij|ipv|verplaatst|i\.p\.v\.)(?!\p{L})/iu;

/** A cell with a date on one line and a remark on the next. */
const datedLine = (lines: readonly string[]): string | null => {
  const dated = lines.filter((line) => isDateCell(line, null));
  return dated.length === 1 ? (dated[0] ?? null) : null;
};

/** A spreadsheet shows 'mei-27' for a day it stores: what is shown is what was meant, unless it shows a day. */
function exactRead(shown: string, exact: string): string {
  const year = exact.slice(0, 4);
  const reading = readDatePhrase(shown, { ref: exact, from: `${year}-01-01`, to: `${year}-12-31` });
  const vague =
    reading !== null && reading.precision !== 'day' && (reading.start ?? '') <= exact && exact <= (reading.end ?? '');
  return vague ? (YEAR.test(shown) ? shown : `${shown} ${year}`) : exact;
}
