import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearChecks } from './year-checks.ts';

const rightIn = (line: string): readonly number[] =>
  yearChecks([line], []).flatMap(({ day, isRight }) =>
    Array.from({ length: 20 }, (_, more) => 2014 + more).filter((year) => isRight(`${year}-${day}`)),
  );

test('the day of an election says the year by the rule of the law, also years ahead', () => {
  assert.deepEqual(rightIn('18 maart verkiezingen gemeenteraad'), [2015, 2026]);
  assert.deepEqual(rightIn('Gemeenteraadsverkiezingen 20 maart'), [2019, 2030]);
  assert.deepEqual(rightIn('Provinciale verkiezingen (17 maart)'), [2021, 2027]);
});

test('a day on which no election is held says nothing', () => {
  assert.deepEqual(rightIn('Verkiezing van het beste idee 12 mei'), []);
});
