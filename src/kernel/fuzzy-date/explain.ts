import { isContinuous, isUndated, isUrgent, kindOf } from './compare.ts';
import { copy } from './copy.nl.ts';
import { addDays, dayParts, daysInMonth, mondayOfWeek, weekdayOf, weeksInYear } from './day.ts';
import { daysOfEdtfSet } from './edtf.ts';
import { describeRule } from './describe-rule.ts';
import { formatDay, formatDayAndMonth, formatDayPlain, formatDayShort, formatMonth, formatSpan, monthName } from './format-day.ts';
import type { DateSpan, FuzzyDate } from './fuzzy-date.ts';
import { AROUND_DAY } from './house-rules.ts';

/** The date as its writer put it: what people see in lists, exports and on the timeline. */
export const formatFuzzyDate = (date: FuzzyDate): string => date.text;

/** How we read a date, in Dutch, to put beside the phrase: '11 tot en met 20 oktober 2026', 'elke 14 dagen'. Never empty. */
export const explainFuzzyDate = (date: FuzzyDate): string => {
  if (date.rrule !== null) return explainRecurrence(date, describeRule(date.rrule));
  if (date.anchor !== null && isUndated(date)) return explainAnchor(date);
  if (isUndated(date)) return explainUndated(date);
  if (date.precision === 'open') return explainOpen(date);
  const text = explainDated(date);
  if (date.certainty === 'uncertain' && kindOf(date) === 'count') return copy.daysUnknown(date.text.trim());
  return date.certainty === 'uncertain' && !text.startsWith('ergens') ? copy.probably(text) : text;
};

/** A label of a few words for the timeline: '24 nov' for a day, else the writer's own phrase. */
export const labelFuzzyDate = (date: FuzzyDate): string => {
  const oneDay = date.start !== null && date.start === date.end && date.rrule === null;
  if (oneDay && date.start !== null) return formatDayShort(date.start);
  if (date.precision === 'month' && date.start !== null && isWholeMonth(date.start, date.end)) return `in ${formatDayShort(date.start).slice(2)}`;
  return date.text.trim();
};

function explainRecurrence(date: FuzzyDate, rule: string): string {
  const about = date.certainty === 'approximate' && /^elke \d/.test(rule) ? copy.about(rule) : rule;
  const named = kindOf(date) === 'recurrence' && namesBounds(date);
  if (!named) return about;
  if (date.start !== null && date.end !== null) return `${about}, ${formatSpan(date.start, date.end)}`;
  return date.start === null ? about : `${about}, ${copy.from(formatDayPlain(date.start))}`;
}

/** Whether the writer gave bounds: words for a month, a year or a day beside the rhythm. */
const namesBounds = (date: FuzzyDate): boolean => date.end !== null || /vanaf|ingang|sinds|start|na /i.test(date.text);

function explainAnchor(date: FuzzyDate): string {
  const phrase = date.text.trim();
  return date.anchor?.kind === 'condition' ? copy.condition(phrase) : copy.anchored(phrase);
}

function explainUndated(date: FuzzyDate): string {
  if (isUrgent(date)) return copy.urgent;
  if (date.certainty === 'tbd') return copy.undecided;
  const kind = kindOf(date);
  if (kind === 'recurrence') return copy.rhythmUnknown;
  if (kind === 'count') return copy.daysUnknown(date.text.trim());
  return kind === 'continuous' ? copy.continuous : `${date.text.trim()}, ${copy.yearUnknown}`;
}

function explainOpen(date: FuzzyDate): string {
  const bounds = date.start !== null && date.end !== null ? formatSpan(date.start, date.end)
    : date.start !== null ? copy.from(formatDayPlain(date.start)) : copy.until(formatDayPlain(date.end ?? ''));
  if (isContinuous(date)) return `${copy.continuous}, ${bounds}`;
  const kind = date.certainty === 'uncertain' ? kindOf(date) : null;
  if (kind === 'recurrence') return `${copy.rhythmUnknown}, ${bounds}`;
  return kind === 'count' ? copy.daysUnknown(date.text.trim()) : bounds;
}

function explainDated(date: FuzzyDate): string {
  const [start, end] = [date.start ?? '', date.end ?? ''];
  if (date.alternatives.length > 1) return explainAlternatives(date.alternatives);
  if (start === end) return formatDay(start);
  const days = daysOfEdtfSet(date.edtf);
  if (days.length > 1) return explainDays(days);
  if (date.precision === 'day' && date.certainty === 'approximate' && addDays(start, 2 * AROUND_DAY) === end) {
    return copy.around(formatDayPlain(addDays(start, AROUND_DAY)), formatSpan(start, end));
  }
  if (date.precision === 'week') return explainWeek(start, end);
  if (date.precision !== 'month' || !isWholeMonth(start, end, true)) return formatSpan(start, end);
  if (start.slice(0, 7) === end.slice(0, 7)) return copy.somewhereIn(formatMonth(start));
  return explainMonths(date);
}

/** '1, 8 en 15 maart 2027': month and year once where they are the same. */
function explainDays(days: readonly string[]): string {
  const texts = days.map((day, at) => {
    const next = days[at + 1];
    if (next === undefined || next.slice(0, 4) !== day.slice(0, 4)) return formatDayPlain(day);
    return next.slice(0, 7) === day.slice(0, 7) ? String(dayParts(day).day) : formatDayAndMonth(day);
  });
  return `${texts.slice(0, -1).join(', ')}${copy.and}${texts[texts.length - 1]}`;
}

function explainWeek(start: string, end: string): string {
  const thursday = addDays(start, 3);
  const year = dayParts(thursday).year;
  const week = Math.round((Date.parse(start) - Date.parse(mondayOfWeek(year, 1))) / 604_800_000) + 1;
  const one = weekdayOf(start) === 1 && addDays(start, 6) === end && week <= weeksInYear(year);
  return one ? copy.week(formatSpan(start, end), week) : formatSpan(start, end);
}

/** 'mei/juni' is one of two months; 'mei t/m december' is all of them. */
function explainMonths(date: FuzzyDate): string {
  const [start, end] = [date.start ?? '', date.end ?? ''];
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const first = sameYear ? monthName(dayParts(start).month) : formatMonth(start);
  if (date.certainty !== 'uncertain') return `${first}${copy.upTo}${formatMonth(end)}`;
  return copy.somewhereIn(`${first}${copy.or}${formatMonth(end)}`);
}

function explainAlternatives(alternatives: readonly DateSpan[]): string {
  const years = new Set(alternatives.map((each) => each.end.slice(0, 4)));
  const texts = alternatives.map(({ start, end }) => formatSpan(start, end));
  const shortened = years.size > 1 ? texts : texts.map((text, at) => (at < texts.length - 1 ? text.replace(/ \d{4}$/, '') : text));
  return shortened.join(copy.or);
}

const isWholeMonth = (start: string, end: string | null, several = false): boolean => {
  if (end === null || !start.endsWith('-01')) return false;
  const { year, month, day } = dayParts(end);
  return day === daysInMonth(year, month) && (several || start.slice(0, 7) === end.slice(0, 7));
};
