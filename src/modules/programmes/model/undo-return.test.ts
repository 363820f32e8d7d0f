import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undoReturn } from './undo-return.ts';

const HERE = { programme: 'p-1', gone: [] };

test('a page of this programme comes back with its filters and without what was done', () => {
  assert.equal(
    undoReturn('/programmas/p-1/kalender?weergave=lijst&gedaan=b-1&groep=Raad+en+college', HERE),
    '/programmas/p-1/kalender?weergave=lijst&groep=Raad+en+college',
  );
  assert.equal(undoReturn('/programmas/p-1?gedaan=b-1', HERE), '/programmas/p-1');
});

test('any address that is not inside this programme is refused', () => {
  const strange = [
    '',
    'https://elders.example.org/',
    '//elders.example.org',
    '/programmas',
    '/programmas/p-2/kalender',
    '/programmas/p-12',
    '/programmas/p-1/../p-2',
    '/programmas/p-1//elders',
    '/programmas/p-1/\\elders',
    '/programmas/p-1/a\nb',
    '/programmas/p-1/%2e%2e/p-2',
    '/programmas/p-1/a%0d%0ab',
    'javascript:alert(1)',
    `/programmas/p-1/${'a'.repeat(3000)}`,
  ];
  for (const address of strange) assert.equal(undoReturn(address, HERE), null, address);
});

test('a query cannot carry a line break into the answer', () => {
  assert.doesNotMatch(undoReturn('/programmas/p-1/kalender?a=1\r\nSet-Cookie: x', HERE) ?? '', /[\r\n]/);
});

test('the page of an item that is gone becomes the page above it', () => {
  assert.equal(
    undoReturn('/programmas/p-1/kalender/i-1?gedaan=b', { programme: 'p-1', gone: ['i-1'] }),
    '/programmas/p-1/kalender',
  );
});
