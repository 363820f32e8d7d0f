import {
  addDays,
  type DateContext,
  daysBetween,
  type FuzzyDate,
  readDatePhrase,
  weekdayName,
  weekdayOf,
} from '#kernel/fuzzy-date/index.ts';
import { oneLine } from '../dates.ts';
import { weekdayOf as namedWeekday } from '../table/grid-nature.ts';

const LONGEST_STRETCH = 10;
const EACH_WEEK = /\bwekelijkse?\b|\bweekschema\b|\b(?:elke|iedere|per) week\b|\bvaste dagen\b/iu;

/** Whether a heading names a week, so that a bare weekday below it is a day: 'Week 36', 'Week 1 (27 jan – 2 feb)'. */
export function isWeekHeading(title: string, dates: DateContext = {}): boolean {
  const stretch = readDatePhrase(oneLine(title), { ref: '2000-01-01', ...dates });
  if (stretch === null || stretch.start === null || stretch.end === null) return false;
  const days = daysBetween(stretch.start, stretch.end);
  return days >= 3 && days <= LONGEST_STRETCH;
}

/**
 * A bare weekday ('Ma', 'woensdag') as the first such day of the week that a heading names, the nearest heading first; under
 * 'Wekelijks' as every such day. Every other date stays as it was, and so do the words.
 */
export function weekdayWithin(date: FuzzyDate, headings: readonly string[], dates: DateContext): FuzzyDate {
  const weekday = namedWeekday(oneLine(date.text).replace(/\.$/, ''));
  if (weekday === null || date.start !== null || date.rrule !== null) return date;
  const heading = headings.find((title) => EACH_WEEK.test(title) || isWeekHeading(title, dates));
  if (heading === undefined) return date;
  if (EACH_WEEK.test(heading)) {
    const rhythm = readDatePhrase(`elke ${weekdayName(weekday + 1)}`, dates);
    return rhythm === null ? date : { ...rhythm, text: date.text };
  }
  const stretch = readDatePhrase(oneLine(heading), dates);
  const day = stretch?.start ? firstOn(weekday, stretch.start) : null;
  if (day === null || !stretch?.end || day > stretch.end) return date;
  return { ...date, start: day, end: day, edtf: day, precision: 'day', certainty: stretch.certainty };
}

const firstOn = (weekday: number, from: string): string => addDays(from, (weekday + 1 - weekdayOf(from) + 7) % 7);
