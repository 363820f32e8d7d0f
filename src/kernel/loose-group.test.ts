import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meansMoreThan, narrowerGroups } from './loose-group.ts';

const MORE: readonly (readonly [string, string])[] = [
  ['bewoners', 'Bewoners van hoogbouw (krijgen een sleutel)'],
  ['de inwoners', 'Inwoners met een lopende aanvraag'],
  ['Inwoners', 'Kwetsbare inwoners'],
  ['inwoners', 'Inwoners 65+'],
  ['gezinnen', 'Alle huishoudens in laagbouw (900)'],
  ['alle medewerkers', 'Medewerkers van de twee balies'],
  ['inwoners', 'Inwoners (met een uitkering)'],
  ['alle omwonenden', 'Direct omwonenden'],
  ['inwoners', 'Turkse inwoners'],
  ['bewoners', 'poolse bewoners'],
  ['inwoners', 'Oekraïense inwoners'],
  ['inwoners', 'Inwoners 18 tot 27 jaar'],
  ['inwoners', 'Inwoners (65+)'],
  ['inwoners', 'Inwoners van 65 jaar en ouder'],
  ['bewoners', 'Bewoners in de buurt van het station'],
  ['bewoners', 'Bewoners rond het plangebied'],
  ['bewoners', 'Bewoners aan de Dorpsstraat'],
  ['bewoners', 'Bewoners van de flats in de wijk'],
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
  ['inwoners', 'Zoeterdamse inwoners'],
  ['inwoners', 'Groninger inwoners'],
  ['bewoners', 'Bewoners van de wijk'],
  ['bewoners', 'Bewoners van de straat'],
  ['bewoners', 'Bewoners in de buurt'],
  ['bewoners', 'Bewoners van het plangebied'],
  ['inwoners', 'Inwoners van de zeven dorpen'],
  ['inwoners', 'Inwoners van het hele land'],
  ['inwoners', 'Inwoners 18.200'],
  ['inwoners', 'Inwoners – circa 18.200'],
  ['inwoners', 'Circa 900 huishoudens'],
  ['publiek', 'Breed publiek'],
  ['inwoners', 'Algemeen publiek'],
];

test('people without saying which are more than a group of some of them', () => {
  for (const [words, name] of MORE) assert.equal(meansMoreThan(words, name), true, `${words} · ${name}`);
});

test('a place, a number of people, or words that say which, leave a group what was meant', () => {
  for (const [words, name] of SAME) assert.equal(meansMoreThan(words, name), false, `${words} · ${name}`);
});

test('bare words can be about one group only where the list has one group of such people', () => {
  const one = narrowerGroups(['Ondernemers', 'Kwetsbare inwoners']);
  assert.deepEqual(one('bewoners'), { narrower: [1], isOnlyOne: true, isEvery: false });
  assert.deepEqual(one('alle bewoners'), { narrower: [1], isOnlyOne: false, isEvery: true });
  assert.deepEqual(one('ondernemers'), { narrower: [], isOnlyOne: false, isEvery: false });
  const more = narrowerGroups(['Kwetsbare inwoners', 'Inwoners van Zoeterdam']);
  assert.deepEqual(more('bewoners'), { narrower: [0], isOnlyOne: false, isEvery: false });
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
