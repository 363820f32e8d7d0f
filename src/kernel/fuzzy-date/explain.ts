import { isContinuous, isUndated, isUrgent, kindOf } from './compare.ts';
import { copy } from './copy.nl.ts';
import { addDays, dayParts, daysBetween, mondayOfWeek, weekdayOf, weeksInYear } from './day.ts';
import { describeRule } from './describe-rule.ts';
import { listedSpans } from './edtf-set.ts';
import { formatDay, formatDayPlain, formatDayShort, formatMonth, formatSpan } from './format-day.ts';
import { formatDays, formatList, formatSomewhereIn, formatStretch, isWholeMonths } from './format-stretch.ts';
import type { DateSpan, FuzzyDate } from './fuzzy-date.ts';
import { isSchoolHoliday } from './holidays.ts';
import { AROUND_DAY } from './house-rules.ts';
import { tokenise } from './tokens.ts';

/** The date as its writer put it: what people see in lists, exports and on the timeline. */
export const formatFuzzyDate = (date: FuzzyDate): string => date.text;

/** How we read a date, in Dutch, to put beside the phrase: '11 tot en met 20 oktober 2026', 'elke 14 dagen'. Never empty. */
export const explainFuzzyDate = (date: FuzzyDate): string => {
  if (date.rrule !== null) return explainRecurrence(date, describeRule(date.rrule));
  if (date.anchor !== null && isUndated(date)) return explainAnchor(date);
  if (isUndated(date)) return explainUndated(date);
  const text = date.precision === 'open' ? explainOpen(date) : explainCertainty(date, explainDated(date));
  return leansOnSchoolHoliday(date) ? copy.perRegion(text) : text;
};

/** A label of a few words for the timeline: '24 nov' for a day, else the writer's own phrase. */
export const labelFuzzyDate = (date: FuzzyDate): string => {
  const { start, end } = date;
  if (start === null || end === null || date.rrule !== null) return date.text.trim();
  if (start === end) return formatDayShort(start);
  const oneMonth = date.precision === 'month' && start.slice(0, 7) === end.slice(0, 7) && isWholeMonths({ start, end });
  return oneMonth ? `in ${formatDayShort(start).slice(2)}` : date.text.trim();
};

const leansOnSchoolHoliday = (date: FuzzyDate): boolean =>
  date.anchor?.kind === 'schoolHoliday' ||
  (date.certainty === 'approximate' && tokenise(date.text).some((each) => isSchoolHoliday(each.text)));

function explainCertainty(date: FuzzyDate, text: string): string {
  if (date.certainty !== 'uncertain') return text;
  if (kindOf(date) === 'count') return copy.daysUnknown(date.text.trim());
  return text.startsWith('ergens') ? text : copy.probably(text);
}

function explainRecurrence(date: FuzzyDate, rule: string): string {
  const about = date.certainty === 'approximate' && /^elke \d/.test(rule) ? copy.about(rule) : rule;
  const named = kindOf(date) === 'recurrence' && namesBounds(date);
  if (!named) return about;
  if (date.start !== null && date.end !== null) return `${about}, ${formatSpan(date.start, date.end)}`;
  return date.start === null ? about : `${about}, ${copy.from(formatDayPlain(date.start))}`;
}

/** Whether the writer gave bounds: words for a month, a year or a day beside the rhythm. */
const namesBounds = (date: FuzzyDate): boolean =>
  date.end !== null || /vanaf|ingang|sinds|start|na |voor het eerst|eerste keer/i.test(date.text);

function explainAnchor(date: FuzzyDate): string {
  const phrase = date.text.trim();
  if (date.anchor?.kind === 'condition') return copy.condition(phrase);
  const counted = date.anchor?.kind === 'start' && date.anchor.text === phrase;
  return counted ? copy.fromTheStart(phrase) : copy.anchored(phrase);
}

function explainUndated(date: FuzzyDate): string {
  if (isUrgent(date)) return copy.urgent;
  const kind = kindOf(date);
  if (date.certainty === 'tbd' && (kind === 'moment' || kind === 'deadline' || kind === 'openEnd'))
    return copy.impossible;
  if (date.certainty === 'tbd') return kind === 'notApplicable' ? copy.notApplicable : copy.undecided;
  if (kind === 'recurrence') return copy.rhythmUnknown;
  if (kind === 'count') return copy.daysUnknown(date.text.trim());
  return kind === 'continuous' ? copy.continuous : `${date.text.trim()}, ${copy.yearUnknown}`;
}

function explainOpen(date: FuzzyDate): string {
  const bounds =
    date.start !== null && date.end !== null
      ? formatSpan(date.start, date.end)
      : date.start !== null
        ? copy.from(formatDayPlain(date.start))
        : copy.until(formatDayPlain(date.end ?? ''));
  if (isContinuous(date)) return `${copy.continuous}, ${bounds}`;
  const kind = date.certainty === 'uncertain' ? kindOf(date) : null;
  if (kind === 'recurrence') return `${copy.rhythmUnknown}, ${bounds}`;
  if (kind === 'count') return copy.daysUnknown(date.text.trim());
  if (kind === 'openEnd' && date.start !== null) return copy.probably(copy.from(formatDayPlain(date.start)));
  if (kind === 'deadline') return copy.probably(bounds);
  return SOON.test(date.text) ? `${bounds}, ${copy.urgent}` : bounds;
}
const SOON = /^\s*(?:z\.?s\.?m\b|zo (?:snel|spoedig) mogelijk|meteen|direct)/i;

function explainDated(date: FuzzyDate): string {
  const [start, end] = [date.start ?? '', date.end ?? ''];
  if (date.alternatives.length > 1) return explainAlternatives(date.alternatives);
  if (start === end) return formatDay(start);
  const listed = listedSpans(date);
  if (listed.length > 1) return formatList(listed);
  if (date.precision === 'day' && date.certainty === 'approximate' && addDays(start, 2 * AROUND_DAY) === end) {
    return copy.around(formatDayPlain(addDays(start, AROUND_DAY)), formatSpan(start, end));
  }
  if (isOneWithin(date)) return formatSomewhereIn({ start, end });
  if (date.precision === 'week') return explainWeek(start, end);
  if (date.precision === 'day') return formatDays({ start, end });
  return date.precision === 'month' && start.slice(0, 7) === end.slice(0, 7) && isWholeMonths({ start, end })
    ? copy.somewhereIn(formatMonth(start))
    : formatStretch({ start, end });
}

/** 'mei/juni' and 'tussen 1 en 15 mei' are one moment in that stretch, not all of it. */
const isOneWithin = (date: FuzzyDate): boolean =>
  date.certainty === 'uncertain' &&
  (/^\s*tussen\b/i.test(date.text) || (date.precision !== 'day' && date.text.replaceAll(/t\/m/gi, '').includes('/')));

function explainWeek(start: string, end: string): string {
  const thursday = addDays(start, 3);
  const year = dayParts(thursday).year;
  const week = Math.round(daysBetween(mondayOfWeek(year, 1), start) / 7) + 1;
  const one = weekdayOf(start) === 1 && addDays(start, 6) === end && week <= weeksInYear(year);
  return one ? copy.week(formatSpan(start, end), week) : formatSpan(start, end);
}

function explainAlternatives(alternatives: readonly DateSpan[]): string {
  if (alternatives.every(({ start, end }) => start === end)) return formatList(alternatives, copy.or);
  const years = new Set(alternatives.map((each) => each.end.slice(0, 4)));
  const texts = alternatives.map(formatStretch);
  const shortened =
    years.size > 1 ? texts : texts.map((text, at) => (at < texts.length - 1 ? text.replace(/ \d{4}$/, '') : text));
  return shortened.join(copy.or);
}
