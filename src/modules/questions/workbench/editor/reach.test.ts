import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reachOf } from './reach.ts';

test('whoever publishes reads first whom it comes to, and how', () => {
  assert.equal(
    reachOf([
      { telling: 'base', mode: 'at-once' },
      { telling: 'addition', mode: 'at-once' },
      { telling: 'base', mode: 'after-approval' },
      { telling: 'variant', mode: 'at-once' },
      { telling: 'hidden', mode: 'at-once' },
    ]),
    'Publiceren bereikt 5 organisaties: bij 2 staat het meteen op de site, 1 geeft eerst akkoord, 1 heeft een eigen tekst en vergelijkt, 1 toont deze vraag niet.',
  );
  assert.equal(reachOf([]), 'Nog niemand anders gebruikt deze basis.');
});
