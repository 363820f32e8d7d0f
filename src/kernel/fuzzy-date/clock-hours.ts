import { type ClockPlace, clockPlaces, namesDay } from './clock-words.ts';

/** Hours of the clock in Europe/Amsterdam as `HH:MM`. `to` is null where nobody said until when; at or before `from` it is the next day. */
export type ClockHours = { readonly from: string; readonly to: string | null };

/**
 * The hours that a phrase says exactly and of every day it names: '19.30 uur' and 'van 16.00-18.00 uur'. Null for what leaves doubt:
 * a guess, an end only, hours in two places or at one of several days, '2 uur' (which may be a length, or the afternoon), '9 tot 5',
 * and hours before noon where the phrase or `title` names a later part of the day.
 */
export function clockHours(text: string, title = ''): ClockHours | null {
  const [only, ...others] = clockPlaces(text);
  if (only === undefined || others.length > 0 || !isOfAllDays(only)) return null;
  if (LOOSE_BEFORE.test(only.before) || LOOSE_AFTER.test(only.after)) return null;
  const hours = EXACT.exec(only.words)?.groups;
  return hours === undefined ? null : sureHours(hours, LATER_PART.test(`${text} ${title}`));
}

/** Hours behind everything, or before it, are of all days; in between they may be of one. */
const isOfAllDays = ({ before, after }: ClockPlace): boolean => !namesDay(after) || !namesDay(before);

type Said = { readonly [part: string]: string | undefined };

function sureHours(said: Said, isLater: boolean): ClockHours | null {
  const isTo = said['to'] !== undefined;
  // 'Van 8 uur' without an end is a working day of eight hours.
  if (!isTo && said['lead']?.toLowerCase() === 'van') return null;
  const [from, to] = [hourOf(said['from'], said['fromMinute']), hourOf(said['to'], said['toMinute'])];
  if (from === null || from === '24:00' || (isTo && to === null)) return null;
  if (said['fromMinute'] === undefined && from < '07:00') return null;
  if (isLater && from < '12:00') return null;
  if (to !== null && to <= from && (from < '18:00' || to > '06:00')) return null;
  return { from, to: to === '24:00' ? '00:00' : to };
}

const EXACT =
  /^(?:(?<lead>om|van|vanaf) )?(?<from>\d{1,2})(?:[:.uh](?<fromMinute>\d{2}))?(?:\s?(?:-|–|tot)\s?(?<to>\d{1,2})(?:[:.uh](?<toMinute>\d{2}))?)?(?:\s?(?:uur|u))?$/iu;
/** Words that make the hours behind them an end, a choice or a guess. */
const LOOSE_BEFORE =
  /(?:^|\s)(?:tot|t\/m|of|en|voor|vóór|na|rond|circa|ca\.?|tussen|omstreeks|ongeveer|uiterlijk|±|~)\s*$/iu;
/** Words behind hours that do the same, and hours written against them. */
const LOOSE_AFTER = /^\s*(?:(?:of|à|ongeveer|en)(?![\p{L}\d])|[/+&,]\s*\d)/iu;
/** Then '8 uur' may be twenty hours. */
const LATER_PART = /avond|middag|nacht/iu;

/** `24:00` is the end of a day. */
function hourOf(hour: string | undefined, minute = '00'): string | null {
  if (hour === undefined || Number(minute) > 59) return null;
  return Number(hour) > 23 && (hour !== '24' || minute !== '00') ? null : `${hour.padStart(2, '0')}:${minute}`;
}
