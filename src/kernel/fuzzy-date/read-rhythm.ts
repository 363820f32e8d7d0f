import type { Cursor } from './cursor.ts';
import { readDayInMonth, readRhythmDay, readWeekdays } from './read-rhythm-day.ts';
import { type Rhythm, rhythm } from './rhythm.ts';
import { APPROXIMATE_WORDS, MONTHS, NUMBER_WORDS, PARTS, SEASONS } from './vocabulary.ts';

export type Unit = 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year';

/** A repeating moment at the cursor: 'om de week', 'wekelijks op dinsdag', 'elke 1e maandag', 'eind van ieder kwartaal', '2x per jaar'. */
export const readRhythm = (cursor: Cursor): Rhythm | null =>
  cursor.attempt(() => {
    const about = cursor.skip(APPROXIMATE_WORDS) > 0;
    const found = cursor.attempt(readVague) ?? cursor.attempt(readPartOfEach) ?? cursor.attempt(readRhythmDay)
      ?? cursor.attempt(readPeriodAndDay) ?? cursor.attempt(readCount);
    return found !== null && about && found.certainty === 'exact' ? { ...found, certainty: 'approximate' } : found;
  });

const VAGUE = new Set(['periodiek', 'regelmatig', 'geregeld', 'frequent', 'terugkerend', 'herhalend', 'repeterend', 'periodieke']);

function readVague(cursor: Cursor): Rhythm | null {
  const regular = VAGUE.has(cursor.text()) ? 1 : cursor.text() === 'met' && cursor.text(1) === 'regelmaat' ? 2 : 0;
  const few = cursor.text() === 'om' && cursor.text(1) === 'de' && cursor.text(2) === 'paar' ? 4 : 0;
  if (regular + few === 0) return null;
  cursor.at += regular + few;
  return { rrule: null, precision: 'open', certainty: 'uncertain', count: null };
}

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['dag', 'day'], ['dagen', 'day'], ['werkdag', 'workday'], ['werkdagen', 'workday'], ['week', 'week'], ['weken', 'week'],
  ['maand', 'month'], ['maanden', 'month'], ['kwartaal', 'quarter'], ['kwartalen', 'quarter'], ['halfjaar', 'halfYear'],
  ['jaar', 'year'], ['jaren', 'year'],
]);
const LY_WORDS: ReadonlyMap<string, readonly [Unit, number]> = new Map([
  ['dagelijks', ['day', 1]], ['daags', ['day', 1]], ['wekelijks', ['week', 1]], ['wekelijkse', ['week', 1]], ['weeks', ['week', 1]],
  ['tweewekelijks', ['week', 2]], ['tweewekelijkse', ['week', 2]], ['veertiendaags', ['week', 2]], ['driewekelijks', ['week', 3]],
  ['vierwekelijks', ['week', 4]], ['zeswekelijks', ['week', 6]], ['achtwekelijks', ['week', 8]],
  ['maandelijks', ['month', 1]], ['maandelijkse', ['month', 1]], ['tweemaandelijks', ['month', 2]], ['driemaandelijks', ['month', 3]],
  ['kwartaallijks', ['quarter', 1]], ['halfjaarlijks', ['halfYear', 1]], ['jaarlijks', ['year', 1]], ['tweejaarlijks', ['year', 2]],
]);
const EACH = new Set(['elke', 'elk', 'iedere', 'ieder', 'alle']);

/** 'eind van ieder kwartaal', 'begin van elke maand': the day on which that part begins or ends. */
function readPartOfEach(cursor: Cursor): Rhythm | null {
  if (cursor.accept('aan') !== null) cursor.accept('het');
  cursor.accept('het');
  const part = PARTS.get(cursor.text());
  if (part === undefined) return null;
  cursor.at += 1;
  cursor.accept('van');
  if (!EACH.has(cursor.text()) && !(cursor.text() === 'de' && cursor.text(1) === 'maand')) return null;
  const unit = UNITS.get(cursor.text(1));
  cursor.at += 2;
  const rules = unit === undefined ? undefined : PART_RULES.get(unit);
  return rules === undefined ? null : rhythm(rules[part === 'begin' ? 0 : part === 'end' ? 2 : 1], 'part', 'approximate');
}

/** Rules for the begin, the middle and the end of each week, month, quarter and year. */
const PART_RULES: ReadonlyMap<Unit, readonly [string, string, string]> = new Map<Unit, readonly [string, string, string]>([
  ['week', ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY;BYDAY=FR']],
  ['month', ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=MONTHLY;BYMONTHDAY=-1']],
  ['quarter', ['FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1', 'FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=15', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1']],
  ['year', ['FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1', 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1']],
]);

/** The house rule for 'per kwartaal': somewhere in its last days. */
const QUARTERLY = rhythm('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 'part', 'approximate');

/** A period and, for weeks, its days: 'wekelijks op dinsdag en donderdag', 'om de week op maandag', 'elke twee weken'. */
function readPeriodAndDay(cursor: Cursor): Rhythm | null {
  const period = cursor.attempt(readLyWord) ?? cursor.attempt(readOmDe) ?? cursor.attempt(readEach) ?? cursor.attempt(readOncePer);
  if (period === null) return null;
  const weeks = period.unit === 'day' && period.interval % 7 === 0;
  const { unit, interval }: Period = weeks ? { unit: 'week', interval: period.interval / 7 } : period;
  if (unit === 'week') return readWeekdaysOf(cursor, interval);
  if (unit === 'month' && interval === 1) {
    const onDay = cursor.attempt(() => {
      cursor.accept(',', '(');
      cursor.accept('op');
      cursor.accept('de', 'het');
      return readRhythmDay(cursor) ?? readDayInMonth(cursor, true) ?? readPartOfEach(cursor);
    });
    if (onDay !== null) return onDay;
  }
  if (unit === 'year' && interval === 1) {
    const inMonth = cursor.attempt(readDayOfYear);
    if (inMonth !== null) return inMonth;
  }
  return ruleOf(unit, interval);
}

/** 'jaarlijks in mei', 'elk jaar op 1 mei'. */
function readDayOfYear(cursor: Cursor): Rhythm | null {
  cursor.accept(',');
  cursor.accept('in', 'op');
  const day = cursor.peek()?.value ?? null;
  if (day !== null) cursor.at += 1;
  const month = MONTHS.get(cursor.text());
  if (month === undefined || (day !== null && (day < 1 || day > 31)) || cursor.peek(1)?.digits === 4) return null;
  cursor.at += 1;
  return day === null ? rhythm(`FREQ=YEARLY;BYMONTH=${month}`, 'month') : rhythm(`FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`, 'day');
}

function readWeekdaysOf(cursor: Cursor, interval: number): Rhythm {
  const days = cursor.attempt(() => {
    cursor.accept(',', '(');
    cursor.accept('op');
    return readWeekdays(cursor);
  });
  const every = interval === 1 ? 'FREQ=WEEKLY' : `FREQ=WEEKLY;INTERVAL=${interval}`;
  return days === null ? rhythm(every, 'week') : rhythm(`${every};BYDAY=${days}`, 'day');
}

function ruleOf(unit: Unit, interval: number): Rhythm | null {
  const step = interval === 1 ? '' : `;INTERVAL=${interval}`;
  if (unit === 'workday') return interval === 1 ? rhythm('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'day') : null;
  if (unit === 'quarter') return interval === 1 ? QUARTERLY : rhythm(`FREQ=MONTHLY;INTERVAL=${interval * 3}`, 'quarter');
  if (unit === 'halfYear') return rhythm(`FREQ=MONTHLY;INTERVAL=${interval * 6}`, 'half');
  if (unit === 'day') return rhythm(`FREQ=DAILY${step}`, 'day');
  if (unit === 'month') return rhythm(`FREQ=MONTHLY${step}`, 'month');
  return unit === 'year' ? rhythm(`FREQ=YEARLY${step}`, 'year') : null;
}

type Period = { unit: Unit; interval: number };

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

function readPer(cursor: Cursor, counted: boolean): Period | null {
  const inThe = counted && cursor.text() === 'in' && ['de', 'het'].includes(cursor.text(1));
  if (inThe) cursor.at += 2;
  else if (counted && cursor.accept('pw') !== null) return { unit: 'week', interval: 1 };
  else if (cursor.accept('per') === null && !(counted && EACH.has(cursor.text()) && (cursor.at += 1) > 0)) return null;
  const interval = readNumber(cursor) ?? 1;
  const unit = readUnit(cursor);
  return unit === null ? null : { unit, interval };
}

/** More than once: the number is known, the days are not. '4 keer' counts in the period that follows. */
function readCount(cursor: Cursor): Rhythm | null {
  const times = readTimes(cursor);
  if (times === null) return null;
  const period = cursor.attempt(() => readPer(cursor, true));
  if (period === null && cursor.done()) return null;
  return { rrule: null, precision: 'open', certainty: 'uncertain', count: times };
}

/** '2x', '2 keer', 'twee maal', 'eens', 'tweemaal'. */
function readTimes(cursor: Cursor): number | null {
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
