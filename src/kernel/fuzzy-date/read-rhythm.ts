import type { Cursor } from './cursor.ts';
import { EACH, type Period, readPer, readPeriod, readTimes, UNITS, type Unit } from './read-period.ts';
import { readDayInMonth, readRhythmDay, readWeekdays } from './read-rhythm-day.ts';
import { type Rhythm, rhythm } from './rhythm.ts';
import { APPROXIMATE_WORDS, MONTHS, PARTS } from './vocabulary.ts';

/** A repeating moment at the cursor: 'om de week', 'wekelijks op dinsdag', 'elke 1e maandag', 'eind van ieder kwartaal', '2x per jaar'. */
export const readRhythm = (cursor: Cursor): Rhythm | null =>
  cursor.attempt(() => {
    const about = cursor.skip(APPROXIMATE_WORDS) > 0;
    const found =
      cursor.attempt(readVague) ??
      cursor.attempt(readPartOfEach) ??
      cursor.attempt(readRhythmDay) ??
      cursor.attempt(readPeriodAndDay) ??
      cursor.attempt(readCount);
    return found !== null && about && found.certainty === 'exact' ? { ...found, certainty: 'approximate' } : found;
  });

const VAGUE = new Set([
  'periodiek',
  'regelmatig',
  'geregeld',
  'frequent',
  'terugkerend',
  'herhalend',
  'repeterend',
  'periodieke',
]);

function readVague(cursor: Cursor): Rhythm | null {
  const regular = VAGUE.has(cursor.text()) ? 1 : cursor.text() === 'met' && cursor.text(1) === 'regelmaat' ? 2 : 0;
  const few = cursor.text() === 'om' && cursor.text(1) === 'de' && cursor.text(2) === 'paar' ? 4 : 0;
  if (regular + few === 0) return null;
  cursor.at += regular + few;
  return { rrule: null, precision: 'open', certainty: 'uncertain', count: null };
}

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
  return rules === undefined
    ? null
    : rhythm(rules[part === 'begin' ? 0 : part === 'end' ? 2 : 1], 'part', 'approximate');
}

/** Rules for the begin, the middle and the end of each week, month, quarter and year. */
const PART_RULES: ReadonlyMap<Unit, readonly [string, string, string]> = new Map<
  Unit,
  readonly [string, string, string]
>([
  ['week', ['FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY;BYDAY=FR']],
  ['month', ['FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=MONTHLY;BYMONTHDAY=-1']],
  [
    'quarter',
    [
      'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1',
      'FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=15',
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
    ],
  ],
  [
    'year',
    [
      'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1',
      'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1',
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1',
    ],
  ],
]);

/** The house rule for 'per kwartaal', where no month is named: somewhere in its last days. */
export const QUARTERLY = rhythm('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 'part', 'approximate');

/** A period and, for weeks, its days: 'wekelijks op dinsdag en donderdag', 'om de week op maandag', 'elke twee weken'. */
function readPeriodAndDay(cursor: Cursor): Rhythm | null {
  const period = readPeriod(cursor);
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
  return day === null
    ? rhythm(`FREQ=YEARLY;BYMONTH=${month}`, 'month')
    : rhythm(`FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`, 'day');
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
  if (unit === 'quarter')
    return interval === 1 ? QUARTERLY : rhythm(`FREQ=MONTHLY;INTERVAL=${interval * 3}`, 'quarter');
  if (unit === 'halfYear') return rhythm(`FREQ=MONTHLY;INTERVAL=${interval * 6}`, 'half');
  if (unit === 'day') return rhythm(`FREQ=DAILY${step}`, 'day');
  if (unit === 'month') return rhythm(`FREQ=MONTHLY${step}`, 'month');
  return unit === 'year' ? rhythm(`FREQ=YEARLY${step}`, 'year') : null;
}

/** More than once: the number is known, the days are not. '4 keer' counts in the period that follows. */
function readCount(cursor: Cursor): Rhythm | null {
  const times = readTimes(cursor);
  if (times === null) return null;
  const period = cursor.attempt(() => readPer(cursor, true));
  if (period === null && cursor.done()) return null;
  return { rrule: null, precision: 'open', certainty: 'uncertain', count: times };
}
