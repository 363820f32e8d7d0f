import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockHours } from './clock-hours.ts';
import { listedSpans } from './edtf-set.ts';
import { parseFuzzyDate } from './parse.ts';
import { shiftFuzzyDate } from './shift.ts';

const shifted = (text: string, amount: number) => {
  const outcome = shiftFuzzyDate(parseFuzzyDate(text, { ref: '2026-11-12' }), { amount, unit: 'day' });
  assert.ok(outcome.ok, text);
  return outcome.value;
};

test('what moves keeps its hours with the days they were of', () => {
  for (const [text, moved] of [
    ['8 dec 2026, 19.30 uur', '15 december 2026, 19.30 uur'],
    ['9 en 16 december 2026, 20:00', '16 december 2026 en 23 december 2026, 20:00'],
    [
      'ma 3 mei 2027 tussen 9 en 10 uur en di 4 mei 2027 om 11 uur',
      '10 mei 2027 tussen 9 en 10 uur en 11 mei 2027 om 11 uur',
    ],
    ['vanaf 8 dec 2026 10:00 tot 9 dec 2026 11:00', '15 december 2026 10:00 t/m 16 december 2026 11:00'],
    ['8 dec 2026 om 10 uur t/m 9 dec 2026', '15 december 2026 om 10 uur t/m 16 december 2026'],
    ['8 dec 2026, 10.00 uur en 14.00 uur', '15 december 2026, 10.00 uur en 14.00 uur'],
    ['8 t/m 10 dec 2026, 10.00 uur en 14.00 uur', '15 december 2026 t/m 17 december 2026, 10.00 uur en 14.00 uur'],
    ['8 en 9 dec 2026, 10.00 uur en 14.00 uur', '15 december 2026 t/m 16 december 2026, 10.00 uur en 14.00 uur'],
    ['8 dec 2026 10:00 of 9 dec 2026 14:00', '15 december 2026 10:00 of 16 december 2026 14:00'],
    ['9 dec 2026 10:00 en 16 dec 2026', '16 december 2026 10:00 en 23 december 2026'],
    [
      '8 en 10 dec 2026 10:00 en 12 dec 2026 14:00',
      '15 december 2026 en 17 december 2026 10:00 en 19 december 2026 14:00',
    ],
    [
      'ma 7 dec 2026 10:00 t/m vr 11 dec 12:00 en 14 dec 9:00',
      '14 december 2026 10:00 t/m 18 december 2026 12:00 en 21 december 2026 9:00',
    ],
    [
      '8 dec 2026 10:00, 9 dec 11:00 en 10 dec 12:00',
      '15 december 2026 10:00 en 16 december 2026 11:00 en 17 december 2026 12:00',
    ],
    ["8 dec 2026, 8 uur 's avonds", "15 december 2026, 8 uur 's avonds"],
    ['8 dec 2026 tot 17 uur', '15 december 2026, tot 17 uur'],
  ] as const)
    assert.equal(shifted(text, 7).text, moved);
});

const DAYS = [
  '8 dec 2026',
  '8 t/m 10 dec 2026',
  '8 en 10 dec 2026',
  '8 of 10 dec 2026',
  'half december 2026',
  '8 dec 2026??',
];
const HOURS = [
  '',
  ...[', 10.00 uur', ' 10:00', ' om 14 uur', ' tot 17 uur', ' rond 9 uur', ", 8 uur 's avonds", ' van 16.00-18.00 uur'],
  ...[' tussen 14 en 16 uur', ', 10.00 uur en 14.00 uur', ' 10:00/14:00'],
];
const NEXT = ['11 dec 2026', '12 en 14 dec 2026', '12 t/m 14 dec 2026'];
const ofDays = fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...HOURS)).map((parts) => parts.join(''));
const ofMore = fc
  .tuple(ofDays, fc.constantFrom(' en ', ' of ', ' t/m ', ', '), fc.constantFrom(...NEXT), fc.constantFrom(...HOURS))
  .map((parts) => parts.join(''));

test('there and back again is the same days, as sure as they were, and a choice never becomes a stretch', () => {
  fc.assert(
    fc.property(fc.oneof(ofDays, ofMore), fc.integer({ min: 1, max: 400 }), (text, amount) => {
      const when = parseFuzzyDate(text);
      fc.pre(when.start !== null);
      const there = shifted(text, amount);
      const back = shifted(there.text, -amount);
      for (const part of ['start', 'end', 'alternatives'] as const)
        assert.deepEqual(back[part], when[part], `${text} | ${there.text} | ${back.text}`);
      assert.deepEqual(listedSpans(back), listedSpans(when), text);
      assert.equal(/ of /.test(there.text), when.alternatives.length > 1, `${text} | ${there.text}`);
      const isStretch = [when, ...when.alternatives, ...listedSpans(when)].some(({ start, end }) => start !== end);
      if (!isStretch) assert.doesNotMatch(there.text, / t\/m /, text);
      // Hours may be lost in a move, but none are made of words that gave none.
      if (clockHours(text) === null) assert.equal(clockHours(there.text), null, `${text} | ${there.text}`);
      for (const hour of there.text.match(/\d{1,2}[:.]\d{2}/g) ?? []) assert.ok(text.includes(hour), there.text);
    }),
    { numRuns: 1000 },
  );
});
