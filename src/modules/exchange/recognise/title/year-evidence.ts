import { addDays, daysBetween, type DateSpan } from '#kernel/fuzzy-date/index.ts';
import type { ToldYear } from './told-years.ts';
import type { YearCheck } from './year-checks.ts';
import { dayWithin, daysIn, isUsual, isWithin, type YearWindow } from './year-window.ts';

/** One kind of thing that speaks for some windows and against others; `isSure` where it may decide without being asked about. */
export type Evidence = {
  readonly years: readonly number[];
  readonly isSure: (window: YearWindow) => boolean;
  readonly weigh: (window: YearWindow) => number;
};
const yes = (): boolean => true;
const no = (): boolean => false;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** What is right in the window weighs more than what is wrong; one day is easily wrong, so that a few must agree to be sure. */
export function ofChecks(checks: readonly YearCheck[]): Evidence {
  const right = (window: YearWindow): number =>
    checks.filter(({ day, isRight }) => isRight(dayWithin(day, window) ?? '')).length;
  const weigh = (window: YearWindow): number => RIGHT * right(window) - (checks.length - right(window)) * WRONG;
  const isSure = (window: YearWindow): boolean =>
    right(window) >= FEWEST_CHECKS && right(window) * 3 >= checks.length * 2;
  return { years: [], isSure, weigh };
}
const [RIGHT, WRONG, FEWEST_CHECKS] = [2, 1, 2];

/** A stretch the plan gives for itself: whole with its months, or only a bare year, or one that is itself a guess. */
export const ofPeriod = (period: DateSpan, strength: keyof typeof PERIOD, rows: readonly string[]): Evidence => ({
  years: [yearOf(period.start), yearOf(period.end)],
  isSure: strength === 'guessed' ? no : yes,
  weigh: (window) => PERIOD[strength] * shareOf(period, window, rows) + beginning(period, window, rows),
});
/** The calendar of a plan of years begins in the first of them. */
function beginning({ start }: DateSpan, window: YearWindow, rows: readonly string[]): number {
  const [first = window.from] = daysIn(window, rows).toSorted();
  return first >= addDays(start, -YEAR_DAYS / 2) && first < addDays(start, YEAR_DAYS) ? 1 : 0;
}
const YEAR_DAYS = 366;
const PERIOD = { whole: 25, bare: 7, guessed: 2 } as const;

/** A day on which the paper was written, saved or read: a calendar is made some months before its first rows, or soon after. */
export const ofDay = (day: string, strength: keyof typeof DAY, rows: readonly string[]): Evidence => ({
  years: [yearOf(day)],
  isSure: strength === 'written' || strength === 'known' ? yes : no,
  weigh: (window) => DAY[strength] * nearness(day, window, rows),
});
const DAY = { written: 2.5, known: 2, file: 1, read: 0.5 } as const;

function nearness(day: string, window: YearWindow, rows: readonly string[]): number {
  const days = daysIn(window, rows).toSorted();
  const [first = window.from, last = window.until] = [days[0], days.at(-1)];
  const ahead = daysBetween(day, first);
  const isOver = daysBetween(last, day) > JUST_OVER;
  if (ahead <= MADE_BEFORE && ahead > -MADE_AFTER && !isOver) return 2 - Math.max(0, ahead) / (2 * MADE_BEFORE);
  if (day >= first && day <= last) return 1.3;
  const away = ahead > 0 ? ahead : daysBetween(last, day);
  return away <= 365 ? 0.7 : away <= 730 ? 0.3 : 0;
}
const [MADE_BEFORE, MADE_AFTER, JUST_OVER] = [270, 90, 31];

/** The years the text tells, by the part they play; each part together weighs no more than so much. */
export const ofTold = (told: readonly ToldYear[], rows: readonly string[]): readonly Evidence[] =>
  [...Map.groupBy(told, ({ role }) => role)].map(([role, spans]) => ({
    years: spans.flatMap(({ start, end }) => [yearOf(start), yearOf(end)]),
    isSure: (window) =>
      role === 'row' ||
      role === 'season' ||
      (role === 'event' && spans.some((span) => isRow(span, rows) && isWithin(span.start, window))),
    weigh: (window) =>
      Math.min(
        MOST[role],
        spans.reduce(
          (sum, span) =>
            sum + WEIGHT[role] * toldShare(span, window, rows) + (role === 'event' ? beside(span, window, rows) : 0),
          0,
        ),
      ),
  }));
const WEIGHT = { row: 3, season: 5, event: 3, past: 0.8, plan: 1.5, loose: 0.7 } as const;
const MOST = { row: 12, season: 5, event: 9, past: 1.6, plan: 4, loose: 2.1 } as const;

function toldShare(span: ToldYear, window: YearWindow, rows: readonly string[]): number {
  if (span.role === 'past') return Number(isWithin(span.start, window, PAST_DAYS));
  const isShort = daysBetween(span.start, span.end) <= SHORT_DAYS;
  return isShort ? Number(isWithin(span.start, window)) : shareOf(span, window, rows);
}
const [PAST_DAYS, SHORT_DAYS] = [730, 100];

/** Something that is a row of the calendar as well gives that row its year; what happens soon after it may end a calendar. */
const beside = (span: DateSpan, window: YearWindow, rows: readonly string[]): number =>
  isRow(span, rows) && isWithin(span.start, window)
    ? SAME_DAY
    : isWithin(span.start, window, 0, 180) && !isWithin(span.start, window)
      ? SOON_AFTER
      : 0;
const [SAME_DAY, SOON_AFTER] = [3, 1.2];
const isRow = ({ start, end }: DateSpan, rows: readonly string[]): boolean =>
  start === end && rows.includes(start.slice(5));

/**
 * How much of the calendar lies in a stretch, from 0 to 1: how many of its rows where the window puts them, or without rows how much
 * of the shorter of window and stretch.
 */
function shareOf({ start, end }: DateSpan, window: YearWindow, rows: readonly string[]): number {
  const days = daysIn(window, rows);
  if (days.length > 0) return days.filter((day) => day >= start && day <= end).length / days.length;
  const { from, until } = window;
  const last = addDays(until, -1);
  const shared = daysBetween(start > from ? start : from, end < last ? end : last) + 1;
  return Math.max(0, shared) / Math.min(daysBetween(start, end) + 1, daysBetween(from, until));
}

/** Whether no row of the calendar, as the window has it, lies in the stretch. */
export const isBeyond = (stretch: DateSpan, window: YearWindow, rows: readonly string[]): boolean =>
  shareOf(stretch, window, rows) === 0;

/** Rows go on in time: each far step back in the window speaks against it a little. */
export const ofOrder = (rows: readonly string[]): Evidence => ({
  years: [],
  isSure: no,
  weigh: (window) => {
    const days = daysIn(window, rows);
    const back = days.filter((day, at) => daysBetween(days[at - 1] ?? day, day) < -FAR_BACK).length;
    return -Math.min(back, MOST_BACK) * STEP_BACK - (isUsual(window) ? 0 : UNUSUAL);
  },
});
const [FAR_BACK, MOST_BACK, STEP_BACK, UNUSUAL] = [60, 3, 2, 0.4];
