import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slugOf } from './slug.ts';

test('an address has the words in lower case, without accents or signs', () => {
  assert.equal(slugOf('Gemeente Súdwest-Fryslân (IJssel) & co.'), 'gemeente-sudwest-fryslan-ijssel-co');
  assert.equal(slugOf('  "><script>alert(1)</script>'), 'script-alert-1-script');
  assert.equal(slugOf('كم تكلفة؟'), '');
  assert.equal(slugOf(''), '');
});

test('a long one ends at a whole word, and a first word that is too long is cut', () => {
  assert.equal(slugOf('Hoe vraag ik hulp aan', 12), 'hoe-vraag-ik');
  assert.equal(slugOf('Hoe vraag ik hulp aan', 11), 'hoe-vraag');
  assert.equal(slugOf('Huishoudverzorging thuis', 6), 'huisho');
});

test('whatever somebody types, an address is safe in a link, short, and its own address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 1, max: 90 }), (words, longest) => {
      const slug = slugOf(words, longest);
      assert.match(slug, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.ok(slug.length <= longest);
      assert.equal(slugOf(slug, longest), slug);
    }),
  );
});
