import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divide, entriesOf } from './entries.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['inwoners, raad en pers', ['inwoners', 'raad', 'pers']],
  ['Facebook, nieuwsbrief en lokale krant.', ['Facebook', 'nieuwsbrief', 'lokale krant']],
  ['Brief / flyer', ['Brief', 'flyer']],
  ['Wijkkrant; website', ['Wijkkrant', 'website']],
  ['Aanbieders en andere geïnteresseerden', ['Aanbieders', 'andere geïnteresseerden']],
  ['huidige en nieuwe cliënten', ['huidige en nieuwe cliënten']],
  ['advies- en cliëntenraden', ['advies- en cliëntenraden']],
  ['Cliënten en hun naasten', ['Cliënten en hun naasten']],
  ['Gesprekken, inclusief een verslag', ['Gesprekken, inclusief een verslag']],
  ['Nieuwsbrief (digitaal, en op papier)', ['Nieuwsbrief (digitaal, en op papier)']],
  ['Collega’s die werken in en voor de wijk', ['Collega’s die werken in en voor de wijk']],
  ['college van burgemeester en wethouders', ['college van burgemeester en wethouders']],
];
for (const [phrase, parts] of CASES)
  test(`'${phrase}' names ${parts.length}`, () => assert.deepEqual(divide(phrase), parts));

test('a name of the plan stays whole, but a plain list is still a list', () => {
  assert.deepEqual(divide('Leraren en intern begeleiders', { known: new Set(['leraren en intern begeleiders']) }), [
    'Leraren en intern begeleiders',
  ]);
  assert.deepEqual(divide('artsen, scholen en kerken', { known: new Set(['artsen, scholen en kerken']) }), [
    'artsen',
    'scholen',
    'kerken',
  ]);
});

test('between names of people every en divides', () =>
  assert.deepEqual(divide('Hanne en Teun', { known: new Set(), people: true }), ['Hanne', 'Teun']));

test('a sentence about somebody else is set apart', () => {
  const { entries, asides } = entriesOf(
    [{ text: 'Verenigingen. De pers wordt later geïnformeerd.', bullet: false, at: 0 }],
    { known: new Set() },
  );
  assert.deepEqual([entries, asides], [['Verenigingen'], ['De pers wordt later geïnformeerd.']]);
});
