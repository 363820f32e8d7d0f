import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNames, runCheck } from '../../bin/check.ts';

// The same checkers as `npm run check`, so that a red check is also a red test run.
for (const name of checkNames) {
  test(`the project passes: ${name}`, async () => {
    const { ok, output } = await runCheck(name);
    assert.ok(ok, output);
  });
}
