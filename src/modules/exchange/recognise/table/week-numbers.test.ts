import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekColumns } from './week-numbers.ts';

test('bare numbers that run on from one month to the next are weeks, also over New Year', () => {
  const march = ['Actie', 'Maart 2027 > 12', 'Maart 2027 > 13', 'April 2027 > 14'];
  assert.deepEqual([...weekColumns(march)], [1, 2, 3]);
  const winter = ['Actie', 'December > 51', 'December > 52', 'Januari > 1', 'Januari > 2'];
  assert.deepEqual([...weekColumns(winter)], [1, 2, 3, 4]);
});

test('numbers that start again under each month, or stand under one month, are no weeks', () => {
  assert.equal(weekColumns(['Actie', 'Maart > 1', 'Maart > 15', 'April > 1', 'April > 15']).size, 0);
  assert.equal(weekColumns(['Actie', 'Maart > 10', 'Maart > 11', 'Maart > 12']).size, 0);
});
