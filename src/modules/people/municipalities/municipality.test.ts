import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMunicipality, MUNICIPALITIES, MUNICIPALITIES_AS_OF } from './municipality.ts';

test('the list has the 342 municipalities of 1 January 2026, each once', () => {
  assert.equal(MUNICIPALITIES_AS_OF, '2026-01-01');
  assert.equal(MUNICIPALITIES.length, 342);
  assert.equal(new Set(MUNICIPALITIES.map(({ code }) => code)).size, 342);
  assert.equal(new Set(MUNICIPALITIES.map(({ name }) => name)).size, 342);
  assert.deepEqual(
    MUNICIPALITIES.filter(({ code, name }) => !/^\d{4}$/.test(code) || name.trim() === ''),
    [],
  );
});

test('known municipalities have their own code, and those that are gone have none', () => {
  for (const [code, name] of [
    ['0363', 'Gemeente Amsterdam'],
    ['0599', 'Gemeente Rotterdam'],
    ['0344', 'Gemeente Utrecht'],
    ['0014', 'Gemeente Groningen'],
    ['0518', 'Gemeente ’s-Gravenhage'.replace('’', "'")],
    ['1992', 'Gemeente Voorne aan Zee'],
  ] as const)
    assert.equal(findMunicipality(code)?.fullName, name);
  for (const gone of ['0457', '0501', '0370', '363', '']) assert.equal(findMunicipality(gone), undefined);
});

test('the list is in the order in which people look for a name', () => {
  const names = MUNICIPALITIES.map(({ name }) => name.replace(/^'s-/, ''));
  assert.deepEqual(
    names,
    names.toSorted((a, b) => a.localeCompare(b, 'nl', { sensitivity: 'base' })),
  );
});
