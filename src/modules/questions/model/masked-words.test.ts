import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskedWords } from './masked-words.ts';

const masked = (text: string) => maskedWords(text, '[…]');

test('numbers of four figures and more go, however they are written, and so do mail addresses and postcodes', () => {
  assert.equal(masked('mijn nummer is 0612345678 en BSN 123456782'), 'mijn nummer is […] en BSN […]');
  assert.equal(masked('bel 06 12 34 56 78 of +31 (0)6-1234 5678'), 'bel […] of […]');
  assert.equal(masked('BSN 1234.56.782, geboren 1-2-1960'), 'BSN […], geboren […]');
  assert.equal(masked('mail jan@example.org of 5971 AB'), 'mail […] of […]');
});

test('words and small numbers stay', () => {
  const text = 'Bij stap 3 staat 19 euro, ik betaal 205. Dat klopt niet.';
  assert.equal(masked(text), text);
});

test('a long text of figures or signs takes no longer than it is', () => {
  for (const text of ['1 '.repeat(50_000), '@'.repeat(100_000), 'a'.repeat(100_000), '1   '.repeat(25_000)])
    assert.ok(masked(text).length <= 100_000);
});
