import { addDays, dayNumber, dayOf, dayParts, daysInMonth, isIsoDay, isoDay, weekdayOf } from './day.ts';
import type { DateSpan } from './fuzzy-date.ts';
import { parseRule, type Rule } from './rule.ts';

/** Never more than this many days come out of one expansion. */
export const MAX_OCCURRENCES = 5_000;
const MAX_PERIODS = 20_000;

/**
 * The days on which a rule falls within a window (both ends inclusive), ascending. `start` is the first possible day (DTSTART);
 * it counts only when the rule itself falls on it. Empty for a rule we cannot read. Work is linear in the periods passed
 * through, and bounded; a rule with COUNT is counted from `start`, any other is entered at the window.
 */
export const expandRecurrence = (rrule: string, start: string, window: DateSpan): readonly string[] => {
  const rule = parseRule(rrule);
  if (rule === null || !isIsoDay(start) || !isIsoDay(window.start) || !isIsoDay(window.end)) return [];
  const last = rule.until !== null && rule.until < window.end ? rule.until : window.end;
  const days: string[] = [];
  let counted = 0;
  for (const day of daysFrom(rule, start, { start: window.start, end: last })) {
    counted += 1;
    if (rule.count !== null && counted > rule.count) return days;
    if (day >= window.start) days.push(day);
    if (days.length >= MAX_OCCURRENCES) return days;
  }
  return days;
};

/** The days of the rule from its start, or from shortly before the window when they need not be counted; up to the last day. */
function* daysFrom(rule: Rule, start: string, { start: from, end: last }: DateSpan): Generator<string> {
  const first = rule.count === null && from > start ? periodsBefore(rule, start, from) : 0;
  let before = '';
  for (let period = first; period < first + MAX_PERIODS; period += 1) {
    const begin = periodStart(rule, start, period);
    // At the end of the calendar (year 9999) a period no longer moves on.
    if (begin > last || begin <= before || begin.length > 10) return;
    before = begin;
    yield* daysOfPeriod(rule, start, begin).filter((day) => day >= start && day <= last);
  }
}

const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));
const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Whole periods of the rule that have passed before that day: where the expansion may enter. */
function periodsBefore(rule: Rule, start: string, day: string): number {
  const passed = {
    DAILY: () => dayNumber(day) - dayNumber(start),
    WEEKLY: () => Math.floor((dayNumber(day) - dayNumber(mondayOf(start))) / 7),
    MONTHLY: () => monthIndex(day) - monthIndex(start),
    YEARLY: () => Number(day.slice(0, 4)) - Number(start.slice(0, 4)),
  }[rule.freq]();
  return Math.max(0, Math.floor(passed / rule.interval) - 1);
}

function periodStart(rule: Rule, start: string, period: number): string {
  const steps = period * rule.interval;
  switch (rule.freq) {
    case 'DAILY':
      return addDays(start, steps);
    case 'WEEKLY':
      return addDays(mondayOf(start), steps * 7);
    case 'MONTHLY':
      return firstOfMonth(monthIndex(start) + steps);
    case 'YEARLY':
      return isoDay(Number(start.slice(0, 4)) + steps, 1, 1);
  }
}

const firstOfMonth = (index: number): string => isoDay(Math.floor(index / 12), (index % 12) + 1, 1);

function daysOfPeriod(rule: Rule, start: string, first: string): readonly string[] {
  switch (rule.freq) {
    case 'DAILY':
      return fits(rule, first) ? [first] : [];
    case 'WEEKLY': {
      const weekdays = rule.byDay.length > 0 ? rule.byDay.map((each) => each.weekday) : [weekdayOf(start)];
      return [...new Set(weekdays)]
        .sort()
        .map((weekday) => addDays(first, weekday - 1))
        .filter((day) => inMonths(rule, day));
    }
    case 'MONTHLY':
      return inMonths(rule, first) ? daysOfMonth(rule, start, first) : [];
    case 'YEARLY':
      return monthsOfYear(rule, start).flatMap((month) =>
        daysOfMonth(rule, start, isoDay(Number(first.slice(0, 4)), month, 1)),
      );
  }
}

const inMonths = (rule: Rule, day: string): boolean =>
  rule.byMonth.length === 0 || rule.byMonth.includes(Number(day.slice(5, 7)));

function fits(rule: Rule, day: string): boolean {
  const weekdayFits = rule.byDay.length === 0 || rule.byDay.some((each) => each.weekday === weekdayOf(day));
  return inMonths(rule, day) && weekdayFits && (rule.byMonthDay.length === 0 || isMonthDay(rule, day));
}

function isMonthDay(rule: Rule, iso: string): boolean {
  const { year, month, day } = dayParts(iso);
  return rule.byMonthDay.some((each) => day === (each > 0 ? each : daysInMonth(year, month) + 1 + each));
}

/** Without a month a yearly rule stays in the month of its start, unless it names days that every month has. */
function monthsOfYear(rule: Rule, start: string): readonly number[] {
  if (rule.byMonth.length > 0) return [...new Set(rule.byMonth)].sort((a, b) => a - b);
  const every = rule.byMonthDay.length > 0 || rule.byDay.length > 0;
  return every ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [Number(start.slice(5, 7))];
}

function daysOfMonth(rule: Rule, start: string, first: string): readonly string[] {
  const { year, month } = dayParts(first);
  const length = daysInMonth(year, month);
  if (rule.byDay.length === 0 && rule.byMonthDay.length === 0) {
    const day = Number(start.slice(8, 10));
    return day <= length ? [isoDay(year, month, day)] : [];
  }
  const base = dayNumber(first);
  return Array.from({ length }, (_, at) => at)
    .filter(
      (at) => rule.byDay.length === 0 || isNamedWeekday(rule, { day: at + 1, length, weekday: weekdayAt(base + at) }),
    )
    .map((at) => dayOf(base + at))
    .filter((day) => rule.byMonthDay.length === 0 || isMonthDay(rule, day));
}

const weekdayAt = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

function isNamedWeekday(rule: Rule, at: { day: number; length: number; weekday: number }): boolean {
  return rule.byDay.some(({ weekday, nth }) => {
    if (weekday !== at.weekday) return false;
    if (nth === null) return true;
    return nth > 0 ? Math.ceil(at.day / 7) === nth : Math.ceil((at.length - at.day + 1) / 7) === -nth;
  });
}
