import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Audience } from '#kernel/plan.ts';
import { anAudience } from '../../../../test/support/plan.ts';
import { audienceMatcher, matchAudience } from './match-audience.ts';

const named = (name: string, values: Partial<Audience> = {}) => anAudience({ name, ...values });
const audiences = [
  named('Gemeenteraden (en hun griffies)', { category: 'intern', side: 'internal' }),
  named('Colleges van B&W', { category: 'intern', side: 'internal' }),
  named('Medewerkers, functioneel betrokken', { category: 'intern', side: 'internal' }),
  named('Aanbieders'),
  named('Verwijzers (anders dan de toegang)'),
  named('Adviesorganen, waaronder de cliëntenraden'),
  named('Cliënten, én hun naasten'),
  named('Inwoners'),
];
const found = (words: string) =>
  matchAudience(words, audiences).map((index) => audiences[index]?.name.split(/[ (,]/)[0]);

test('the same words in other clothes find the audience', () => {
  assert.deepEqual(found('aanbieders'), ['Aanbieders']);
  assert.deepEqual(found('Huidige en potentiële aanbieders'), ['Aanbieders']);
  assert.deepEqual(found('clienten'), ['Cliënten']);
  assert.deepEqual(found('Inwoners (na afloop)'), ['Inwoners']);
});

test('councillors are the council, and a client council is not a client', () => {
  assert.deepEqual(found('Raadsleden van de vijf gemeenten'), ['Gemeenteraden']);
  assert.deepEqual(found('de raad'), ['Gemeenteraden']);
  assert.deepEqual(found('advies- en cliëntraden'), ['Adviesorganen']);
  assert.deepEqual(found('wethouders'), ['Colleges']);
});

test('other words for the same people find them', () => {
  assert.deepEqual(found('burgers'), ['Inwoners']);
  assert.deepEqual(found("collega's"), ['Medewerkers']);
});

test('everybody is everybody, and one side is one side', () => {
  assert.equal(found('Alle doelgroepen').length, audiences.length);
  assert.deepEqual(found('alle interne doelgroepen'), ['Gemeenteraden', 'Colleges', 'Medewerkers']);
});

test('words for more people than a group has find no group of only some of them', () => {
  const some = [named('Bewoners van hoogbouw'), named('Kwetsbare inwoners')];
  assert.deepEqual(matchAudience('bewoners', some), []);
  assert.deepEqual(matchAudience('bewoners van hoogbouw', some), [0]);
  assert.deepEqual(matchAudience('alle inwoners', [...some, named('Inwoners van Zoeterdam')]), [2]);
});

test('all of such people are those of every group of them, where the plan has several and none at large', () => {
  const some = [named('Bewoners van hoogbouw'), named('Ondernemers'), named('Kwetsbare inwoners')];
  assert.deepEqual(matchAudience('alle inwoners', some), [0, 2]);
  assert.deepEqual(matchAudience('inwoners', some), []);
});

test('bare words for people are the one group of such people in the plan, and all of them are more than that', () => {
  const one = [named('Ondernemers'), named('Bewoners van hoogbouw')];
  assert.deepEqual(matchAudience('bewoners', one), [1]);
  assert.deepEqual(matchAudience('alle bewoners', one), []);
  assert.deepEqual(matchAudience('bewoners', [...one, named('Bewoners van laagbouw')]), []);
});

test('words that fit nobody find nobody', () => {
  assert.deepEqual(found('andere belangstellenden'), []);
  assert.deepEqual(found(''), []);
  assert.deepEqual(found('???'), []);
});

test('the name of an audience always finds that audience', () => {
  for (const [index, { name }] of audiences.entries()) assert.ok(matchAudience(name, audiences).includes(index));
});

test('any text gives positions that exist, ascending and each once', () => {
  const matcher = audienceMatcher(audiences);
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const positions = matcher.match(text);
      assert.deepEqual(
        [...new Set(positions)].sort((one, other) => one - other),
        [...positions],
      );
      assert.ok(positions.every((index) => audiences[index] !== undefined));
    }),
  );
});
