import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greetingAt } from './greeting.ts';

test('the greeting follows the clock, and who works after midnight still hears good evening', () => {
  assert.deepEqual([0, 5, 6, 11, 12, 17, 18, 23].map(greetingAt), [
    'evening',
    'evening',
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ]);
});
