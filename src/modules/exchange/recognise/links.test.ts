import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audienceLinker } from './links.ts';

const FLATS = 'Bewoners van hoogbouw, vooral De Hoogt (2.100)';
const HOUSES = 'Bewoners van laagbouw (9.400 huishoudens)';
const COLLEAGUES = "Collega's van het KCC en de buitendienst";
const linksOf = (words: string, names: readonly string[]) => audienceLinker(names)([words]);

test("'iedereen' is everybody outside, and in a plan for colleagues alone everybody there", () => {
  assert.deepEqual(linksOf('iedereen', [FLATS, 'Ondernemers', COLLEAGUES]).names, [FLATS, 'Ondernemers']);
  assert.deepEqual(linksOf('alle doelgroepen', [FLATS, COLLEAGUES]).names, [FLATS, COLLEAGUES]);
  assert.deepEqual(linksOf('iedereen', ['Medewerkers', COLLEAGUES]).names, ['Medewerkers', COLLEAGUES]);
});

test("'alle inwoners' are those of every group of them; of one group or without 'alle' it is asked", () => {
  const plan = [HOUSES, FLATS, 'Ondernemers'];
  assert.deepEqual(linksOf('alle huishoudens', plan), { names: [HOUSES, FLATS], unclear: null });
  assert.deepEqual(linksOf('inwoners', plan).unclear?.options, [HOUSES, FLATS]);
  assert.deepEqual(linksOf('alle inwoners', [FLATS, 'Ondernemers']).unclear?.options, [FLATS]);
});

test('a word that one group alone has says which it is, also where it tells where they live or work', () => {
  const plan = [HOUSES, FLATS, COLLEAGUES];
  assert.deepEqual(linksOf('hoogbouw', plan).names, [FLATS]);
  assert.deepEqual(linksOf('De Hoogt', plan).names, [FLATS]);
  assert.deepEqual(linksOf('KCC', plan).names, [COLLEAGUES]);
  assert.deepEqual(linksOf('pers', plan).names, []);
});
