import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copy } from './copy.nl.ts';

test('one piece in doubt is spoken of as one', () => {
  assert.equal(
    copy.openNote(1),
    'Bij 1 stuk twijfelen we. Kijk je dat niet na, dan nemen we het over zoals het hier staat.',
  );
  assert.match(copy.openNote(2), /^Bij 2 stukken twijfelen we\. Kijk je die niet na/);
});
