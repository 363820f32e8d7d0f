import type { DateContext } from '#kernel/fuzzy-date/index.ts';
import { addDays, daysBetween } from '#kernel/fuzzy-date/index.ts';
import type { Programme } from '#kernel/plan.ts';
import { weighYears } from './weigh-years.ts';
import { type Evidence, isBeyond, ofChecks, ofDay, ofOrder, ofPeriod, ofTold } from './year-evidence.ts';
import type { YearSources } from './year-sources.ts';
import { daysIn, dayWithin, isUsual, isWithin, type YearWindow } from './year-window.ts';

/**
 * When the dates of a plan are, and whether their year is only a guess; `other` is the year that something else in the text says,
 * `told` are the years it names for what is not past.
 */
export type PlanTime = {
  readonly dates: DateContext;
  readonly isGuess: boolean;
  readonly other: string | null;
  readonly told: readonly number[];
};

/** What the paper gives as its own time; `isPeriodGuess` where only the edge of the page or the name of the file says the period. */
type Given = Pick<Programme, 'start' | 'end' | 'startPhrase' | 'endPhrase' | 'documentDate'> & {
  readonly isPeriodGuess: boolean;
};

/** The day around which a text was written, as far as it tells, before its own particulars are read. */
export function writtenDay(sources: YearSources): string | null {
  const weighed = weighYears(evidenceOf(sources, null), sources.rows);
  return weighed === null ? null : dayNear(weighed.window, sources);
}

/**
 * The year of dates that name none. Everything that speaks of it is weighed together (`year-evidence.ts`); the period that the
 * paper gives holds unless the weekdays of several rows all say another year, which is asked about. A year that nothing sure says,
 * or that hardly weighs more than another, is a guess.
 */
export function planTime(sources: YearSources, given: Given): PlanTime {
  const { start, end, documentDate } = given;
  const weighed = weighYears(evidenceOf(sources, given), sources.rows);
  const told = yearsAhead(sources);
  if (weighed === null) return { dates: { ref: documentDate, from: start, to: end }, isGuess: true, other: null, told };
  const { window, isSure, other } = weighed;
  const period = periodOf(given);
  if (period !== null && isBeyond(period, window, sources.rows))
    return { dates: { ref: window.from, from: null, to: null }, isGuess: true, other: period.start.slice(0, 4), told };
  const isAgreed = ofChecks(sources.checks).isSure(window);
  const isPeriod = period !== null;
  const ref = isWritten(documentDate, window, sources)
    ? documentDate
    : isPeriod && !isAgreed && !isLong(given)
      ? dayOfPeriod(given, sources)
      : dayNear(window, sources);
  return { dates: { ref, from: start, to: end }, isGuess: !isSure && !(isPeriod && !given.isPeriodGuess), other, told };
}

const yearsAhead = ({ told }: YearSources): readonly number[] => [
  ...new Set(told.flatMap(({ start, role }) => (role === 'past' ? [] : [Number(start.slice(0, 4))]))),
];

const evidenceOf = (sources: YearSources, given: Given | null): readonly Evidence[] => {
  const { checks, told, rows, month, known, file, read } = sources;
  const period = given === null ? null : periodOf(given);
  return [
    ofChecks(checks),
    ...ofTold(told, rows),
    ofOrder(rows),
    ...(month ? [ofDay(month.day, month.isLoose ? 'file' : 'known', rows)] : []),
    ...(known === null ? [] : [ofDay(known, 'known', rows)]),
    ...(file === null ? [] : [ofDay(file, 'file', rows)]),
    ...(read === null ? [] : [ofDay(read, 'read', rows)]),
    ...(given?.documentDate ? [ofDay(given.documentDate, 'written', rows)] : []),
    ...(given && period
      ? [ofPeriod(period, given.isPeriodGuess ? 'guessed' : isBare(given) ? 'bare' : 'whole', rows)]
      : []),
  ];
};

/** The stretch of the plan; one with a single side is taken for a year. */
function periodOf({ start, end }: Given): { readonly start: string; readonly end: string } | null {
  const first = start ?? (end === null ? null : addDays(end, -YEAR_DAYS));
  const last = end ?? (start === null ? null : addDays(start, YEAR_DAYS));
  return first === null || last === null || last < first ? null : { start: first, end: last };
}
const YEAR_DAYS = 365;

/** In a plan of years the rows themselves say in which of them the calendar begins. */
const isLong = ({ start, end }: Given): boolean =>
  start !== null && end !== null && daysBetween(start, end) > YEAR_DAYS;

/** A period of years without a month. */
const isBare = ({ startPhrase, endPhrase }: Given): boolean =>
  [startPhrase, endPhrase].every((phrase) => /^\d{4}$/.test(phrase ?? ''));

/** The day of the paper; where weekdays agree on a year, one after the first rows says only that the calendar was written again. */
const isWritten = (day: string | null, window: YearWindow, { rows, checks }: YearSources): boolean =>
  day !== null &&
  isWithin(day, window, LONG_BEFORE, LONG_BEFORE) &&
  !(ofChecks(checks).isSure(window) && rows.some((row) => addDays(dayWithin(row, window) ?? day, JUST_BEGUN) < day));

/** A calendar is seldom made when more than this of its year is over. */
const JUST_BEGUN = 60;
const LONG_BEFORE = 365;
const isNearStart = (day: string, { from }: YearWindow): boolean =>
  day >= addDays(from, -LONG_BEFORE) && day < addDays(from, JUST_BEGUN);

/** The day of writing as far as it stands near the start of the window, and else that start. */
const dayNear = (window: YearWindow, { month, known, file, read, rows }: YearSources): string =>
  [month?.day, known, file, read].find((day) => day != null && isNearStart(day, window)) ?? startOf(window, rows);

/** A window that begins in an unusual month does so because of its rows: it begins with the first of those. */
function startOf(window: YearWindow, rows: readonly string[]): string {
  const [first = window.from] = daysIn(window, rows).toSorted();
  const ahead = addDays(first, -MONTH_DAYS);
  return isUsual(window) || ahead < window.from ? window.from : ahead;
}
const MONTH_DAYS = 31;

const dayOfPeriod = ({ start, end }: Given, { known, file, read }: YearSources): string | null => {
  const window = { from: start ?? end ?? '', until: end ?? start ?? '' };
  return [known, file, read].find((day) => day !== null && isNearStart(day, window)) ?? start;
};
