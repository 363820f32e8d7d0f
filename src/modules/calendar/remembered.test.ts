import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembering } from './remembered.ts';

/** A memory, and how often each place was worked out. */
function aMemory(most: number) {
  const worked: string[] = [];
  const remember = remembering<string>(most);
  const ask = (place: string, state: string, size = 1) =>
    remember(place, state, async () => {
      worked.push(place);
      return { value: `${place} ${state}`, size };
    });
  return { worked, ask };
}

test('what was worked out is kept until its state is another', async () => {
  const { ask, worked } = aMemory(10);
  assert.deepEqual([await ask('a', '1'), await ask('a', '1'), await ask('a', '2')], ['a 1', 'a 1', 'a 2']);
  assert.deepEqual(worked, ['a', 'a']);
});

test('what was asked for longest ago makes room', async () => {
  const { ask, worked } = aMemory(2);
  for (const place of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(place, '1');
  assert.deepEqual(worked, ['a', 'b', 'c', 'b']);
});

test('what is too large is worked out each time and pushes nothing out', async () => {
  const { ask, worked } = aMemory(3);
  for (const [place, size] of [
    ['a', 1],
    ['large', 4],
    ['large', 4],
    ['a', 1],
  ] as const)
    await ask(place, '1', size);
  assert.deepEqual(worked, ['a', 'large', 'large']);
});
