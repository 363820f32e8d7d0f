import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText } from './date-format.ts';

test('a day that a program kept as a moment at midnight shows no hour, and another hour stays', () => {
  const shown = (serial: number, format: string) => dateText(serial, format, 1900);
  assert.equal(shown(46_391, 'yyyy-mm-dd h:mm:ss'), '2027-01-04');
  assert.equal(shown(46_391, 'd-m-yyyy h:mm'), '4-1-2027');
  assert.equal(shown(46_391.5, 'd-m-yyyy h:mm'), '4-1-2027 12:00');
  assert.equal(shown(46_391, 'd mmmm yyyy'), '4 januari 2027');
});
