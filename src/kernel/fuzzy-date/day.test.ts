import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, dayNumber, dayOf, daysInMonth, isIsoDay, weekdayOf } from './day.ts';
import { expandRecurrence } from './recurrence.ts';

test('a day keeps its number in any year from 1 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
      const day = dayOf(number);
      assert.ok(isIsoDay(day), day);
      assert.equal(dayNumber(day), number);
      assert.equal(Temporal.PlainDate.from(day).dayOfWeek, weekdayOf(day));
    }),
    { numRuns: 1000 },
  );
});

test('days and months are added as the calendar does, also in the first century', () => {
  assert.equal(addDays('0001-01-01', 31), '0001-02-01');
  assert.equal(addDays('0099-12-31', 1), '0100-01-01');
  assert.equal(daysInMonth(4, 2), 29);
  fc.assert(
    fc.property(
      fc.integer({ min: -719_000, max: 2_932_000 }),
      fc.integer({ min: -90_000, max: 90_000 }),
      (number, days) => {
        fc.pre(number + days > -719_162 && number + days < 2_932_896);
        assert.equal(addDays(dayOf(number), days), Temporal.PlainDate.from(dayOf(number)).add({ days }).toString());
      },
    ),
    { numRuns: 500 },
  );
});

test('the calendar ends at its bounds instead of running past them', () => {
  assert.equal(addDays('9999-12-31', 1), '9999-12-31');
  assert.equal(addDays('0001-01-01', -1), '0001-01-01');
  assert.equal(addMonths('9999-11-30', 5), '9999-12-30');
  assert.equal(expandRecurrence('FREQ=YEARLY', '9998-10-01', { start: '9998-01-01', end: '9999-12-31' }).length, 2);
  assert.equal(expandRecurrence('FREQ=MONTHLY', '9999-10-01', { start: '9999-01-01', end: '9999-12-31' }).length, 3);
  assert.equal(expandRecurrence('FREQ=DAILY', '9999-12-30', { start: '9999-01-01', end: '9999-12-31' }).length, 2);
});
