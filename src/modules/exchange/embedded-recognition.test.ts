import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseEmbedded } from './embedded-recognition.ts';
import { exportPlan } from './export/index.ts';
import { SAMPLE_PLAN } from './export/testing/sample-plan.ts';
import { importFile } from './import-file.ts';

test('every item of a plan that a file carries can be found by its path, and is certain', () => {
  const { items } = recogniseEmbedded(SAMPLE_PLAN);
  assert.ok(items.every((item) => item.confidence === 'certain' && item.question === null));
  assert.equal(items.filter((item) => item.kind === 'activity').length, SAMPLE_PLAN.activities.length);
  assert.equal(new Set(items.map((item) => item.key)).size, items.length);
});

test('a Word document or workbook that we wrote comes back through the import as the same plan', async () => {
  for (const format of ['docx', 'xlsx'] as const) {
    const { bytes } = await exportPlan(SAMPLE_PLAN, format, { today: '2026-11-21' });
    const outcome = await importFile(`plan.${format}`, bytes, { ref: null });
    assert.ok(outcome.ok);
    assert.deepEqual(outcome.value.plan, SAMPLE_PLAN);
    assert.ok(outcome.value.document.blocks.length > 0);
  }
});
