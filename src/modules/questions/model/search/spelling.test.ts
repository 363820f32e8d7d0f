import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dutch } from './dutch.ts';
import { bestCorrection, lookupKeys, nearest, spellingKeys, startKeys, wordDistance } from './spelling.ts';

const WORDS = ['scootmobiel', 'begeleiding', 'klacht', 'uitkering', 'kaart', 'kaars', 'dagbesteding', 'mantelzorg'];
const corrected = (typed: string): string | undefined => bestCorrection(typed, WORDS, dutch)?.word;
const meets = (one: string, other: string): boolean => {
  const keys = new Set(spellingKeys(one, dutch));
  return lookupKeys(other, dutch).some((key) => keys.has(key));
};
const word = fc.string({ unit: fc.constantFrom(...'abdegiklnorst'), minLength: 5, maxLength: 14 });

test('a word as it sounds, with a letter too many, too few or swapped, becomes the word that was meant', () => {
  for (const [typed, meant] of [
    ['skootmobiel', 'scootmobiel'],
    ['begelijding', 'begeleiding'],
    ['klagt', 'klacht'],
    ['uitkeering', 'uitkering'],
    ['uitkreing', 'uitkering'],
    ['dagbestedng', 'dagbesteding'],
    ['mantelzor', 'mantelzorg'],
  ] as const) {
    assert.equal(corrected(typed), meant);
    assert.ok(meets(meant, typed), `${typed} and ${meant} share no key`);
  }
});

test('a word that is near nothing stays unknown, and a short one is never changed', () => {
  assert.equal(corrected('vliegtuig'), undefined);
  assert.equal(corrected('kar'), undefined);
});

test('the start of a word finds it', () => {
  assert.ok(startKeys('mantelzorg').some((key) => lookupKeys('mantelz', dutch).includes(key)));
  assert.ok(lookupKeys('man', dutch).every((key) => !key.startsWith('from-')));
});

test('words with one letter left out share a key', () => {
  fc.assert(
    fc.property(word, fc.nat(), (text, at) => {
      const place = at % text.length;
      const shorter = text.slice(0, place) + text.slice(place + 1);
      const sound = (one: string): string => dutch.sound(one);
      fc.pre(wordDistance(sound(text), sound(shorter)) === 1 && sound(shorter).length > 3);
      assert.ok(meets(text, shorter), `${text} ${shorter}`);
    }),
    { numRuns: 300 },
  );
});

test('a distance that is measured no further than needed is right up to there, and more beyond', () => {
  const few = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 9 });
  fc.assert(
    fc.property(few, few, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      const whole = wordDistance(one, other);
      const measured = wordDistance(one, other, most);
      if (whole <= most) assert.equal(measured, whole);
      else assert.ok(measured > most, `${one} ${other} ${most}: ${measured}`);
    }),
    { numRuns: 1_000 },
  );
});

test('the distance of two words is the same both ways, and nothing only between a word and itself', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      assert.equal(wordDistance(one, other), wordDistance(other, one));
      assert.equal(wordDistance(one, other) === 0, one === other);
    }),
    { numRuns: 300 },
  );
});

test('the nearest of the words comes first', () => {
  assert.equal(nearest(['kaard'], WORDS)[0], 'kaars');
});
