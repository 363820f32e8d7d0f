import { hash } from 'node:crypto';
import { type ClockHours, clockWords, formatDayPlain, listedSpans } from '#kernel/fuzzy-date/index.ts';
import type { Activity, Plan } from '#kernel/plan.ts';
import {
  placeAnchored,
  type Placing,
  placingWords,
  unbegunBegin,
  withShownAudiences,
} from '#modules/calendar/index.ts';
import { DOCUMENT_FIELDS } from '../calendar-fields.ts';
import { copy } from '../copy.nl.ts';
import { titleOf } from '../outline/build-outline.ts';
import { type CalendarMoment, compactDay, isSure, momentsOf } from './calendar-moment.ts';
import { contentLine, icsText } from './content-line.ts';
import { hoursOf, TIME_ZONE_LINES, timeLines } from './time-lines.ts';

const words = copy.ics;

/**
 * The calendar as iCalendar (RFC 5545). Exact days are ordinary events, with times in Europe/Amsterdam where the words say exact
 * hours; a vague date is a tentative event over its whole span that shows as free and names the phrase, also where its days follow from
 * another moment of the plan; what has no date is left out and counted in the description.
 * `today` is the time stamp, so the same plan on the same day gives the same text. Takes a plan with clean texts.
 */
export function calendarIcs(written: Plan, today: string): string {
  const { plan, placings } = placeAnchored(written);
  const stamp = `${compactDay(today)}T000000Z`;
  const name = titleOf(plan);
  const uids = uidsOf(plan);
  let leftOut = 0;
  let isTimed = false;
  const beginOf = unbegunBegin(plan, today);
  const components = withShownAudiences(plan).map((activity, index) => {
    const begin = beginOf(activity);
    const when = begin === null ? activity.when : { ...activity.when, start: begin };
    const moments = momentsOf(when, plan.programme.end);
    if (moments.length === 0) leftOut += 1;
    return moments
      .map((moment, part) => {
        const hours = hoursOf(moment, activity);
        isTimed ||= hours !== null;
        const entry = {
          ...{ activity, moment, hours, begin, stamp, uid: uidOf(uids[index] ?? '', part) },
          placing: placings.get(index),
        };
        return component(entry) + lastDayOf(entry);
      })
      .join('');
  });
  const description = leftOut === 0 ? words.allIn : words.leftOut(leftOut);
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Eenstemmig//Kalender//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    contentLine('X-WR-CALNAME', icsText(name)),
    contentLine('X-WR-CALDESC', icsText(description)),
    isTimed ? TIME_ZONE_LINES : '',
    ...components,
    'END:VCALENDAR\r\n',
  ].join('');
}

type Entry = {
  readonly activity: Activity;
  readonly moment: CalendarMoment;
  readonly stamp: string;
  readonly uid: string;
  /** Null for an entry of whole days. */
  readonly hours: ClockHours | null;
  /** Where a series begins here of which nobody said when. */
  readonly begin: string | null;
  /** For what hangs on another moment. */
  readonly placing: Placing | undefined;
};

function component(entry: Entry): string {
  const type = entry.moment.kind === 'deadline' ? 'VTODO' : 'VEVENT';
  return [
    `BEGIN:${type}\r\n`,
    contentLine('UID', entry.uid),
    `DTSTAMP:${entry.stamp}\r\n`,
    ...timeLines(entry.moment, entry.hours),
    contentLine('SUMMARY', icsText(summaryOf(entry))),
    contentLine('DESCRIPTION', icsText(descriptionOf(entry))),
    ...statusLines(entry),
    ...(entry.activity.when.edtf === null ? [] : [contentLine('X-EENSTEMMIG-EDTF', icsText(entry.activity.when.edtf))]),
    `END:${type}\r\n`,
  ].join('');
}

/** Outlook and Google show no tasks of a file: there the last day itself stands in the agenda as well, until it is done. It takes nobody's time. */
function lastDayOf(entry: Entry): string {
  const { activity, moment, uid, stamp } = entry;
  if (moment.kind !== 'deadline' || activity.status.value === 'done') return '';
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', uid.replace('@', '-dag@')),
    `DTSTAMP:${stamp}\r\n`,
    ...timeLines({ kind: 'exact', start: moment.end, end: moment.end }, null),
    contentLine('SUMMARY', icsText(words.lastDay(summaryOf(entry)))),
    contentLine('DESCRIPTION', icsText(descriptionOf(entry))),
    `STATUS:${activity.status.value === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}\r\nTRANSP:TRANSPARENT\r\n`,
    'END:VEVENT\r\n',
  ].join('');
}

/** Hours that are no times of the entry stand in its name. */
function summaryOf({ activity, moment, hours }: Entry): string {
  const { title } = activity;
  const phrase = activity.when.text;
  if (isSure(moment)) {
    const said = hours === null ? clockWords(phrase) : null;
    if (said === null) return title;
    // Of a list of days only the whole phrase says which hours are of which day.
    return words.said(title, listedSpans(activity.when).length > 1 ? phrase : said);
  }
  return moment.kind === 'alternative' ? words.either(title, phrase) : words.said(title, phrase);
}

function statusLines({ activity, moment, hours }: Entry): string[] {
  const cancelled = activity.status.value === 'cancelled';
  if (moment.kind === 'deadline')
    return [
      cancelled
        ? 'STATUS:CANCELLED\r\n'
        : `STATUS:${activity.status.value === 'done' ? 'COMPLETED' : 'NEEDS-ACTION'}\r\n`,
    ];
  const certain = isSure(moment);
  const status = cancelled ? 'CANCELLED' : certain ? 'CONFIRMED' : 'TENTATIVE';
  // A survey of three weeks leaves the adviser free; only exact hours take somebody's time.
  return [`STATUS:${status}\r\n`, `TRANSP:${hours === null ? 'TRANSPARENT' : 'OPAQUE'}\r\n`];
}

function descriptionOf({ activity, hours, begin, placing }: Entry): string {
  const lines: string[] = hours !== null && hours.to === null ? [words.noEnd(hours.from)] : [];
  if (begin !== null) lines.push(words.noBegin(formatDayPlain(begin)));
  if (placing !== undefined) lines.push(placingWords(placing, activity.when.anchor?.text ?? ''));
  for (const { title, show } of DESCRIBED) {
    const shown = show(activity);
    const text = typeof shown === 'string' ? shown : (shown ?? []).filter((line) => line !== '').join(', ');
    if (text !== '') lines.push(`${title}: ${text}`);
  }
  return lines.join('\n');
}
const DESCRIBED = DOCUMENT_FIELDS.filter(({ title }) => title !== copy.calendar.title);

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
