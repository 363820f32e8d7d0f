import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { addDays, dayParts, daysInMonth, weekdayOf } from './day.ts';
import { describeRule } from './describe-rule.ts';
import { explainFuzzyDate } from './explain.ts';
import { parseFuzzyDate } from './parse.ts';
import { expandRecurrence, MAX_OCCURRENCES } from './recurrence.ts';
import { DAY_CODES, parseRule, type Rule } from './rule.ts';

const weekdays = fc
  .uniqueArray(fc.constantFrom(...DAY_CODES), { minLength: 1, maxLength: 3 })
  .map((each) => each.join(','));
const months = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
  .map((each) => each.sort((a, b) => a - b).join(','));
const monthDays = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -5, max: -1 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((each) => each.join(','));
const nthDays = fc
  .tuple(fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2'), fc.constantFrom(...DAY_CODES))
  .map((each) => each.join(''));
const tail = fc.constantFrom('', ';COUNT=7', ';UNTIL=20280301');
const interval = fc.integer({ min: 1, max: 5 }).map((each) => (each === 1 ? '' : `;INTERVAL=${each}`));
const rules = fc
  .tuple(
    fc.oneof(
      fc.constant('FREQ=DAILY'),
      fc.constant('FREQ=WEEKLY'),
      fc.constant('FREQ=MONTHLY'),
      fc.constant('FREQ=YEARLY'),
      weekdays.map((each) => `FREQ=WEEKLY;BYDAY=${each}`),
      weekdays.map((each) => `FREQ=DAILY;BYDAY=${each}`),
      monthDays.map((each) => `FREQ=MONTHLY;BYMONTHDAY=${each}`),
      nthDays.map((each) => `FREQ=MONTHLY;BYDAY=${each}`),
      fc.tuple(months, monthDays).map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
      fc.tuple(months, nthDays).map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`),
      months.map((each) => `FREQ=YEARLY;BYMONTH=${each}`),
    ),
    interval,
    tail,
  )
  .map((each) => each.join(''));
const starts = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));

/** The same question answered by a library. */
const oracle = (rrule: string, start: string, end: string): readonly string[] => {
  const rule = new RRuleTemporal({
    rruleString: rrule.replace(/UNTIL=(\d{8})/, 'UNTIL=$1T235959Z'),
    dtstart: Temporal.PlainDate.from(start).toZonedDateTime('UTC'),
  });
  return rule
    .between(new Date(`${start}T00:00:00Z`), new Date(`${end}T23:59:59Z`), true)
    .map((each) => each.toPlainDate().toString());
};

test('a rule falls on the same days as the library says', () => {
  fc.assert(
    fc.property(rules, starts, (rrule, start) => {
      const end = addDays(start, 900);
      assert.deepEqual(expandRecurrence(rrule, start, { start, end }), oracle(rrule, start, end), rrule);
    }),
    { numRuns: 300 },
  );
});

/** Day by day, straight from the meaning of the parts; without COUNT. */
const fallsOn = (rule: Rule, start: string, day: string): boolean => {
  const [at, from] = [dayParts(day), dayParts(start)];
  const last = daysInMonth(at.year, at.month);
  const months = (at.year - from.year) * 12 + at.month - from.month;
  const weeks = Math.floor((Date.parse(day) - Date.parse(addDays(start, 1 - weekdayOf(start)))) / 604_800_000);
  const passed = {
    DAILY: (Date.parse(day) - Date.parse(start)) / 86_400_000,
    WEEKLY: weeks,
    MONTHLY: months,
    YEARLY: at.year - from.year,
  }[rule.freq];
  if (passed % rule.interval !== 0) return false;
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(at.month)) return false;
  const plain = rule.byDay.length === 0 && rule.byMonthDay.length === 0;
  if (plain && rule.freq === 'YEARLY' && rule.byMonth.length === 0 && at.month !== from.month) return false;
  if (plain && rule.freq === 'WEEKLY') return weekdayOf(day) === weekdayOf(start);
  if (plain && rule.freq !== 'DAILY') return at.day === from.day;
  const nth = Math.ceil(at.day / 7);
  const fromEnd = -Math.ceil((last - at.day + 1) / 7);
  const dayFits =
    rule.byDay.length === 0 ||
    rule.byDay.some(
      (each) => each.weekday === weekdayOf(day) && (each.nth === null || each.nth === nth || each.nth === fromEnd),
    );
  return (
    dayFits &&
    (rule.byMonthDay.length === 0 || rule.byMonthDay.some((each) => each === at.day || each === at.day - last - 1))
  );
};

test('a rule entered in the middle falls on the days a day-by-day walk finds', () => {
  fc.assert(
    fc.property(rules, starts, fc.integer({ min: 0, max: 800 }), (rrule, start, skip) => {
      const rule = parseRule(rrule);
      assert.ok(rule !== null);
      fc.pre(rule.count === null);
      const window = { start: addDays(start, skip), end: addDays(start, skip + 200) };
      const walked: string[] = [];
      for (let day = window.start; day <= window.end; day = addDays(day, 1)) {
        if ((rule.until === null || day <= rule.until) && fallsOn(rule, start, day)) walked.push(day);
      }
      assert.deepEqual(expandRecurrence(rrule, start, window), walked, rrule);
    }),
    { numRuns: 300 },
  );
});

test('an expansion is bounded, also when the rule never falls', () => {
  assert.equal(
    expandRecurrence('FREQ=DAILY', '1900-01-01', { start: '1900-01-01', end: '2199-12-31' }).length,
    MAX_OCCURRENCES,
  );
  assert.deepEqual(
    expandRecurrence('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', '1900-01-01', { start: '1900-01-01', end: '2199-12-31' }),
    [],
  );
});

test('a rule we cannot read gives no days and still a Dutch word', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          'FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO',
          'FREQ=HOURLY',
          'FREQ=WEEKLY;BYDAY=XX',
          'FREQ=WEEKLY;INTERVAL=0',
        ),
      ),
      (text) => {
        if (parseRule(text) !== null) return;
        assert.deepEqual(expandRecurrence(text, '2026-01-01', { start: '2026-01-01', end: '2026-12-31' }), []);
        assert.notEqual(describeRule(text), '');
      },
    ),
    { numRuns: 300 },
  );
});

test('a rule is told in plain Dutch', () => {
  const told = [
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=2',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=MONTHLY;INTERVAL=2',
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
  ].map(describeRule);
  assert.deepEqual(told, [
    'elke week',
    'elke 14 dagen',
    'elke 14 dagen, op maandag',
    'elke dinsdag en donderdag',
    'elke eerste maandag van de maand',
    'elke 2 maanden',
    'eind van elk kwartaal',
  ]);
});

test('what repeats after something else does not begin with the plan', () => {
  const date = parseFuzzyDate('Daarna elke maand', { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' });
  assert.deepEqual([date.rrule, date.start], ['FREQ=MONTHLY', null]);
});

test('the first time is where a rhythm begins, and a quarter is counted from the month that is named', () => {
  const context = { ref: '2026-09-01', from: '2026-09-01', to: '2027-12-31' };
  const read = (text: string) => {
    const date = parseFuzzyDate(text, context);
    return [date.rrule, date.start, explainFuzzyDate(date)];
  };
  assert.deepEqual(read('elk kwartaal, voor het eerst in februari'), [
    'FREQ=MONTHLY;INTERVAL=3',
    '2027-02-01',
    'elke 3 maanden, vanaf 1 februari 2027',
  ]);
  assert.deepEqual(read('maandelijks (voor het eerst op 4 mei 2027)'), [
    'FREQ=MONTHLY',
    '2027-05-04',
    'elke maand, vanaf 4 mei 2027',
  ]);
  assert.equal(read('eind van elk kwartaal, voor het eerst in maart')[0], 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1');
});
