import { addMonths } from '#kernel/fuzzy-date/index.ts';
import { dayNumber, dayOf, isoWeekOf, mondayOf, type Day } from '../day.ts';
import { phaseBorders } from '../timeline/phase-band.ts';
import { packBands, type Band, type BandRow } from './band-rows.ts';
import { type DayItem, momentsInMonth, type MonthMoments, type MonthQuestion } from './month-moments.ts';

/** `on` is a civil date; `more` counts what does not fit in the cell. */
export type MonthDay = {
  readonly on: string;
  readonly isInMonth: boolean;
  readonly isToday: boolean;
  readonly items: readonly DayItem[];
  readonly more: number;
};
export type MonthWeek = {
  readonly year: number;
  readonly week: number;
  readonly isNow: boolean;
  /** Monday to Sunday. */
  readonly days: readonly MonthDay[];
  /** `index` is a position in the phases of the plan. */
  readonly phases: readonly BandRow[];
  /** Vague dates; `index` is a position in the activities. Never more than fits; `more` counts the rest. */
  readonly bands: readonly BandRow[];
  readonly more: number;
};

/** A month in whole ISO weeks. Months are '2026-11'. Every activity asked for is in it, or in exactly one of tray, cancelled and outOfView. */
export type Month = {
  readonly month: string;
  readonly previous: string;
  readonly next: string;
  readonly from: string;
  readonly to: string;
  readonly weeks: readonly MonthWeek[];
  /** Vague dates that cover all days of the month: they would stand in each week without saying anything about it. */
  readonly whole: readonly Band[];
  /** What goes on all the time and touches this month. */
  readonly running: readonly number[];
  readonly tray: readonly number[];
  readonly cancelled: readonly number[];
  readonly outOfView: readonly number[];
};

const MOST_ON_A_DAY = 12;
const MOST_BAND_ROWS = 12;

/** Lays out one month. */
export function layOutMonth(question: MonthQuestion): Month {
  const { month } = question;
  const first = dayNumber(`${month}-01`);
  const next = addMonths(`${month}-01`, 1);
  const last = dayNumber(next) - 1;
  const window = { from: mondayOf(first), to: mondayOf(last) + 6, first, last };
  const moments = momentsInMonth(question, window);
  const count = (window.to - window.from + 1) / 7;
  return {
    month,
    previous: addMonths(`${month}-01`, -1).slice(0, 7),
    next: next.slice(0, 7),
    from: dayOf(window.from),
    to: dayOf(window.to),
    weeks: Array.from({ length: count }, (_, week) => weekOf(window.from + 7 * week, question, moments)),
    whole: moments.whole,
    running: moments.running,
    tray: moments.tray,
    cancelled: moments.cancelled,
    outOfView: moments.outOfView,
  };
}

function weekOf(monday: Day, question: MonthQuestion, moments: MonthMoments): MonthWeek {
  const today = dayNumber(question.today);
  const rows = packBands(moments.vague, monday);
  const left = rows.slice(MOST_BAND_ROWS).flatMap(({ pieces }) => pieces);
  return {
    ...isoWeekOf(monday),
    isNow: today >= monday && today < monday + 7,
    days: Array.from({ length: 7 }, (_, count) => dayIn(monday + count, question, moments)),
    phases: packBands(phasesOf(question, monday), monday),
    bands: rows.slice(0, MOST_BAND_ROWS),
    more: left.length,
  };
}

function dayIn(day: Day, { month, today }: MonthQuestion, { onDay }: MonthMoments): MonthDay {
  const on = dayOf(day);
  const items = onDay.get(day) ?? [];
  return {
    on,
    isInMonth: on.startsWith(month),
    isToday: on === today,
    items: items.slice(0, MOST_ON_A_DAY),
    more: Math.max(0, items.length - MOST_ON_A_DAY),
  };
}

const phasesOf = ({ plan, period }: MonthQuestion, monday: Day): readonly Band[] =>
  phaseBorders(plan.phases, { first: monday, last: Math.max(period.end, monday + 6) }).map(
    ({ phase, from, to, softStart, softEnd }) => ({
      index: phase,
      from,
      to,
      softStart: softStart > 0,
      softEnd: softEnd > 0,
      phrase: '',
      state: 'unknown',
    }),
  );
