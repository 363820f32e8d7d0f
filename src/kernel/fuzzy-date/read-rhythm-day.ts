import type { Cursor } from './cursor.ts';
import { SEASON_MONTHS } from './house-rules.ts';
import { type Rhythm, rhythm } from './rhythm.ts';
import { DAY_CODES } from './rule.ts';
import { MONTHS, ORDINAL_WORDS, SEASONS, WEEKDAYS } from './vocabulary.ts';

/** A repeating day named by what it is: 'elke dinsdag', 'elke 1e en 3e maandag', 'laatste vrijdag van de maand', 'elke 15e', 'elk voorjaar'. */
export const readRhythmDay = (cursor: Cursor): Rhythm | null =>
  cursor.attempt(() => {
    cursor.accept('op');
    const each = cursor.accept('elke', 'elk', 'iedere', 'ieder') !== null;
    cursor.accept('de', 'het');
    const weekdays =
      each || cursor.text().endsWith('dagen') || cursor.text().endsWith('dags') ? readWeekdays(cursor) : null;
    if (weekdays !== null) return rhythm(`FREQ=WEEKLY;BYDAY=${weekdays}`, 'day');
    if (each) {
      const yearly = readYearly(cursor);
      if (yearly !== null) return yearly;
    }
    return readDayInMonth(cursor, each);
  });

/** One or more weekdays as RFC 5545 codes joined by commas: 'dinsdag en donderdag' gives `TU,TH`. */
export const readWeekdays = (cursor: Cursor): string | null => {
  const codes: string[] = [];
  for (;;) {
    const code = cursor.attempt(() => {
      if (codes.length > 0 && cursor.accept('en', ',', '/', '+') === null) return null;
      const weekday = WEEKDAYS.get(cursor.text());
      if (weekday === undefined) return null;
      cursor.at += 1;
      return DAY_CODES[weekday - 1] ?? null;
    });
    if (code === null) return codes.length === 0 ? null : [...new Set(codes)].join(',');
    codes.push(code);
  }
};

function readYearly(cursor: Cursor): Rhythm | null {
  const month = MONTHS.get(cursor.text());
  const season = SEASONS.get(cursor.text());
  if (month === undefined && season === undefined) return null;
  cursor.at += 1;
  if (month !== undefined) return rhythm(`FREQ=YEARLY;BYMONTH=${month}`, 'month');
  return season === undefined
    ? null
    : rhythm(`FREQ=YEARLY;BYMONTH=${SEASON_MONTHS[season][0]}`, 'season', 'approximate');
}

/** Behind a month ('maandelijks op de') or 'elke': '1e maandag', '1e en 3e maandag van de maand', '15e van de maand', 'laatste dag van de maand'. */
export function readDayInMonth(cursor: Cursor, each: boolean): Rhythm | null {
  const nths = readOrdinals(cursor);
  if (nths === null) return null;
  const weekday = WEEKDAYS.get(cursor.text());
  if (weekday !== undefined) cursor.at += 1;
  else cursor.accept('dag');
  const ofMonth = readOfMonth(cursor);
  if (!each && !ofMonth) return null;
  if (weekday === undefined) return rhythm(`FREQ=MONTHLY;BYMONTHDAY=${nths.join(',')}`, 'day');
  return nths.every((nth) => nth <= 5)
    ? rhythm(`FREQ=MONTHLY;BYDAY=${nths.map((nth) => `${nth}${DAY_CODES[weekday - 1]}`).join(',')}`, 'day')
    : null;
}

function readOrdinals(cursor: Cursor): readonly number[] | null {
  const nths: number[] = [];
  for (;;) {
    const nth = cursor.attempt(() => {
      if (nths.length > 0 && cursor.accept('en', ',', '/') === null) return null;
      const token = cursor.peek();
      const value = token?.ordinal ? token.value : (ORDINAL_WORDS.get(cursor.text()) ?? null);
      if (value === null || value === undefined || value > 31 || value === 0) return null;
      cursor.at += 1;
      return value;
    });
    if (nth === null) return nths.length === 0 ? null : nths;
    nths.push(nth);
  }
}

/** 'van de maand', 'van elke maand', 'per maand', 'in de maand'. */
function readOfMonth(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      if (cursor.accept('van', 'in', 'per') === null) return null;
      cursor.accept('de', 'elke', 'iedere', 'ieder');
      return cursor.accept('maand') === null ? null : true;
    }) ?? false
  );
}
