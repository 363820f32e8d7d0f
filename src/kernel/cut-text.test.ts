import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutText } from './cut-text.ts';

test('a text that fits stays as it is, and a longer one loses its end', () => {
  assert.equal(cutText('vraag', 5), 'vraag');
  assert.equal(cutText('vragen', 5), 'vrage');
});

test('no sign is cut in half, whatever the text', () => {
  assert.equal(cutText('ja 😀', 4), 'ja ');
  assert.equal(cutText('ja 😀', 5), 'ja 😀');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), (text, longest) => {
      const cut = cutText(text, longest);
      assert.ok(cut.isWellFormed() && cut.length <= longest && text.startsWith(cut));
      assert.ok(cut.length >= Math.min(text.length, longest) - 1);
    }),
  );
});
