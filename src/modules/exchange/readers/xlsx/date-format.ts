import { monthName, shortMonth, weekdayName } from '#kernel/fuzzy-date/index.ts';

/** Whether days count from 1900 (Windows) or from 1904 (old Macs). */
export type DateSystem = 1900 | 1904;

const DAY_SECONDS = 86_400;

/** Whether a section of a format code shows a date or a time: a letter for day, month, year, hour or second outside quotes. */
export function isDateFormat(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '');
  return /[dmyhsj]/i.test(bare) && !/^\s*(general|standaard)\s*$/i.test(bare);
}

/** The day of a serial number, or null when it only is a time of day or lies outside the calendar of a sheet. */
export function serialDay(serial: number, system: DateSystem): string | null {
  return dayOf(serial, system)?.toString() ?? null;
}

/** A date as the format shows it in Dutch, where a slash in the code becomes a hyphen. */
export function dateText(serial: number, section: string, system: DateSystem): string {
  const day = dayOf(serial, system);
  if (!day) return '';
  const seconds = Math.round((serial - Math.floor(serial)) * DAY_SECONDS) % DAY_SECONDS;
  const tokens = section.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|AM\/PM|A\/P|d+|m+|[yj]+|h+|s+(?:\.0+)?|./gi) ?? [];
  let text = '';
  tokens.forEach((token, index) => {
    text += tokenText(token, { day, seconds, isMinute: isMinute(tokens, index) });
  });
  const shown = text.replace(/ {2,}/g, ' ').trim();
  // Programs write a day as a moment at midnight; nobody meant that hour.
  return seconds === 0 ? shown.replace(/[\sT]+0?0:00(?::00(?:[.,]0+)?)?$/, '') : shown;
}

/**
 * A time without a day, '9:30', on the clock of 24 hours and with its seconds only where there are any. A format that counts hours
 * (`[h]`) may go beyond a day. Null when the number has a day, or the format shows no hours, minutes or seconds.
 */
export function timeText(serial: number, section: string): string | null {
  const counts = /\[[hms]+\]/i.test(section);
  const shown = section.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]|AM\/PM|A\/P/gi, '');
  if (!/[hs]|\[m/i.test(shown) || !(serial >= 0 && (serial < 1 || counts)) || !Number.isFinite(serial)) return null;
  const rounded = Math.round(serial * DAY_SECONDS);
  const seconds = counts ? rounded : rounded % DAY_SECONDS;
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const time = `${/hh/i.test(shown) ? two(hours) : hours}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? time : `${time}:${two(seconds % 60)}`;
}

function dayOf(serial: number, system: DateSystem): Temporal.PlainDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > 2_958_465) return null;
  if (system === 1904) return Temporal.PlainDate.from('1904-01-01').add({ days: whole });
  // Excel believes that 29 February 1900 existed (serial 60), so days before it lie one further.
  return Temporal.PlainDate.from('1899-12-30').add({ days: whole < 60 ? whole + 1 : whole });
}

type Moment = { readonly day: Temporal.PlainDate; readonly seconds: number; readonly isMinute: boolean };

function tokenText(token: string, { day, seconds, isMinute }: Moment): string {
  const first = token[0]?.toLowerCase() ?? '';
  if (first === '"') return token.slice(1, -1);
  if (first === '\\') return token.slice(1);
  if (first === '[' || first === '*') return '';
  if (first === '_') return ' ';
  if (first === 'd') return dayText(token.length, day);
  if (first === 'm') return isMinute ? pad(Math.floor(seconds / 60) % 60, token) : monthText(token.length, day);
  if (first === 'y' || first === 'j')
    return token.length <= 2 ? String(day.year % 100).padStart(2, '0') : String(day.year);
  if (first === 'h') return pad(Math.floor(seconds / 3_600), token);
  if (first === 's') return pad(seconds % 60, token);
  if (/^(am\/pm|a\/p)$/i.test(token)) return '';
  return token === '/' ? '-' : token;
}

function dayText(length: number, day: Temporal.PlainDate): string {
  if (length <= 2) return String(day.day).padStart(length, '0');
  const name = weekdayName(day.dayOfWeek);
  return length === 3 ? name.slice(0, 2) : name;
}

function monthText(length: number, day: Temporal.PlainDate): string {
  if (length <= 2) return String(day.month).padStart(length, '0');
  if (length === 5) return monthName(day.month).slice(0, 1);
  return length === 3 ? shortMonth(day.month) : monthName(day.month);
}

/** The letter m means minutes right after hours or right before seconds. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const isLetters = (token: string) => /^[dmyjhs]/i.test(token);
  const before = tokens.slice(0, index).findLast(isLetters);
  const after = tokens.slice(index + 1).find(isLetters);
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

const pad = (value: number, token: string): string =>
  String(value).padStart(token.startsWith('s') || token.length > 1 ? 2 : 1, '0');
