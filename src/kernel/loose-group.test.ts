import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meansMoreThan } from './loose-group.ts';

const MORE: readonly (readonly [string, string])[] = [
  ['bewoners', 'Bewoners van hoogbouw (krijgen een sleutel)'],
  ['de inwoners', 'Inwoners met een lopende aanvraag'],
  ['Inwoners', 'Kwetsbare inwoners'],
  ['inwoners', 'Inwoners 65+'],
  ['gezinnen', 'Alle huishoudens in laagbouw (900)'],
  ['alle medewerkers', 'Medewerkers van de twee balies'],
  ['inwoners', 'Inwoners (met een uitkering)'],
  ['alle omwonenden', 'Direct omwonenden'],
];
const SAME: readonly (readonly [string, string])[] = [
  ['bewoners', 'Inwoners van Zoeterdam'],
  ['inwoners', 'Alle inwoners (18.200)'],
  ['inwoners', 'Inwoners van de zes gemeenten'],
  ['bewoners', 'Bewoners De Terp'],
  ['inwoners', 'Inwoners en ondernemers'],
  ['bewoners van hoogbouw', 'Bewoners van hoogbouw (krijgen een sleutel)'],
  ['medewerkers', 'Medewerkers van de twee balies'],
  ['ondernemers', 'Ondernemers Marktplein'],
  ['raad', 'Gemeenteraad'],
  ['alle inwoners', 'Diverse inwoners'],
];

test('people without saying which are more than a group of some of them', () => {
  for (const [words, name] of MORE) assert.equal(meansMoreThan(words, name), true, `${words} · ${name}`);
});

test('a place, a number of people, or words that say which, leave a group what was meant', () => {
  for (const [words, name] of SAME) assert.equal(meansMoreThan(words, name), false, `${words} · ${name}`);
});

test('no group is less than its own name', () => {
  const part = fc.constantFrom(
    'alle',
    'de',
    'inwoners',
    'Bewoners',
    'van',
    'met',
    'hoogbouw',
    'kwetsbare',
    'en',
    '(',
    ')',
    '65+',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (words) => {
      const name = words.join(' ');
      return !meansMoreThan(name, name);
    }),
  );
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => typeof meansMoreThan(one, other) === 'boolean'));
});
