import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dutch } from './dutch.ts';
import { dutchStem } from './dutch-stem.ts';
import { readQuery } from './query.ts';

const termsOf = (text: string, lang = 'nl'): Set<string> =>
  new Set(readQuery(text, lang).flatMap(({ terms }) => [...terms.keys()]));
const asksFor = (text: string, ...words: string[]): void => {
  const terms = termsOf(text);
  for (const word of words)
    assert.ok(terms.has(dutchStem(word)), `${text} does not ask for ${word}: ${[...terms].join(', ')}`);
};

test('a question as people type it asks for the words that matter, in any form', () => {
  const groups = readQuery('Hoe kan ik voor mijn moeder een rolstoel krijgen?', 'nl');
  const strong = groups.filter(({ importance }) => importance >= 0.5).map(({ word }) => word);
  assert.deepEqual([...new Set(strong)], ['moeder', 'rolstoel']);
  assert.ok(groups.every(({ word }) => !['ik', 'voor', 'mijn', 'een'].includes(word)));
});

test('an everyday word asks for what the field calls it', () => {
  asksFor('poetshulp', 'hulp', 'huishouden');
  asksFor('scootmobiel', 'hulpmiddel');
  asksFor('bijstand', 'uitkering');
  asksFor('taxi', 'vervoer', 'regiotaxi');
  asksFor('ik ben platzak', 'voorschot');
});

test('an everyday phrase of more words is one thing', () => {
  asksFor('ik kom niet rond', 'schuld');
  asksFor('hulp aan huis', 'thuiszorg');
});

test('two words may have been one, and one word two', () => {
  asksFor('trap lift', 'traplift');
  asksFor('eigenbijdrage', 'eigen', 'bijdrage');
});

test('the list of everyday words is long enough to be worth something', () => {
  assert.ok(dutch.everyday.meanings.size >= 150, `${dutch.everyday.meanings.size} words and phrases`);
});

test('only stop words are searched as they are; without a word nothing is asked', () => {
  assert.notEqual(readQuery('wie ben ik', 'nl').length, 0);
  assert.deepEqual(readQuery(' ?! ', 'nl'), []);
});

test('English and Arabic words meet in their forms too', () => {
  const meet = (one: string, other: string, lang: string): boolean =>
    [...termsOf(one, lang)].some((term) => termsOf(other, lang).has(term));
  assert.ok(meet('applying for benefits', 'apply benefit', 'en'));
  assert.ok(meet('المساعدة', 'مساعدة', 'ar'));
});

test('whatever is typed, a few groups come of it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 500 }),
      fc.constantFrom('nl', 'en', 'ar', 'x'),
      (text, lang) => {
        const groups = readQuery(text, lang);
        assert.ok(groups.length <= 60);
        for (const { importance, terms } of groups) assert.ok(importance > 0 && terms.size > 0);
      },
    ),
    { numRuns: 300 },
  );
});
