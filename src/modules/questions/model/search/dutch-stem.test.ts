import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dutchStem } from './dutch-stem.ts';
import { splitCompound } from './split-compound.ts';
import { wordsIn } from './words-in.ts';

const SAME: readonly (readonly string[])[] = [
  ['huis', 'huizen', 'huisje', 'huisjes'],
  ['brief', 'brieven', 'briefje'],
  ['gehoorapparaat', 'gehoorapparaten', 'gehoorapparaatje'],
  ['uitkering', 'uitkeringen'],
  ['vergoeding', 'vergoedingen', 'vergoeden', 'vergoedt'],
  ['betalen', 'betaal', 'betaalt', 'betaald', 'betaling'],
  ['kind', 'kinderen'],
  ['eenzaam', 'eenzame', 'eenzaamheid'],
  ['mantelzorg', 'mantelzorger', 'mantelzorgers'],
  ['aanbieder', 'aanbieders'],
  ['ziek', 'zieke', 'ziekte', 'ziektes'],
  ['cursus', 'cursussen'],
  ['boom', 'bomen', 'boompje'],
  ['aanvragen', 'aanvraag', 'aangevraagd'],
  ['mogelijkheid', 'mogelijkheden'],
];

test('forms of one word have one stem', () => {
  for (const [first = '', ...others] of SAME)
    for (const other of others) assert.equal(dutchStem(other), dutchStem(first), other);
});

test('other words keep another stem', () => {
  for (const [one, other] of [
    ['huur', 'hulp'],
    ['brief', 'bril'],
    ['werk', 'wet'],
    ['overheid', 'over'],
    ['jeugd', 'jong'],
  ] as const)
    assert.notEqual(dutchStem(one), dutchStem(other));
});

test('a compound falls apart in the stems of its parts, with or without linking letters', () => {
  const parts = (word: string): readonly string[] => splitCompound(word);
  const stems = (...words: string[]): string[] => words.map(dutchStem);
  assert.deepEqual(parts('huishoudhulp'), stems('huishoud', 'hulp'));
  assert.deepEqual(parts('bijstandsuitkering'), stems('bijstand', 'uitkering'));
  assert.deepEqual(parts('gehandicaptenparkeerkaart'), stems('gehandicapten', 'parkeer', 'kaart'));
  assert.deepEqual(parts('eigenbijdrage'), stems('eigen', 'bijdrage'));
});

test('a word that is more than its parts stays whole, and so does a word of which a part is not known', () => {
  for (const word of ['hulpmiddel', 'huisarts', 'bijstand', 'krokodillentranen', 'abc'])
    assert.deepEqual(splitCompound(word), []);
});

test('words of a text are folded; facts, addresses of links and what is no word are left out', () => {
  assert.deepEqual(wordsIn("Cliënten en zzp'ers bellen {telefoon}: [kijk](https://x.example.org/hulp)…"), [
    'clienten',
    'en',
    'zzpers',
    'bellen',
    'kijk',
  ]);
  assert.deepEqual(wordsIn('A'.repeat(41)), []);
});

test('any text has words, stems and parts, none of them empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const word of wordsIn(text)) {
        assert.ok(word !== '' && dutchStem(word) !== '');
        for (const part of splitCompound(word)) assert.ok(part !== '');
      }
    }),
    { numRuns: 300 },
  );
});
