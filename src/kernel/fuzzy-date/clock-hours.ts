import { clockPlaces } from './clock-words.ts';

/** Hours of the clock in Europe/Amsterdam as `HH:MM`. `to` is null where nobody said until when; at or before `from` it is the next day. */
export type ClockHours = { readonly from: string; readonly to: string | null };

/**
 * The hours that a phrase says exactly and of every day it names: '19.30 uur' and 'van 16.00-18.00 uur'. Null for 'rond 14 uur',
 * 'tussen 14 en 16 uur', 'tot 17 uur', "8 uur 's avonds", hours in two places, and hours that stand at one of several days.
 */
export function clockHours(text: string): ClockHours | null {
  const [only, ...others] = clockPlaces(text);
  if (only === undefined || others.length > 0) return null;
  // Hours behind everything, or before it, are of all days; in between they may be of one.
  if (/\d/.test(only.after) && /\d/.test(only.before)) return null;
  if (LOOSE_BEFORE.test(only.before) || LOOSE_AFTER.test(only.after)) return null;
  const said = EXACT.exec(only.words)?.groups;
  const from = hourOf(said?.['from'], said?.['fromMinute']);
  const to = said?.['to'] === undefined ? null : hourOf(said['to'], said['toMinute']);
  if (from === null || (said?.['to'] !== undefined && to === null)) return null;
  return from < '12:00' && LATER_PART.test(text) ? null : { from, to };
}

const EXACT =
  /^(?:(?:om|van|vanaf) )?(?<from>\d{1,2})(?:[:.](?<fromMinute>\d{2}))?(?:\s?(?:-|–|tot)\s?(?<to>\d{1,2})(?:[:.](?<toMinute>\d{2}))?)?(?:\s?(?:uur|u))?$/iu;
/** Words that make the hours behind them an end, a choice or a guess. */
const LOOSE_BEFORE =
  /(?:^|\s)(?:tot|t\/m|of|en|voor|vóór|na|rond|circa|ca\.?|tussen|omstreeks|ongeveer|uiterlijk|±|~)\s*$/iu;
const LOOSE_AFTER = /^\s*(?:of|à|ongeveer|en)(?![\p{L}\d])/iu;
/** Then '8 uur' may be twenty hours. */
const LATER_PART = /avond|middag|nacht/iu;

/** Midnight at the end of a day is the beginning of the next. */
function hourOf(hour: string | undefined, minute = '00'): string | null {
  if (hour === undefined || Number(minute) > 59) return null;
  if (Number(hour) === 24 && minute === '00') return '00:00';
  return Number(hour) > 23 ? null : `${hour.padStart(2, '0')}:${minute}`;
}
