import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escaped } from './escaped.ts';

test('no sign that ends a text or an attribute is left', () => {
  assert.equal(escaped(`<a href="x" id='y'>&amp;`), '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;');
  assert.equal(escaped('half okt'), 'half okt');
});
