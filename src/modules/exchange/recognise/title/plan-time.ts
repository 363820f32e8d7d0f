import { addDays, type DateContext } from '#kernel/fuzzy-date/index.ts';
import type { Programme } from '#kernel/plan.ts';
import { YEAR } from '../dates.ts';
import type { Outline } from '../outline/outline.ts';
import type { KindedTable } from '../reading.ts';
import { blockText, cellText } from '../text/blocks.ts';
import type { Around } from './written-around.ts';
import { yearByWeekdays } from './weekday-years.ts';

/** When the dates of a plan are, and whether their year is only a guess; `other` is the year that something else in the text says. */
export type PlanTime = { readonly dates: DateContext; readonly isGuess: boolean; readonly other: string | null };

type Seen = {
  readonly outline: Outline;
  readonly tables: readonly KindedTable[];
  readonly around: Around;
  /** True where the period of the programme is itself only likely: it is asked about unless the weekdays agree with it. */
  readonly isPeriodGuess: boolean;
};

/**
 * What decides the year of dates that name none, the surest first: years in the dates themselves, the period and the day that the
 * paper gives, the year the weekdays of the whole calendar fit, and then, as a guess to ask about, the years that are named
 * somewhere and the day of the file. Weekdays that all fit another year than a bare one of the period ('Plan 2026' above last
 * year's page) go before it, and that is asked about too.
 */
export function planTime({ outline, tables, around, isPeriodGuess }: Seen, programme: Programme): PlanTime {
  const { documentDate, start, end } = programme;
  const ref = documentDate ?? around.day;
  const isPeriod = (start !== null || end !== null) && !isPeriodGuess;
  const isSaid = isPeriod || documentDate !== null || !around.isGuess;
  const said: PlanTime = { dates: { ref, from: start, to: end }, isGuess: false, other: null };
  if (namesYears(outline, tables)) return said;
  const year = Number(((isPeriodGuess ? ref : null) ?? start ?? end ?? ref ?? '').slice(0, 4));
  const fitting = year === 0 ? null : yearByWeekdays(outline, { first: year - YEARS_BACK, last: year + YEARS_ON });
  if (fitting === null) return { ...said, isGuess: !isSaid };
  const { from } = fitting;
  const until = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  const mayBeOther = isPeriodGuess || (isBare(programme) && fitting.pairs >= MANY_PAIRS);
  if (mayBeOther && (until <= (start ?? '') || from > (end ?? '')))
    return { dates: { ref: from, from: null, to: null }, isGuess: true, other: (start ?? '').slice(0, 4) };
  const yearBefore = `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`;
  const isWithin = (day: string | null, last: string): boolean => day !== null && day >= yearBefore && day < last;
  const written = isWithin(documentDate, until)
    ? documentDate
    : [around.day, around.file].find((day) => isWithin(day, addDays(from, JUST_BEGUN)));
  return { ...said, dates: { ...said.dates, ref: written ?? from } };
}
/** A period of years without a month. */
const isBare = ({ startPhrase, endPhrase }: Programme): boolean =>
  [startPhrase, endPhrase].every((phrase) => /^\d{4}$/.test(phrase ?? ''));
/** A calendar is seldom made when more than this of its year is over. */
const JUST_BEGUN = 60;
const YEARS_BACK = 2;
const YEARS_ON = 3;
const MANY_PAIRS = 3;

/** A year in a heading above days, in a calendar or at the start of a line: the dates around it follow from it. */
const namesYears = ({ parts }: Outline, tables: readonly KindedTable[]): boolean =>
  parts.some(
    ({ title, index, blocks }) =>
      (index > 0 && YEAR.test(title) && OF_DAYS.test(title)) ||
      blocks.some((block) => block.type !== 'table' && DATED_LINE.test(blockText(block))),
  ) ||
  tables.some(
    ({ table, kind }) =>
      kind === 'calendar' &&
      ([...table.headers, ...table.above].some((line) => YEAR.test(line)) ||
        table.rows.some(({ cells }) => cells.some((cell) => cell.date !== null || YEAR.test(cellText(cell))))),
  );
const OF_DAYS =
  /\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)|kwartaal|\bq\d|jaar|kalender|planning|^\d{4}$/i;
const DATED_LINE =
  /^.{0,30}(?:\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.?\s|\d[-/.]\d{1,2}[-/.])(?:19|20)\d\d\b/im;
