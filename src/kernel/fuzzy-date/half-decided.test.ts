import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate, readDatePhrase } from './index.ts';

const PLAN = { from: '2027-08-01', to: '2028-07-31' };
const read = (text: string) => {
  const { start, end, certainty } = parseFuzzyDate(text, PLAN);
  return [start, end, certainty];
};

test('a stretch with words that the day is still open is that stretch, not sure', () => {
  const may = ['2028-05-01', '2028-05-31', 'uncertain'];
  for (const text of ['mei, datum volgt', 'mei n.t.b.', 'n.t.b. mei', 'mei (n.t.b.)', 'mei, nader te bepalen'])
    assert.deepEqual(read(text), may, text);
  assert.deepEqual(read('n.t.b. voorjaar'), ['2028-03-01', '2028-05-31', 'uncertain']);
});

test('words that the day is open beside a year, or beside no date, stay open', () => {
  for (const text of ['nog niet bekend 2028', '2028 n.t.b.', 'raad, n.t.b.', 'volgt'])
    assert.deepEqual(read(text), [null, null, 'tbd'], text);
});

test('a week beside a feast is the seven days up to it or from it; a week before it is a day', () => {
  assert.deepEqual(read('week voor kerst'), ['2027-12-18', '2027-12-24', 'approximate']);
  assert.deepEqual(read('week na pasen'), ['2028-04-18', '2028-04-24', 'approximate']);
  assert.deepEqual(read('een week voor 1 maart'), ['2028-02-23', '2028-02-23', 'exact']);
});

test('weeks of school and short names of holidays are as vague as the holidays of three regions', () => {
  assert.deepEqual(read('1e schoolweek'), ['2027-08-17', '2027-09-06', 'approximate']);
  assert.deepEqual(read('laatste schoolweek'), ['2028-06-28', '2028-07-18', 'approximate']);
  assert.deepEqual(read('na de zomervak.'), read('na de zomervakantie'));
  assert.deepEqual(read('hele seizoen').slice(0, 2), ['2027-08-01', '2028-07-31']);
});

test('days with a name are those days', () => {
  assert.deepEqual(read('blue monday'), ['2028-01-17', '2028-01-17', 'exact']);
  assert.deepEqual(read('prinsjesdag'), ['2027-09-21', '2027-09-21', 'exact']);
  assert.deepEqual(read('oudjaarsdag'), ['2027-12-31', '2027-12-31', 'exact']);
});

test('a year may stand apart behind a day in digits, and v.d. is van de', () => {
  assert.deepEqual(read('24-4 2029'), ['2029-04-24', '2029-04-24', 'exact']);
  assert.deepEqual(read('13-4 t/m 24-4 2029').slice(0, 2), ['2029-04-13', '2029-04-24']);
  assert.equal(parseFuzzyDate('2e di v.d. maand', PLAN).rrule, 'FREQ=MONTHLY;BYDAY=2TU');
  assert.equal(readDatePhrase('24-4 12345'), null);
});
