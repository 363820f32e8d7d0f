import { hash } from 'node:crypto';
import { clockWords } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';
import { withShownAudiences } from '#modules/calendar/index.ts';
import { CALENDAR_FIELDS } from '../calendar-fields.ts';
import { copy } from '../copy.nl.ts';
import { titleOf } from '../outline/build-outline.ts';
import { type CalendarMoment, compactDay, dayAfter, momentsOf } from './calendar-moment.ts';
import { contentLine, icsText } from './content-line.ts';

const words = copy.ics;

/**
 * The calendar as iCalendar (RFC 5545) with DATE values. Exact days are ordinary events; a vague date is a tentative event over
 * its whole span that shows as free and names the phrase; what has no date is left out and counted in the description.
 * `today` is the time stamp, so the same plan on the same day gives the same text. Takes a plan with clean texts.
 */
export function calendarIcs(plan: Plan, today: string): string {
  const stamp = `${compactDay(today)}T000000Z`;
  const name = titleOf(plan);
  const uids = uidsOf(plan);
  let leftOut = 0;
  const components = withShownAudiences(plan).map((activity, index) => {
    const moments = momentsOf(activity.when, plan.programme.end);
    if (moments.length === 0) leftOut += 1;
    return moments
      .map((moment, part) => component({ activity, moment, stamp, uid: uidOf(uids[index] ?? '', part) }))
      .join('');
  });
  const description = leftOut === 0 ? words.allIn : words.leftOut(leftOut);
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Eenstemmig//Kalender//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    contentLine('X-WR-CALNAME', icsText(name)),
    contentLine('X-WR-CALDESC', icsText(description)),
    ...components,
    'END:VCALENDAR\r\n',
  ].join('');
}

type Entry = {
  readonly activity: Activity;
  readonly moment: CalendarMoment;
  readonly stamp: string;
  readonly uid: string;
};

function component(entry: Entry): string {
  const type = entry.moment.kind === 'deadline' ? 'VTODO' : 'VEVENT';
  return [
    `BEGIN:${type}\r\n`,
    contentLine('UID', entry.uid),
    `DTSTAMP:${entry.stamp}\r\n`,
    ...timeLines(entry.moment),
    contentLine('SUMMARY', icsText(summaryOf(entry))),
    contentLine('DESCRIPTION', icsText(descriptionOf(entry.activity))),
    ...statusLines(entry),
    ...(entry.activity.when.edtf === null ? [] : [contentLine('X-EENSTEMMIG-EDTF', icsText(entry.activity.when.edtf))]),
    `END:${type}\r\n`,
  ].join('');
}

function timeLines(moment: CalendarMoment): string[] {
  if (moment.kind === 'deadline') return [`DUE;VALUE=DATE:${compactDay(moment.end)}\r\n`];
  const end = moment.kind === 'series' ? moment.start : moment.end;
  const lines = [
    `DTSTART;VALUE=DATE:${compactDay(moment.start)}\r\n`,
    `DTEND;VALUE=DATE:${compactDay(dayAfter(end))}\r\n`,
  ];
  return moment.kind === 'series' ? [...lines, contentLine('RRULE', moment.rrule)] : lines;
}

function summaryOf({ activity, moment }: Entry): string {
  const { title } = activity;
  const phrase = activity.when.text;
  if (isSure(moment)) {
    const hours = clockWords(phrase);
    return hours === null ? title : words.said(title, hours);
  }
  return moment.kind === 'alternative' ? words.either(title, phrase) : words.said(title, phrase);
}

const isSure = (moment: CalendarMoment): boolean =>
  moment.kind === 'exact' || (moment.kind === 'series' && moment.certain);

function statusLines({ activity, moment }: Entry): string[] {
  const cancelled = activity.status.value === 'cancelled';
  if (moment.kind === 'deadline')
    return [
      cancelled
        ? 'STATUS:CANCELLED\r\n'
        : `STATUS:${activity.status.value === 'done' ? 'COMPLETED' : 'NEEDS-ACTION'}\r\n`,
    ];
  const certain = isSure(moment);
  const status = cancelled ? 'CANCELLED' : certain ? 'CONFIRMED' : 'TENTATIVE';
  // All-day plans never block a person's day for others, but only a vague one must say that it is free.
  return [`STATUS:${status}\r\n`, `TRANSP:${certain ? 'OPAQUE' : 'TRANSPARENT'}\r\n`];
}

function descriptionOf(activity: Activity): string {
  const lines: string[] = [];
  for (const { title, show } of DESCRIBED) {
    const shown = show(activity);
    const text = typeof shown === 'string' ? shown : (shown ?? []).filter((line) => line !== '').join(', ');
    if (text !== '') lines.push(`${title}: ${text}`);
  }
  return lines.join('\n');
}
const DESCRIBED = CALENDAR_FIELDS.filter(({ title }) => title !== copy.calendar.title);

/**
 * An identity for each activity that stays the same when its date or details change: the id under which it is kept, or else its
 * place among the activities of the same title in this plan.
 */
function uidsOf(plan: Plan): string[] {
  const seen = new Map<string, number>();
  return plan.activities.map(({ id, title }) => {
    const key = id === undefined ? JSON.stringify([plan.programme.name, title]) : JSON.stringify([id]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return hash('sha256', `${key}\n${nth}`).slice(0, 32);
  });
}

const uidOf = (base: string, part: number): string => `${base}${part === 0 ? '' : `-${part + 1}`}@eenstemmig`;
