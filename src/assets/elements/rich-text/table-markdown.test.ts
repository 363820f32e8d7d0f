import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarkdown } from '../../../ui/markdown/read-markdown.ts';
import { addressFrom } from './address.ts';
import { tableMarkdown } from './table-markdown.ts';

test('a pasted table keeps all of its cells, whatever is in them', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'week 3', '|', 'a|b', '\\|', '**', '`', 'a\nb'),
    fc.string({ maxLength: 4 }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (all) => {
      const tokens = readMarkdown(tableMarkdown(all));
      const width = Math.max(...all.map((row) => row.length));
      assert.equal(tokens.length, 1);
      const [table] = tokens;
      assert.ok(table?.type === 'table' && 'header' in table && 'rows' in table);
      assert.equal(table.header.length, width);
      assert.equal(table.rows.length, all.length - 1);
    }),
    { numRuns: 300 },
  );
});

test('a link takes what people type and refuses what could run', () => {
  assert.equal(addressFrom(' www.example.org '), 'https://www.example.org');
  assert.equal(addressFrom('example.org/plan?a=1'), 'https://example.org/plan?a=1');
  assert.equal(addressFrom('an@example.org'), 'mailto:an@example.org');
  assert.equal(addressFrom('tel:+31201234567'), 'tel:+31201234567');
  for (const typed of [
    'javascript:alert(1)',
    'data:text/html,x',
    '/pad',
    'twee woorden',
    '',
    'https://a:b@example.org',
    'ftp://example.org',
  ])
    assert.equal(addressFrom(typed), null, typed);
});
