import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMeant, nameKeyOf, type SaidName } from './meant.ts';

const FENNA = { id: 'one', name: 'Fenna Verhoeven' };
const OTHER = { id: 'two', name: 'Fenna de Boer' };
const said = (person: string, isThem: boolean): SaidName[] => [
  { programme: 'p', nameKey: nameKeyOf('Fenna'), person, isThem },
];

test('a name of which nobody said anything means everybody who is called so', () => {
  assert.equal(isMeant('Fenna', FENNA, []), true);
  assert.equal(isMeant('Fenna', OTHER, []), true);
  assert.equal(isMeant('Samira', FENNA, []), false);
});

test('a name that somebody took means that person alone, however it is spelled', () => {
  for (const written of ['Fenna', ' FENNA ', 'fenna (redactie)']) {
    assert.equal(isMeant(written, FENNA, said('one', true)), true, written);
    assert.equal(isMeant(written, OTHER, said('one', true)), false, written);
  }
});

test('who said not to be meant is not, and nobody else loses by it', () => {
  assert.equal(isMeant('Fenna', FENNA, said('one', false)), false);
  assert.equal(isMeant('Fenna', OTHER, said('one', false)), true);
});

test('who took a name that is not their own keeps it', () => {
  assert.equal(isMeant('Fenna', { id: 'one', name: 'F. Verhoeven' }, said('one', true)), true);
});
