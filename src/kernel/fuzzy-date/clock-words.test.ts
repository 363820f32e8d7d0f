import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
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
    ['ma 3 mei 2027 tussen 9 en 10 uur en di 4 mei 2027 om 11 uur', null],
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
});

test('any text is looked at without a fault', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void clockWords(text)));
});
