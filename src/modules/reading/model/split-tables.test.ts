import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitTables } from './split-tables.ts';

test('a table is told apart from the words around it', () => {
  assert.deepEqual(
    splitTables('Vooraf.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nDaarna.').map(({ kind }) => kind),
    ['words', 'table', 'words'],
  );
  assert.deepEqual(splitTables('\n \n'), []);
});

test('no line is lost', () => {
  const lines = fc.array(fc.constantFrom('woorden', '', '| cel |', '|---|', '- punt'), { maxLength: 30 });
  fc.assert(
    fc.property(lines, (given) => {
      const kept = splitTables(given.join('\n'))
        .flatMap(({ text }) => text.split('\n'))
        .filter((line) => line !== '');
      assert.deepEqual(
        kept,
        given.filter((line) => line !== ''),
      );
    }),
  );
});
