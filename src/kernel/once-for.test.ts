import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceFor } from './once-for.ts';

test('what has the same key is worked out once', () => {
  const asked: string[] = [];
  const lower = onceFor(
    (text: string) => text.trim(),
    (text) => {
      asked.push(text);
      return text.trim().toLowerCase();
    },
  );
  assert.deepEqual([lower('Brief'), lower(' Brief '), lower('Mail')], ['brief', 'brief', 'mail']);
  assert.deepEqual(asked, ['Brief', 'Mail']);
});
