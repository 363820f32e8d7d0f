import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelUses } from './channel-use.ts';

test('a means is used where its name stands, however it is written, and once in a row that names it twice', () => {
  const useOf = channelUses(
    [
      { name: 'Inwoners', channels: ['Nieuwsbrief'] },
      { name: 'Raad', channels: ['raadsbrief', 'nieuwsbrief '] },
    ],
    [{ channels: ['NIEUWSBRIEF', 'nieuwsbrief'] }, { channels: ['Nieuwsbrief'] }, { channels: [] }],
  );
  assert.deepEqual(useOf('Nieuwsbrief'), { audiences: ['Inwoners', 'Raad'], activities: 2 });
  assert.deepEqual(useOf('Poster'), { audiences: [], activities: 0 });
});
