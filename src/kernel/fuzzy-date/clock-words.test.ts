import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockHours } from './clock-hours.ts';
import { clockWords } from './clock-words.ts';

test('the hours of a phrase are found as they were written, and a date is never taken for hours', () => {
  for (const [text, hours] of [
    ['8 dec 2026, 19.30 uur', '19.30 uur'],
    ['do 3 dec. 20:00', '20:00'],
    ['9 maart 2027 van 16.00-18.00 uur', 'van 16.00-18.00 uur'],
    ['9 maart 2027 om 14 uur', 'om 14 uur'],
    ['8.12.2026', null],
    ['ma 3 mei 2027 tussen 9 en 10 uur en di 4 mei 2027 om 11 uur', 'tussen 9 en 10 uur en om 11 uur'],
    ['half oktober', null],
    ['8 dec 2026 tot 17 uur', 'tot 17 uur'],
    ['8 dec 2026 ca. 12 uur', 'ca. 12 uur'],
    ["8 dec 2026, 8 uur 's avonds", "8 uur 's avonds"],
    ['8 dec 2026 in de avond, 8 uur', 'in de avond, 8 uur'],
    ['elke woensdag 10:00/14:00', '10:00/14:00'],
    ['8 dec 2026 10.00 uur en 14.00 uur', '10.00 uur en 14.00 uur'],
    ['24 uur van tevoren', null],
  ] as const)
    assert.equal(clockWords(text), hours, text);
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
    ['8 dec 2026, 7.00 uur', '07:00', null],
    ['8 dec 2026, 2.30 uur', '02:30', null],
    ['8 dec 2026, 19.30-01.00 uur', '19:30', '01:00'],
    ['8 dec 2026, 9-17 uur', '09:00', '17:00'],
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
    '8 dec 2026, 2 uur',
    '8 dec 2026 om 2 uur',
    '8 dec 2026 - 2 uur',
    '8 december 2026 (werkdag van 8 uur)',
    'elke maandag 2 uur vanaf 7 dec 2026',
    '8 dec 2026 van 1 tot 3 uur',
    '8 dec 2026 van 9 tot 5 uur',
    '8 dec 2026 9:00-5:00',
    '8 dec 2026 19:00-18:00',
    '8 dec 2026 om 24.00 uur',
    'elke woensdag 10:00/14:00',
    'elke woensdag 10:00 / 14:00',
    'elke woensdag 10:00, 14:00',
    '8 dec 2026 in de avond, 8 uur',
  ])
    assert.equal(clockHours(text), null, text);
});

test('a title that names a later part of the day leaves doubt about hours before noon', () => {
  assert.equal(clockHours('8 dec 2026 om 8 uur', 'Inloopavond'), null);
  assert.deepEqual(clockHours('8 dec 2026 om 20 uur', 'Inloopavond'), { from: '20:00', to: null });
  assert.deepEqual(clockHours('8 dec 2026 om 8 uur', 'Ontbijt'), { from: '08:00', to: null });
});

test('of a text of any length only the beginning is looked at', () => {
  const tail = ` en${' en'.repeat(400_000)}x`;
  assert.equal(clockWords(`8 dec 2026 10 uur${tail}`), clockWords(`8 dec 2026 10 uur${tail.slice(0, 500)}`));
  assert.equal(clockHours(`8 dec 2026 10 uur${tail}`), null);
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
