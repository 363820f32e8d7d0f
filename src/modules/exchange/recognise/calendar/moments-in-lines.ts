import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';
import { leadingDate, underHeading, YEAR } from '../dates.ts';
import type { Line } from '../text/blocks.ts';
import type { RawCell, RawRow } from './raw-row.ts';

/** A stretch of time within which the lines of a cell may each have a moment of their own. */
const WIDE: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'season', 'month', 'open']);

/**
 * '2027' with a list beside it in which lines start with a moment ('16 januari – 2 februari: vragenlijst'): each line is a row of
 * its own, and the moment of the row says the year. A line without a moment keeps that of the row. Null for another cell.
 */
export function momentsInLines(row: RawRow, act: RawCell): RawRow[] | null {
  const precision = readDatePhrase(row.phrase.read)?.precision;
  if (precision !== undefined && !WIDE.has(precision)) return null;
  const leads = act.lines.map(({ text }) => leadIn(text, row));
  const dated = leads.filter((lead) => lead !== null).length;
  if (dated === 0 || dated * 2 < act.lines.length || (precision === undefined && dated < act.lines.length)) return null;
  const rest = { ...row, at: placesBeside(row, act) };
  return act.lines.map((line, index) => lineRow(rest, act, { line, lead: leads[index] ?? null }));
}

/** Where the rest of a row stands, without the lines of this cell. */
export function placesBeside({ at }: RawRow, { lines }: RawCell): number[] {
  const own = new Set(lines.map((line) => line.at));
  return at.filter((place) => !own.has(place));
}

type Lead = { readonly phrase: string; readonly rest: string };

function leadIn(text: string, row: RawRow): Lead | null {
  const lead = leadingDate(text);
  const isDay =
    lead !== null && /\d[-/ ]\p{L}*\d*/u.test(lead.phrase) && readDatePhrase(lead.phrase)?.precision === 'day';
  const isMoment = (lead?.marked || isDay) && lead.rest !== '' && !/^\d{4}$/.test(lead.phrase);
  return isMoment && lead.phrase !== row.phrase.text ? lead : null;
}

function lineRow(row: RawRow, act: RawCell, { line, lead }: { line: Line; lead: Lead | null }): RawRow {
  const own = lead === null ? line : { ...line, text: lead.rest };
  const year = YEAR.exec(row.phrase.read)?.[0] ?? row.phrase.year ?? null;
  const read = lead === null ? null : underHeading(lead.phrase, row.phrase.read)?.read;
  return {
    ...row,
    phrase: lead === null ? row.phrase : { text: lead.phrase, read: read ?? lead.phrase, year },
    at: [line.at, ...row.at],
    cells: row.cells.map((cell) => (cell === act ? { ...cell, lines: [own], text: own.text } : cell)),
  };
}
