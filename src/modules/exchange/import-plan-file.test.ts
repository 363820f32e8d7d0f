import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importPlanFile } from './import-plan-file.ts';
import { inImportTurn } from './import-turn.ts';

const processes = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;

test('a plan file waits for its turn while two other files are read', async () => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const others = [inImportTurn(() => promise), inImportTurn(() => promise)];
  const reading = importPlanFile('plan.json', Buffer.from('{}'));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(processes(), 0);
  release();
  await Promise.all(others);
  const outcome = await reading;
  assert.ok(!outcome.ok);
  assert.notDeepEqual(outcome.problems, []);
});
