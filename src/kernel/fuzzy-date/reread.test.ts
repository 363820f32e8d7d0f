import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFuzzyDate } from './parse.ts';
import { readingOf } from './reread.ts';

test('a phrase that did not change is told as it was read, though somebody who types it today would mean next year', () => {
  const kept = parseFuzzyDate('17 nov', { ref: '2026-11-01' });
  const today = { ref: '2026-11-22' };
  assert.equal(readingOf('17 nov', today, kept), 'dinsdag 17 november 2026');
  assert.equal(readingOf('18 nov', today, kept), 'donderdag 18 november 2027');
  assert.equal(readingOf(' ', today, kept), undefined);
});
