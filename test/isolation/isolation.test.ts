import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSafe, runIsolation } from './isolation.ts';

test('nobody gets at anything of another organisation, on any route or in any table', async () => {
  const report = await runIsolation('brief');
  assert.deepEqual(report.leaks, []);
  assert.deepEqual(report.errors, []);
  assert.equal(report.guarded, report.routes);
  assert.ok(report.probes > 5_000, `${report.probes} probes`);
  assert.ok(report.shownToOwner > 10, `the other organisation saw its own words on ${report.shownToOwner} pages`);
  assert.deepEqual(report.empty, []);
  assert.ok(isSafe(report));
});
