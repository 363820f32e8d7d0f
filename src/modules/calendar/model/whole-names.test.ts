import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wholeNames } from './whole-names.ts';

test('a first name stands for the whole name where only one person has it', () => {
  const names = ['Fleur', 'Fleur Abspoel', 'Ruud Janssen', 'Ruud de Wit', 'Ruud', 'projectteam'];
  assert.deepEqual(names.map(wholeNames(names)), [
    'Fleur Abspoel',
    'Fleur Abspoel',
    'Ruud Janssen',
    'Ruud de Wit',
    'Ruud',
    'projectteam',
  ]);
});

test('a whole name is its own whole name', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }), (names) => {
      const whole = wholeNames(names);
      for (const name of names) assert.equal(whole(whole(name)), whole(name));
    }),
  );
});
