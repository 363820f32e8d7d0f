import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isExactDay, isUndated } from './compare.ts';
import { explainFuzzyDate } from './explain.ts';
import { findDates } from './find-dates.ts';
import { readDatePhrase } from './parse.ts';
import { parseDateColumn } from './parse-column.ts';

/** Written in autumn 2026 for a plan that runs to the end of 2027. */
const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };

const TABLE: readonly (readonly [string, string | null, string | null, string])[] = [
  ['begin feb of na carnaval', '2027-02-01', '2027-12-31', 'vanaf 1 februari 2027, nog niet zeker'],
  ['half okt of na de gunning', '2026-10-11', '2027-12-31', 'vanaf 11 oktober 2026, nog niet zeker'],
  ['eind maart of later', '2027-03-21', '2027-12-31', 'vanaf 21 maart 2027, nog niet zeker'],
  ['eind november of na 1 februari', '2026-11-21', '2027-12-31', 'vanaf 21 november 2026, nog niet zeker'],
  ['Inloop: begin feb of na carnaval', '2027-02-01', '2027-12-31', 'vanaf 1 februari 2027, nog niet zeker'],
  [
    'begin feb of na carnaval (hangt af van de zaal)',
    '2027-02-01',
    '2027-12-31',
    'vanaf 1 februari 2027, nog niet zeker',
  ],
  ['uiterlijk 1 november of half november', null, '2026-11-20', 'uiterlijk 20 november 2026, nog niet zeker'],
  ['voor het besluit of half mei', null, '2027-05-20', 'uiterlijk 20 mei 2027, nog niet zeker'],
  ['begin mei of n.t.b.', null, null, 'nog te bepalen'],
  ['voor 1 maart of na 1 mei', null, null, 'nog te bepalen'],
  ['eind mei of tijdens de opening', null, null, 'eind mei of tijdens de opening, dag nog niet bekend'],
];

for (const [text, start, end, told] of TABLE) {
  test(`'${text}' keeps both halves and is not sure`, () => {
    const date = readDatePhrase(text, context);
    assert.ok(date);
    assert.deepEqual([date.text, date.start, date.end], [text, start, end]);
    assert.ok(date.certainty === 'uncertain' || date.certainty === 'tbd');
    assert.equal(explainFuzzyDate(date), told);
  });
}

test('without an end of the plan the choice stays open', () => {
  const date = readDatePhrase('begin feb of na carnaval', { ref: '2026-10-01' });
  assert.deepEqual([date?.start, date?.end, date?.edtf], ['2027-02-01', null, '2027-02-01?/..']);
});

test('two moments with a time of the day behind the first are a choice of two', () => {
  const date = readDatePhrase('ma 3 mei (avond) of vanaf 5 mei', context);
  assert.deepEqual([date?.start, date?.certainty], ['2027-05-03', 'uncertain']);
});

test('words that are no date, or that come back, are no choice of dates', () => {
  for (const text of [
    'bellen of mailen',
    'begin feb of misschien nooit meer',
    'maandelijks of eind mei',
    'of',
    'mei of',
  ])
    assert.equal(readDatePhrase(text, context), null, text);
});

test('a choice in a sentence is taken whole, so that no half looks sure', () => {
  const [date] = findDates('persbericht begin feb of na de gunning', context);
  assert.equal(date?.text, 'begin feb of na de gunning');
});

test('rows above decide about the year of a choice as of any other phrase', () => {
  const dates = parseDateColumn(['3 december', 'begin feb of na carnaval', '20 mei'], context);
  assert.deepEqual(
    dates.map(({ start }) => start),
    ['2026-12-03', '2027-02-01', '2027-05-20'],
  );
});

test('a choice is never an exact day, whatever its halves are', () => {
  const half = fc.constantFrom(
    '1 mei',
    'begin feb',
    'na carnaval',
    'n.t.b.',
    'later',
    'voor 3 juni',
    'na gunning',
    'bij start',
    'z.s.m.',
  );
  fc.assert(
    fc.property(half, half, (one, other) => {
      const text = `${one} of ${other}`;
      const date = readDatePhrase(text, context);
      if (date === null || one === other) return;
      assert.equal(date.text, text);
      assert.equal(isExactDay(date), false);
      if (date.start !== null && date.end !== null) assert.ok(date.start <= date.end);
      if (isUndated(date)) assert.notEqual(explainFuzzyDate(date), '');
    }),
    { numRuns: 200 },
  );
});
