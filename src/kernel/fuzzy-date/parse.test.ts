import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeDate, parseFuzzyDate } from './parse.ts';

const context = { ref: '2026-10-01', from: '2026-10-01', to: '2027-12-31' };

test('a vague date keeps its text and gets its interval', () => {
  const date = parseFuzzyDate('  Half okt.', context);
  assert.deepEqual([date.text, date.start, date.end], ['  Half okt.', '2026-10-11', '2026-10-20']);
});

test('a sentence is not a date phrase', () => {
  for (const text of ['', '-', 'Uitnodiging', 'Bijeenkomst voor ouders', 'De bijeenkomst is op 9 maart in het dorpshuis']) {
    assert.equal(looksLikeDate(text), false, text);
  }
});
