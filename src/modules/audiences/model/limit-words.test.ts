import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silenceLimitWords } from './limit-words.ts';

test('only a limit that was agreed is called an agreement; the others are the default of the ring', () => {
  assert.equal(silenceLimitWords({ ring: 'informed', maxSilenceDays: 30 }), 'Jullie afspraak: hooguit 30 dagen stil');
  assert.equal(
    silenceLimitWords({ ring: 'informed', maxSilenceDays: null }),
    'Standaard voor meeweten: hooguit 42 dagen stil',
  );
  assert.equal(
    silenceLimitWords({ ring: null, maxSilenceDays: null }),
    'Standaard zolang er geen ring van invloed is gekozen: hooguit 42 dagen stil',
  );
});
