import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstNameOf, isSamePerson } from './same-person.ts';

test('a name is meant whole, by first name, or with words left out', () => {
  for (const written of ['Samira El Idrissi', 'samira', 'Samira Idrissi', 'Samira (redactie)', ' SAMIRA EL '])
    assert.equal(isSamePerson(written, 'Samira El Idrissi'), true, written);
});

test('another name is somebody else', () => {
  for (const written of ['Sam', 'Idrissi', 'Samira de Vries', 'Fenna', '', '(Samira)'])
    assert.equal(isSamePerson(written, 'Samira El Idrissi'), false, written);
});

test('a name of one letter is too little to look for', () => {
  assert.equal(firstNameOf('X'), null);
  assert.equal(firstNameOf(''), null);
  assert.equal(firstNameOf('Fenna Verhoeven'), 'fenna');
});
