import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeReturn } from './safe-return.ts';

test('a way back leads to our own pages alone', () => {
  assert.equal(safeReturn('/organisatie/vragen?zoek=hulp#lijst'), '/organisatie/vragen?zoek=hulp#lijst');
  for (const elsewhere of ['//x.example.org', 'https://x.example.org', '/\\x', '/aanmelden/code', '', null])
    assert.equal(safeReturn(elsewhere), null, String(elsewhere));
});

test('a way back does not bring along what was done elsewhere, which a redirect would seal as told by us', () => {
  assert.equal(safeReturn('/organisatie/vragen?gelukt=gepubliceerd&zegel=abc&stap=1'), '/organisatie/vragen?stap=1');
});
