import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueAfter } from './sentence-start.ts';

test('a fact that begins a sentence has a capital, and inside a sentence it stands as it was filled in', () => {
  assert.equal(valueAfter('<p>', 'het loket'), 'Het loket');
  assert.equal(valueAfter('Weet u het niet? ', 'het Zorgplein'), 'Het Zorgplein');
  assert.equal(valueAfter('Bel ', 'het loket'), 'het loket');
  assert.equal(valueAfter('<li>', 'het loket'), 'het loket');
  assert.equal(valueAfter('Zie hieronder. ', 'hulp.example.org'), 'hulp.example.org');
});
