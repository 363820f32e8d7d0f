import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastDue, type Schedule } from './schedule.ts';

const at = (text: string) => Temporal.Instant.from(text);

/** Every moment at which the schedule was due in a stretch, seen by a clock that looks every ten minutes. */
function duesIn(schedule: Schedule, from: string, to: string): string[] {
  const found = new Set<string>();
  const [end, step] = [at(to).epochMilliseconds, 10 * 60_000];
  for (let now = at(from).epochMilliseconds; now <= end; now += step) {
    const due = lastDue(schedule, Temporal.Instant.fromEpochMilliseconds(now));
    if (due.epochMilliseconds >= at(from).epochMilliseconds) found.add(due.toString());
  }
  return [...found];
}

test('half past two comes once in the night that skips it: at three', () => {
  assert.deepEqual(duesIn({ at: '02:30' }, '2027-03-27T22:00:00Z', '2027-03-28T20:00:00Z'), ['2027-03-28T01:00:00Z']);
});

test('half past two comes once in the night that has it twice: the first time', () => {
  assert.deepEqual(duesIn({ at: '02:30' }, '2027-10-30T21:00:00Z', '2027-10-31T20:00:00Z'), ['2027-10-31T00:30:00Z']);
});

test('seven in the morning is seven in the morning on every day of ten years', () => {
  let day = Temporal.PlainDate.from('2026-01-01');
  for (let count = 0; count < 3_652; count += 1, day = day.add({ days: 1 })) {
    const noon = day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '12:00' }).toInstant();
    const due = lastDue({ at: '07:00' }, noon).toZonedDateTimeISO('Europe/Amsterdam');
    assert.equal(due.toPlainDateTime().toString(), `${day}T07:00:00`);
  }
});

test('a weekday and a day of the month are kept to', () => {
  const now = at('2026-11-18T09:00:00Z');
  assert.equal(lastDue({ at: '06:00', weekday: 1 }, now).toString(), '2026-11-16T05:00:00Z');
  assert.equal(lastDue({ at: '06:00', day: 20 }, now).toString(), '2026-10-20T04:00:00Z');
  assert.equal(lastDue({ at: '11:00' }, now).toString(), '2026-11-17T10:00:00Z');
  assert.equal(lastDue({ everyMinutes: 5 }, at('2026-11-18T09:07:31Z')).toString(), '2026-11-18T09:05:00Z');
});

test('a day that no month has is a bug of whoever wrote it', () => {
  assert.throws(() => lastDue({ at: '06:00', day: 40 }, at('2026-11-18T09:00:00Z')), RangeError);
});
