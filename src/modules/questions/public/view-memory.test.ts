import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createViewMemory } from './view-memory.ts';

const make = () => ({});

test('what is drawn for a site and a language is made once, and for no more of them than there is room for', () => {
  const remembered = createViewMemory<object, object>(3);
  const [one, other] = [{}, {}];
  const dutch = remembered(one, 'nl', make);
  const english = remembered(one, 'en', make);
  assert.notEqual(dutch, english);
  assert.equal(remembered(one, 'nl', make), dutch);
  remembered(other, 'nl', make);
  remembered(other, 'en', make);
  assert.equal(remembered(one, 'nl', make), dutch, 'asked later than the English one');
  assert.notEqual(remembered(one, 'en', make), english, 'asked longest ago');
});
