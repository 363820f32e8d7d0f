import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { moved } from './move.ts';

const list = (...items: string[]) =>
  items.map((item) => ({ id: item.trim(), depth: item.length - item.trimStart().length + 1 }));

test('a chapter takes the texts under it along, past the neighbour with its own', () => {
  assert.deepEqual(moved(list('a', ' a1', 'b', ' b1', 'c'), 'a', 'down'), ['b', 'b1', 'a', 'a1', 'c']);
  assert.deepEqual(moved(list('a', ' a1', 'b', ' b1', 'c'), 'c', 'up'), ['a', 'a1', 'c', 'b', 'b1']);
});

test('a text never leaves its chapter, and the first and last stay where they are', () => {
  assert.equal(moved(list('a', ' a1', 'b'), 'a1', 'down'), null);
  assert.equal(moved(list('a', ' a1', 'b'), 'a1', 'up'), null);
  assert.equal(moved(list('a', 'b'), 'a', 'up'), null);
  assert.equal(moved(list('a', 'b'), 'b', 'down'), null);
  assert.equal(moved(list('a', 'b'), 'x', 'down'), null);
});

test('moving loses and doubles nothing, and moving back gives the order there was', () => {
  const lists = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(lists, fc.nat(), (depths, at) => {
      const items = depths.map((depth, index) => ({ id: `${index}`, depth }));
      const id = `${at % items.length}`;
      const order = moved(items, id, 'down');
      if (order === null) return;
      const ids = items.map((item) => item.id);
      assert.deepEqual([...order].sort(), [...ids].sort());
      const back = moved(
        order.map((each) => items.find((item) => item.id === each) ?? { id: each, depth: 1 }),
        id,
        'up',
      );
      assert.deepEqual(back, ids);
    }),
  );
});
