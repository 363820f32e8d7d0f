import type { Cursor } from './cursor.ts';
import { NUMBER_WORDS, SEASONS } from './vocabulary.ts';

export type Unit = 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year';
/** Every so many of a unit. */
export type Period = { readonly unit: Unit; readonly interval: number };

/** How often: 'tweewekelijks', 'om de week', 'elke twee weken', '1x per maand'; null with the cursor unmoved when it says no period. */
export const readPeriod = (cursor: Cursor): Period | null =>
  cursor.attempt(readLyWord) ?? cursor.attempt(readOmDe) ?? cursor.attempt(readEach) ?? cursor.attempt(readOncePer);

/** Words for a unit, in one and in many. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['dag', 'day'],
  ['dagen', 'day'],
  ['werkdag', 'workday'],
  ['werkdagen', 'workday'],
  ['week', 'week'],
  ['weken', 'week'],
  ['maand', 'month'],
  ['maanden', 'month'],
  ['kwartaal', 'quarter'],
  ['kwartalen', 'quarter'],
  ['halfjaar', 'halfYear'],
  ['jaar', 'year'],
  ['jaren', 'year'],
]);
const LY_WORDS: ReadonlyMap<string, readonly [Unit, number]> = new Map([
  ['dagelijks', ['day', 1]],
  ['daags', ['day', 1]],
  ['wekelijks', ['week', 1]],
  ['wekelijkse', ['week', 1]],
  ['weeks', ['week', 1]],
  ['tweewekelijks', ['week', 2]],
  ['tweewekelijkse', ['week', 2]],
  ['veertiendaags', ['week', 2]],
  ['driewekelijks', ['week', 3]],
  ['vierwekelijks', ['week', 4]],
  ['zeswekelijks', ['week', 6]],
  ['achtwekelijks', ['week', 8]],
  ['maandelijks', ['month', 1]],
  ['maandelijkse', ['month', 1]],
  ['tweemaandelijks', ['month', 2]],
  ['driemaandelijks', ['month', 3]],
  ['kwartaallijks', ['quarter', 1]],
  ['halfjaarlijks', ['halfYear', 1]],
  ['jaarlijks', ['year', 1]],
  ['tweejaarlijks', ['year', 2]],
]);
export const EACH = new Set(['elke', 'elk', 'iedere', 'ieder', 'alle']);

/** 'tweewekelijks', '2-wekelijks', 'twee wekelijks', '14-daags'. */
function readLyWord(cursor: Cursor): Period | null {
  const times = readNumber(cursor);
  if (times !== null) cursor.accept('-');
  const found = LY_WORDS.get(cursor.text());
  if (found === undefined) return null;
  cursor.at += 1;
  const [unit, interval] = found;
  return { unit, interval: interval * (times ?? 1) };
}

/** 'om de week' is every second week; 'om de drie weken' every third. */
function readOmDe(cursor: Cursor): Period | null {
  if (cursor.accept('om') === null || cursor.accept('de', 'het') === null) return null;
  const times = readNumber(cursor);
  cursor.accept('andere');
  const unit = readUnit(cursor);
  return unit === null ? null : { unit, interval: times ?? 2 };
}

/** 'elke week', 'iedere twee weken', 'elke andere week', 'elke even week'. */
function readEach(cursor: Cursor): Period | null {
  if (!EACH.has(cursor.text())) return cursor.accept('even', 'oneven') === null ? null : everySecond(cursor);
  cursor.at += 1;
  if (cursor.accept('andere', 'even', 'oneven') !== null) return everySecond(cursor);
  const times = readNumber(cursor);
  const unit = readUnit(cursor);
  return unit === null ? null : { unit, interval: times ?? 1 };
}

function everySecond(cursor: Cursor): Period | null {
  const unit = readUnit(cursor);
  return unit === 'week' ? { unit, interval: 2 } : null;
}

/** 'per kwartaal', '1x per 2 weken', 'eens in de maand'. */
function readOncePer(cursor: Cursor): Period | null {
  const times = readTimes(cursor);
  if (times !== null && times !== 1) return null;
  return readPer(cursor, times !== null);
}

/** 'per maand'; behind a number of times also 'in de maand', 'pw' and 'elke maand'. */
export function readPer(cursor: Cursor, counted: boolean): Period | null {
  const inThe = counted && cursor.text() === 'in' && ['de', 'het'].includes(cursor.text(1));
  if (inThe) cursor.at += 2;
  else if (counted && cursor.accept('pw') !== null) return { unit: 'week', interval: 1 };
  else if (cursor.accept('per', ...(counted ? EACH : [])) === null) return null;
  const interval = readNumber(cursor) ?? 1;
  const unit = readUnit(cursor);
  return unit === null ? null : { unit, interval };
}

/** '2x', '2 keer', 'twee maal', 'eens', 'tweemaal'. */
export function readTimes(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const word = cursor.text();
    const times = readNumber(cursor);
    if (times === null) return null;
    if (cursor.accept('x', 'keer', 'maal') !== null) return times;
    return word === 'eens' || word.endsWith('maal') ? times : null;
  });
}

function readNumber(cursor: Cursor): number | null {
  const token = cursor.peek();
  if (token === undefined || token.ordinal || token.digits > 2) return null;
  const value = token.value ?? NUMBER_WORDS.get(token.text) ?? null;
  if (value === null || value < 1) return null;
  cursor.at += 1;
  return value;
}

function readUnit(cursor: Cursor): Unit | null {
  const unit = UNITS.get(cursor.text()) ?? null;
  if (unit !== null && !SEASONS.has(cursor.text())) cursor.at += 1;
  return unit;
}
