import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockHours } from './clock-hours.ts';
import { clockWords } from './clock-words.ts';
import { parseFuzzyDate } from './parse.ts';
import { shiftFuzzyDate } from './shift.ts';

test('the hours of a phrase are found as they were written, and a date is never taken for hours', () => {
  for (const [text, hours] of [
    ['8 dec 2026, 19.30 uur', '19.30 uur'],
    ['do 3 dec. 20:00', '20:00'],
    ['9 maart 2027 van 16.00-18.00 uur', 'van 16.00-18.00 uur'],
    ['9 maart 2027 om 14 uur', 'om 14 uur'],
    ['8.12.2026', null],
    ['ma 3 mei 2027 tussen 9 en 10 uur en di 4 mei 2027 om 11 uur', 'tussen 9 en 10 uur en om 11 uur'],
    ['half oktober', null],
    ['24 uur van tevoren', null],
  ] as const)
    assert.equal(clockWords(text), hours, text);
});

test('what moves keeps its hours', () => {
  const moved = (text: string, amount: number) => {
    const outcome = shiftFuzzyDate(parseFuzzyDate(text, { ref: '2026-11-12' }), { amount, unit: 'day' });
    return outcome.ok ? outcome.value.text : outcome.reason;
  };
  assert.equal(moved('8 dec 2026, 19.30 uur', 1), '9 december 2026, 19.30 uur');
  assert.equal(moved('9 en 16 december 2026, 20:00', 7), '16 december 2026 en 23 december 2026, 20:00');
  assert.equal(
    moved('ma 3 mei 2027 tussen 9 en 10 uur en di 4 mei 2027 om 11 uur', 7),
    '10 mei 2027 tussen 9 en 10 uur en 11 mei 2027 om 11 uur',
  );
  assert.equal(
    moved('vanaf 8 dec 2026 10:00 tot 9 dec 2026 11:00', 7),
    '15 december 2026 10:00 t/m 16 december 2026 11:00',
  );
  assert.equal(moved('8 dec 2026, 10.00 uur en 14.00 uur', 1), '9 december 2026, 10.00 uur en 14.00 uur');
});

test('hours are exact only where the words leave no doubt and say them of every day', () => {
  for (const [text, from, to] of [
    ['8 dec 2026, 19.30 uur', '19:30', null],
    ['8 dec 2026 om 9 uur', '09:00', null],
    ['do 3 dec. 20:00', '20:00', null],
    ['9 maart 2027 vanaf 14 uur', '14:00', null],
    ['iedere woensdag 16.00-18.00 uur', '16:00', '18:00'],
    ['9 maart 2027 van 22 tot 24 uur', '22:00', '00:00'],
    ['9 en 16 december 2026, 20:00', '20:00', null],
  ] as const)
    assert.deepEqual(clockHours(text), { from, to }, text);
  for (const text of [
    'half oktober',
    '8 dec 2026 rond 14 uur',
    '8 dec 2026 tussen 14 en 16 uur',
    '8 dec 2026 tot 17 uur',
    '8 dec 2026 om 10 of 14 uur',
    '8 dec 2026, 25.00 uur',
    "8 dec 2026, 8 uur 's avonds",
    '8 dec 2026 10.00 uur en 14.00 uur',
    '9 dec 2026 10:00 en 16 dec 2026',
    'ma 3 mei 2027 tussen 9 en 10 uur en di 4 mei 2027 om 11 uur',
  ])
    assert.equal(clockHours(text), null, text);
});

test('any text is looked at without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      clockWords(text);
      const hours = clockHours(text);
      for (const hour of [hours?.from, hours?.to]) if (hour) assert.match(hour, /^(?:[01]\d|2[0-3]):[0-5]\d$/);
    }),
  );
});
