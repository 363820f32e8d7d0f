import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greetingAt } from './greeting.ts';

test('the greeting follows the clock, and who works at night hears neither good evening nor good morning', () => {
  assert.deepEqual([0, 5, 6, 11, 12, 17, 18, 23].map(greetingAt), [
    'night',
    'night',
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ]);
});
