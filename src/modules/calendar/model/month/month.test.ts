import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyPlan, type Activity, type Phase } from '#kernel/plan.ts';
import { aDate, anActivity } from '../../../../../test/support/plan.ts';
import { dayNumber, dayOf } from '../day.ts';
import { layOutMonth, type Month } from './month.ts';

const TODAY = '2026-11-18';

function monthOf(activities: readonly Activity[], month = '2026-10', phases: readonly Phase[] = []): Month {
  return layOutMonth({
    plan: { ...emptyPlan('Proef'), activities, phases },
    period: { start: dayNumber('2026-10-01'), end: dayNumber('2027-12-31'), spokenFrom: null },
    month,
    today: TODAY,
    among: activities.map((_, index) => index),
  });
}
const daysOf = ({ weeks }: Month) => weeks.flatMap(({ days }) => days);
const on = (month: Month, day: string) => daysOf(month).find((each) => each.on === day)?.items ?? [];
const bandsOf = ({ weeks }: Month) => weeks.flatMap(({ bands }) => bands.flatMap(({ pieces }) => pieces));

test('a month shows whole weeks from Monday to Sunday, with their ISO numbers', () => {
  const month = monthOf([], '2026-10');
  assert.deepEqual([month.from, month.to], ['2026-09-28', '2026-11-01']);
  assert.deepEqual(
    month.weeks.map(({ week }) => week),
    [40, 41, 42, 43, 44],
  );
  assert.deepEqual([month.previous, month.next], ['2026-09', '2026-11']);
  assert.equal(daysOf(month).filter(({ isInMonth }) => isInMonth).length, 31);
});

test('an exact day stands on its day', () => {
  const month = monthOf([anActivity({ when: '24 nov 2026' })], '2026-11');
  assert.deepEqual(
    on(month, '2026-11-24').map(({ activity, phrase }) => [activity, phrase]),
    [[0, null]],
  );
  assert.deepEqual(bandsOf(month), []);
});

test('hours stand beside what is on the day', () => {
  const said = (when: string, day: string) => on(monthOf([anActivity({ when })], '2026-12'), day)[0]?.phrase;
  assert.equal(said('8 dec 2026, 19.30 uur', '2026-12-08'), '19.30 uur');
  assert.equal(said('iedere woensdag 16.00-18.00 uur', '2026-12-09'), '16.00-18.00 uur');
  assert.equal(said('9 en 16 december 2026, 20:00', '2026-12-16'), '9 en 16 december 2026, 20:00');
});

test('half okt is a band from the 11th to the 20th, soft at its own ends and never on one day', () => {
  const month = monthOf([anActivity({ when: 'half okt 2027' })], '2027-10');
  assert.ok(daysOf(month).every(({ items }) => items.length === 0));
  assert.deepEqual(
    bandsOf(month).map(({ column, span, softStart, softEnd, cameFrom, goesOn }) => [
      column,
      span,
      softStart,
      softEnd,
      cameFrom,
      goesOn,
    ]),
    [
      [0, 7, true, false, false, true],
      [0, 3, false, true, true, false],
    ],
  );
});

test('a range that has begun keeps only the days that are left, and says so', () => {
  const [first] = bandsOf(monthOf([anActivity({ when: 'half nov 2026' })], '2026-11'));
  assert.deepEqual([first?.column, first?.span, first?.phrase], [2, 3, 'nog half nov 2026']);
});

test('what covers the whole month stands once, above the weeks', () => {
  const month = monthOf([anActivity({ when: '1e kwartaal 2027' })], '2027-02');
  assert.deepEqual([month.whole.length, bandsOf(month).length], [1, 0]);
});

test('bands that meet lie in rows of their own, others share one', () => {
  const month = monthOf(
    ['begin dec 2026', 'half dec 2026', 'week 50'].map((when) => anActivity({ when })),
    '2026-12',
  );
  for (const { bands } of month.weeks) {
    for (const { pieces } of bands) {
      pieces.slice(1).forEach((piece, index) => {
        const before = pieces[index];
        assert.ok(before !== undefined && before.column + before.span <= piece.column);
      });
    }
  }
});

test('what repeats stands on each of its days, and what has no date in the tray', () => {
  const month = monthOf(
    [anActivity({ when: 'elke maandag' }), anActivity({ when: 'nog te bepalen' }), anActivity({ when: 'doorlopend' })],
    '2027-03',
  );
  assert.deepEqual(
    daysOf(month).flatMap(({ on: day, items }) => (items.length > 0 ? day : [])),
    ['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29'],
  );
  assert.deepEqual([month.tray, month.running], [[1], [2]]);
});

test('a rhythm that is only about every two weeks stands in every second week, and is past where it was', () => {
  const weeksOf = (activity: Activity) =>
    monthOf([activity], '2027-03').weeks.flatMap(({ week, bands }) => (bands.length > 0 ? [week] : []));
  assert.deepEqual(weeksOf(anActivity({ when: 'ongeveer om de week vanaf 1 maart 2027' })), [9, 11, 13]);
});

test('of a plan that is over without a word about a series its past times are past, as on the timeline', () => {
  const activity = anActivity({ when: 'om de week', status: { value: null, text: null } });
  const month = layOutMonth({
    plan: { ...emptyPlan('Proef'), activities: [activity] },
    period: { start: dayNumber('2026-10-01'), end: dayNumber('2027-02-28'), spokenFrom: null },
    month: '2026-12',
    today: '2027-06-01',
    among: [0],
  });
  assert.ok(daysOf(month).some(({ items }) => items.length > 0));
  assert.ok(daysOf(month).every(({ items }) => items.every(({ state }) => state === 'done')));
});

test('a phase lies as a band over its weeks, soft where its border is vague', () => {
  const phases = [{ name: 'Voorbereiden', period: aDate('t/m half dec 2026'), accent: null, milestone: null }];
  const rows = monthOf([], '2026-12', phases).weeks.map(({ phases: bands }) => bands[0]?.pieces[0]);
  assert.deepEqual(
    rows.map((piece) => piece && [piece.span, piece.softEnd]),
    [[7, false], [7, false], [7, true], undefined, undefined],
  );
});

test('every activity asked for is somewhere: on a day, in a band, beside the month or counted as outside it', () => {
  const words = [
    '24 nov 2026',
    'half okt',
    '1 of half feb',
    'om de week',
    'doorlopend',
    '',
    'Q1 2027',
    '.. nov',
    'z.s.m.',
    't/m eind 2026',
  ];
  const many = fc.array(fc.constantFrom(...words), { maxLength: 40 });
  fc.assert(
    fc.property(many, fc.integer({ min: 0, max: 20 }), (whens, ahead) => {
      const activities = whens.map((when) => anActivity({ when }));
      const start = dayOf(dayNumber('2026-08-15') + 30 * ahead).slice(0, 7);
      const month = monthOf(activities, start);
      const hidden = month.weeks.some(({ more, days }) => more > 0 || days.some((day) => day.more > 0));
      const placed = new Set([
        ...daysOf(month).flatMap(({ items }) => items.map(({ activity }) => activity)),
        ...[...bandsOf(month), ...month.whole].map(({ index }) => index),
        ...[month.running, month.tray, month.cancelled, month.outOfView].flat(),
      ]);
      assert.ok(hidden || placed.size === activities.length);
    }),
    { numRuns: 200 },
  );
});
