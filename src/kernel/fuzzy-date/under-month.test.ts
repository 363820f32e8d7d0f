import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate, readDatePhrase } from './parse.ts';
import { parseDateColumn } from './parse-column.ts';

const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31', month: { year: 2027, month: 5 } };

/** Cells under the heading 'Mei 2027'. */
const TABLE: readonly (readonly [string, string])[] = [
  ['begin', '2027-05-01/2027-05-10'],
  ['half|medio', '2027-05-11/2027-05-20'],
  ['eind', '2027-05-21/2027-05-31'],
  ['eerste helft', '2027-05-01/2027-05-15'],
  ['12|12e|wo 12|woe 12|12, 19.30 uur|12-5|12 mei', '2027-05-12/2027-05-12'],
  ['03-05', '2027-05-03/2027-05-03'],
  ['12-14|12 t/m 14', '2027-05-12/2027-05-14'],
  ['10-12', '2027-05-10/2027-05-12'],
  ['10/11', '2027-05-10/2027-05-11'],
  ['12 en 19', '2027-05-12/2027-05-19'],
  ['ma 10/11', '2027-11-10/2027-11-10'],
  ['laatste week', '2027-05-25/2027-05-31'],
  ['2e dinsdag', '2027-05-11/2027-05-11'],
  ['vanaf 12', '2027-05-12/..'],
  ['t/m 15', '../2027-05-15'],
  ['2 juni', '2027-06-02/2027-06-02'],
  ['28 april', '2027-04-28/2027-04-28'],
  ['week 20', '2027-05-17/2027-05-23'],
  ['n.t.b.', '../..'],
];

for (const [cells, interval] of TABLE) {
  for (const text of cells.split('|')) {
    test(`'${text}' under a month is read as of that month`, () => {
      const date = parseFuzzyDate(text, context);
      assert.deepEqual([date.text, `${date.start ?? '..'}/${date.end ?? '..'}`], [text, interval]);
    });
  }
}

test('a heading without a year leaves the year to the rest of what is known', () => {
  assert.equal(parseFuzzyDate('eind', { ...context, month: { year: null, month: 11 } }).start, '2026-11-21');
  assert.equal(parseFuzzyDate('12', { month: { year: null, month: 11 } }).start, null);
});

test('a heading with a year is enough to know the day', () => {
  assert.equal(parseFuzzyDate('12', { month: { year: 2027, month: 5 } }).start, '2027-05-12');
  assert.equal(parseFuzzyDate('3 jan', { month: { year: 2027, month: 12 } }).start, '2028-01-03');
});

test('without a heading a bare day is no date', () => {
  for (const text of ['12', 'eind', '12-14', 'di 12', 'half'])
    assert.equal(readDatePhrase(text, { ref: '2026-10-01' }), null, text);
});

test('a column under one month reads as its cells do', () => {
  assert.deepEqual(
    parseDateColumn(['begin', '12', '12-14', 'eind'], context).map((each) => each.start),
    ['2027-05-01', '2027-05-12', '2027-05-12', '2027-05-21'],
  );
});
