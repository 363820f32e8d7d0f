import { dayNumber, dayOf } from './day.ts';
import type { Silence } from './silences.ts';

/** Dutch words that the drawings need to know the length of, so that they stand beside the pure code and not with the pages. */
export const MONTHS = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] as const;
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

const month = (date: string): number => Number(date.slice(5, 7)) - 1;
const dayInMonth = (date: string): number => Number(date.slice(8, 10));

/** '24 nov' */
export const shortDay = (date: string): string => `${dayInMonth(date)} ${SHORT_MONTHS[month(date)] ?? ''}`;
/** '24 november 2026' */
export const longDay = (date: string): string => `${dayInMonth(date)} ${monthName(date)} ${date.slice(0, 4)}`;
/** 'november' */
export const monthName = (date: string): string => MONTHS[month(date)] ?? '';
/** 'dinsdag' */
export const weekdayName = (date: string): string => WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7] ?? '';
/** '16 – 22 nov', or '30 nov – 6 dec' over the edge of a month. */
export function weekSpan(monday: number): string {
  const from = dayOf(monday);
  const to = dayOf(monday + 6);
  return month(from) === month(to) ? `${dayInMonth(from)} – ${shortDay(to)}` : `${shortDay(from)} – ${shortDay(to)}`;
}

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);

/** Length of a silence in words: '52 dagen', or '73 tot 103 dagen' when a date is vague. */
export const silenceLength = ({ certainDays, possibleDays }: Pick<Silence, 'certainDays' | 'possibleDays'>): string =>
  (certainDays === possibleDays ? days(certainDays) : `${certainDays} tot ${days(possibleDays)}`);

/** What may stand in the middle of the hatch, the fullest first: how long it is silent, and what it becomes. */
export function silenceLabels(silence: Silence): readonly [string, ...string[]] {
  const { kind, daysToday, certainDays, possibleDays } = silence;
  if (kind === 'chosen') return [`Bewust stil tot ${longDay(silence.end)}`, `Stil tot ${shortDay(silence.end)}`, 'Stil'];
  const range = certainDays === possibleDays ? `${certainDays}` : `${certainDays}–${possibleDays}`;
  if (daysToday === null) return [`${silenceLength(silence)} stil`, silenceLength(silence), range];
  const now = [`${days(daysToday)} stil`, days(daysToday), `${daysToday}`] as const;
  if (silence.next === null) return [`${now[0]}, nog niets gepland`, ...now];
  const becomes = certainDays === possibleDays ? `${certainDays}` : `${certainDays} tot ${possibleDays}`;
  return daysToday === possibleDays ? now : [`${now[0]}, wordt ${becomes}`, ...now];
}

/** The fullest wording of a silence. */
export const silenceLabel = (silence: Silence): string => silenceLabels(silence)[0];
