import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainWords } from './plain-words.ts';

test('signs of Markdown go, and signs a writer meant stay', () => {
  assert.equal(
    plainWords('*Formuleer* **SMART**. Zie \\[doelgroep\\] en 3 * 4'),
    'Formuleer SMART. Zie [doelgroep] en 3 * 4',
  );
  assert.equal(plainWords('| Wanneer | Wat |\n|---|---|\n| mei | *Brief* |'), 'Wanneer · Wat\nmei · Brief');
  assert.equal(plainWords('## Kop\n- punt'), 'Kop\npunt');
});

test('a text of nothing but signs is read in linear time and never throws', () => {
  assert.equal(plainWords('*'.repeat(200_000)), '');
  plainWords('\\'.repeat(200_001));
});

test('a new line inside a cell is a space, and signs that somebody wrote stay', () => {
  assert.equal(plainWords('| Markt<br>plein | x \\<br\\> y |'), 'Markt plein · x <br> y');
});
