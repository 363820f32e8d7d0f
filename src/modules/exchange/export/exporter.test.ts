import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan } from '#kernel/plan.ts';
import { writeApart } from './exporter.ts';
import { pdfMarks } from './testing/pdf-smoke.ts';
import { SAMPLE_PLAN } from './testing/sample-plan.ts';
import { writePlan } from './write-plan.ts';

const TODAY = '2026-11-21';

test('several files asked for at once all come, each its own', async () => {
  const names = ['Een', 'Twee', 'Drie', 'Vier'];
  const files = await Promise.all(names.map((name) => writeApart(emptyPlan(name), 'pdf', TODAY)));
  assert.deepEqual(
    files.map((file) => pdfMarks(file).title),
    names,
  );
});

test('a file made in the other process is the file that would be made here', async () => {
  for (const format of ['docx', 'xlsx', 'ics', 'csv', 'html'] as const) {
    const [there, here] = [await writeApart(SAMPLE_PLAN, format, TODAY), await writePlan(SAMPLE_PLAN, format, TODAY)];
    assert.ok(Buffer.from(there).equals(here), format);
  }
});

test('a plan that cannot be made into a file is refused, and the next one comes', async () => {
  const broken = { ...SAMPLE_PLAN, activities: [null] } as unknown as typeof SAMPLE_PLAN;
  await assert.rejects(writeApart(broken, 'docx', TODAY), /docx could not be made/);
  assert.ok((await writeApart(SAMPLE_PLAN, 'docx', TODAY)).length > 1_000);
});
