import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isVague } from './compare.ts';
import { parseFuzzyDate } from './parse.ts';
import { type Shift, shiftFuzzyDate } from './shift.ts';

const context = { ref: '2026-11-22', from: '2026-09-01', to: '2027-08-31' };
const shifted = (text: string, amount: number, unit: Shift['unit'] = 'day') => {
  const moved = shiftFuzzyDate(parseFuzzyDate(text, context), { amount, unit });
  return moved.ok ? moved.value : moved.reason;
};
const words = (text: string, amount: number, unit: Shift['unit'] = 'day') => {
  const moved = shifted(text, amount, unit);
  return typeof moved === 'string' ? moved : moved.text;
};

test('a vague date that moves gets vague words', () => {
  assert.deepEqual(
    [
      words('medio januari??', 2),
      words('half jan', 2),
      words('eind nov', 2),
      words('week 49', 2),
      words('2e week van nov', 1),
      words('rond 1 dec', 3),
      words('1 of half feb', 1),
    ],
    [
      'misschien rond 13 t/m 22 januari 2027',
      'rond 13 t/m 22 januari 2027',
      'rond 23 november t/m 2 december 2026',
      'rond 2 t/m 8 december 2026',
      'rond 9 t/m 15 november 2026',
      'rond 4 december 2026',
      '2 februari 2027 of 12 februari 2027 t/m 21 februari 2027',
    ],
  );
});

test('a date that has a name keeps one where it lands on one', () => {
  assert.deepEqual(
    [
      words('half okt', 1, 'month'),
      words('week 49', 1, 'week'),
      words('2e week van nov', 1, 'week'),
      words('12 mei', 1),
    ],
    ['half november 2026', 'week 50 2026', '3e week van november 2026', '13 mei 2027'],
  );
});

test('what is as vague as a month moves by its own measure only', () => {
  assert.deepEqual(
    [
      words('nov', 2),
      words('mei/juni', 1, 'week'),
      words('begin 2027', 2),
      words('Q1 2027', 1, 'month'),
      words('2027', 6, 'month'),
    ],
    Array.from({ length: 5 }, () => 'too-vague'),
  );
  assert.deepEqual(
    [words('nov', 1, 'month'), words('Q1 2027', 3, 'month'), words('2027', 12, 'month')],
    ['december 2026', 'Q2 2027', '2028'],
  );
});

test('all days of a list move', () => {
  assert.equal(words('1, 8 en 15 maart', 1), '2 maart 2027, 9 maart 2027 en 16 maart 2027');
});

const PHRASES = [
  ...[
    'medio januari??',
    'half jan',
    'eind nov',
    'begin mei',
    'nov',
    'mei/juni',
    'week 49',
    '2e week van nov',
    'rond 1 dec',
  ],
  ...[
    '1 of half feb',
    '12 mei',
    '12 mei??',
    '3 t/m 9 mei',
    '3 t/m 9 mei?',
    'Q1 2027',
    'zomer',
    'begin 2027',
    'H2 2027',
  ],
  ...[
    'ca. week 12',
    'rond mei',
    'kerstvakantie',
    'uiterlijk 1 maart',
    'vanaf april',
    'tussen 1 en 15 mei',
    'april of mei',
  ],
  ...['1, 8 en 15 maart', 'mei en september', 'rond 13 t/m 22 januari', 'nov t/m dec', 'misschien half maart', '2027'],
];

test('no move makes a date surer or sharper, and what it says reads back as the same days', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PHRASES),
      fc.integer({ min: -60, max: 60 }),
      fc.constantFrom('day' as const, 'week' as const, 'month' as const),
      (text, amount, unit) => {
        const date = parseFuzzyDate(text, context);
        const there = shiftFuzzyDate(date, { amount, unit });
        if (!there.ok) return assert.equal(there.reason, 'too-vague');
        const back = shiftFuzzyDate(there.value, { amount: -amount, unit });
        assert.ok(back.ok);
        for (const moved of [there.value, back.value]) {
          assert.deepEqual([moved.certainty, moved.precision], [date.certainty, date.precision], moved.text);
          if (isVague(date)) assert.ok(isVague(moved), moved.text);
          const read = parseFuzzyDate(moved.text, context);
          assert.deepEqual([read.start, read.end], [moved.start, moved.end], moved.text);
          if (isVague(date)) assert.ok(isVague(read), moved.text);
          if (date.certainty !== 'exact' && date.certainty !== 'alternative')
            assert.notEqual(read.certainty, 'exact', moved.text);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
