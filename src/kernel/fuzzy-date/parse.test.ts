import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeDate, parseFuzzyDate } from './parse.ts';

const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };

test('a vague date keeps its text and gets its interval', () => {
  const date = parseFuzzyDate('  Half okt.', context);
  assert.deepEqual([date.text, date.start, date.end], ['  Half okt.', '2026-10-11', '2026-10-20']);
});

test('a sentence is not a date phrase', () => {
  for (const text of [
    '',
    '-',
    'Uitnodiging',
    'Bijeenkomst voor ouders',
    'De bijeenkomst is op 9 maart in het dorpshuis',
  ]) {
    assert.equal(looksLikeDate(text), false, text);
  }
});

test('a missing year is the next such date after the day of writing, and in the period of the plan', () => {
  const start = (text: string, where: object) => parseFuzzyDate(text, where).start;
  assert.equal(start('9 maart', { ref: '2026-03-09' }), '2026-03-09');
  assert.equal(start('9 maart', { ref: '2026-03-10' }), '2027-03-09');
  assert.equal(start('half okt', { ref: '2026-10-20' }), '2026-10-11');
  assert.equal(start('9 maart', { from: '2026-01-01', to: '2028-12-31', ref: '2027-04-01' }), '2028-03-09');
  assert.equal(start('9 maart', { from: '2027-01-01', to: '2027-08-31', ref: '2027-04-01' }), '2027-03-09');
  assert.equal(start('20 dec', { from: '2027-01-05', to: '2027-08-31' }), '2026-12-20');
  assert.equal(start('15 jan', { after: '2026-12-20' }), '2027-01-15');
  assert.equal(start('vr 21 april', { ref: '2026-12-01' }), '2028-04-21');
  assert.equal(start('9 maart', {}), null);
});

test('a clock time is no date', () => {
  for (const text of ['9 maart 19.30', '9 maart 2027 20:00', '9 maart van 10 tot 12 uur', "9 maart 's avonds"]) {
    assert.equal(parseFuzzyDate(text, context).start, '2027-03-09', text);
  }
});

test('Easter falls where the church calendar puts it', () => {
  const easter = (year: number) => parseFuzzyDate(`Pasen ${year}`).start;
  assert.deepEqual([1954, 1981, 2024, 2026, 2038, 2049, 2076].map(easter), [
    '1954-04-18',
    '1981-04-19',
    '2024-03-31',
    '2026-04-05',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ]);
});

test('what goes on until a day before the plan begins does not begin with the plan', () => {
  const { start, end } = parseFuzzyDate('doorlopend tot 1 december 2025', context);
  assert.deepEqual([start, end], [null, '2025-11-30']);
  const next = parseFuzzyDate('doorlopend tot december', context);
  assert.deepEqual([next.start, next.end], ['2026-10-01', '2026-11-30']);
});
