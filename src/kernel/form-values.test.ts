import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorOf, errorsOf } from './form-values.ts';

const problems = [
  { field: 'name', message: 'Vul een naam in.' },
  { field: 'start', message: 'Deze dag bestaat niet.' },
  { field: 'start', message: 'Het begin ligt na het eind.' },
];

test('the problems of a form keep their order above it', () => {
  assert.deepEqual(
    errorsOf(problems).map(({ field, text }) => `${field}: ${text}`),
    ['name: Vul een naam in.', 'start: Deze dag bestaat niet.', 'start: Het begin ligt na het eind.'],
  );
});

test('a field shows its first problem, and none when there is none', () => {
  assert.equal(errorOf(errorsOf(problems), 'start'), 'Deze dag bestaat niet.');
  assert.equal(errorOf(errorsOf(problems), 'end'), undefined);
});
