import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chaptersOf } from './chapters.ts';

const chapters = (...depths: readonly number[]) => chaptersOf(depths.map((depth) => ({ depth })));

test('deeper texts belong to the chapter above them, also in a plan that has no highest level', () => {
  assert.deepEqual(chapters(1, 2, 1), [[0, 1], [2]]);
  assert.deepEqual(chapters(3, 2, 3, 2), [[0], [1, 2], [3]]);
});

test('the title of a document above all its headings is no chapter with the whole plan in it', () => {
  assert.deepEqual(chapters(1, 2, 3, 2), [[0], [1, 2], [3]]);
  assert.deepEqual(chapters(1, 2), [[0, 1]], 'one heading below it is a part of a chapter');
  assert.deepEqual(chapters(1, 2, 2, 1), [[0, 1, 2], [3]], 'a title stands alone on its level');
});

test('every text stands in one chapter, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 30 }), (depths) => {
      assert.deepEqual(chapters(...depths).flat(), [...depths.keys()]);
    }),
  );
});
