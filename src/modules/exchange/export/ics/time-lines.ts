import { addDays, clockHours, type ClockHours } from '#kernel/fuzzy-date/index.ts';
import type { Activity } from '#kernel/plan.ts';
import { type CalendarMoment, compactDay, dayAfter, isSure } from './calendar-moment.ts';
import { contentLine } from './content-line.ts';

const ZONE = 'Europe/Amsterdam';

/** Summer and winter time of the Netherlands, for whoever does not know the zone by its name. */
export const TIME_ZONE_LINES = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/** The hours of a moment: only where its day and its hours are both exact. Then an agenda gets them as times. */
export const hoursOf = (
  moment: CalendarMoment,
  { title, when }: Pick<Activity, 'title' | 'when'>,
): ClockHours | null => (isSure(moment) && isOfOneDay(moment) ? clockHours(when.text, title) : null);

const isOfOneDay = (moment: CalendarMoment): boolean =>
  moment.kind === 'series' || (moment.kind !== 'deadline' && moment.start === moment.end);

/** When a moment is, as content lines. Without an end nobody said one: then there is a beginning only, which RFC 5545 allows. */
export function timeLines(moment: CalendarMoment, hours: ClockHours | null): string[] {
  if (moment.kind === 'deadline') return [`DUE;VALUE=DATE:${compactDay(moment.end)}\r\n`];
  const rule = moment.kind === 'series' ? moment.rrule : null;
  if (hours !== null) {
    const lines = [`DTSTART;${atHour(moment.start, hours.from)}`, ...endLines(moment.start, hours)];
    return rule === null ? lines : [...lines, contentLine('RRULE', withUntilInUtc(rule))];
  }
  const end = moment.kind === 'series' ? moment.start : moment.end;
  const lines = [
    `DTSTART;VALUE=DATE:${compactDay(moment.start)}\r\n`,
    `DTEND;VALUE=DATE:${compactDay(dayAfter(end))}\r\n`,
  ];
  return rule === null ? lines : [...lines, contentLine('RRULE', rule)];
}

const endLines = (day: string, { from, to }: ClockHours): string[] =>
  to === null ? [] : [`DTEND;${atHour(to <= from ? addDays(day, 1) : day, to)}`];

const atHour = (day: string, hour: string): string => `TZID=${ZONE}:${compactDay(day)}T${hour.replace(':', '')}00\r\n`;

/** A rule that begins at an hour of a zone must end at an hour of UTC: the end of the last day here. */
const withUntilInUtc = (rule: string): string =>
  rule.replace(/UNTIL=(\d{4})(\d{2})(\d{2})(?!T)/, (_, year, month, day) => {
    const last = Temporal.ZonedDateTime.from(`${year}-${month}-${day}T23:59:59[${ZONE}]`).toInstant().toString();
    return `UNTIL=${last.replaceAll(/[-:]/g, '')}`;
  });
