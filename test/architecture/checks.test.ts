import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNames, runCheck } from '../../bin/check.ts';

const MOST_LINES = 40;

// The same checkers as `npm run check`, so that a red check is also a red test run.
for (const name of checkNames) {
  test(`the project passes: ${name}`, async () => {
    const { ok, output } = await runCheck(name);
    const lines = output.split('\n');
    const rest =
      lines.length > MOST_LINES ? `\n... and ${lines.length - MOST_LINES} lines more: npm run check -- ${name}` : '';
    assert.ok(ok, lines.slice(0, MOST_LINES).join('\n') + rest);
  });
}
