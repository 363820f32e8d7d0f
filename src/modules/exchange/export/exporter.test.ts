import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { LIMITS } from './export-limits.ts';
import type { ExportFormat } from './export-format.ts';
import { type Exporter, exporterWith, writeApart } from './exporter.ts';
import { pdfMarks } from './testing/pdf-smoke.ts';
import { SAMPLE_PLAN } from './testing/sample-plan.ts';
import { writePlan } from './write-plan.ts';

const TODAY = '2026-11-21';
const imprint = { today: TODAY, edition: 'all' } as const;
const job = (plan: Plan, format: ExportFormat) => ({ plan, format, imprint });

async function bytesOf(plan: Plan, format: ExportFormat): Promise<Buffer> {
  const made = await writeApart(job(plan, format));
  assert.ok(made.ok);
  return Buffer.from(await made.value.bytes());
}

const outcomeOf = async (made: ReturnType<Exporter>): Promise<string> => {
  const outcome = await made;
  if (!outcome.ok) return outcome.reason;
  await outcome.value.close();
  return 'made';
};

/** The sample with as many activities, all alike. */
const planOf = (count: number): Plan => ({
  ...SAMPLE_PLAN,
  activities: Array.from({ length: count }, (_, index) => SAMPLE_PLAN.activities.slice(index % 3)[0]).filter(
    (activity) => activity !== undefined,
  ),
});

test('several files asked for at once all come, each its own', async () => {
  const names = ['Een', 'Twee', 'Drie', 'Vier'];
  const files = await Promise.all(names.map((name) => bytesOf(emptyPlan(name), 'pdf')));
  assert.deepEqual(
    files.map((file) => pdfMarks(file).title),
    names,
  );
});

test('a file made in the other process is the file that would be made here', async () => {
  for (const format of ['docx', 'xlsx', 'ics', 'csv', 'html', 'json'] as const)
    assert.ok((await bytesOf(SAMPLE_PLAN, format)).equals(await writePlan(SAMPLE_PLAN, format, imprint)), format);
});

test('a plan that travels in many pieces arrives whole', async () => {
  const plan = planOf(1_001);
  const bytes = await bytesOf(plan, 'json');
  assert.ok(bytes.length > 300_000);
  assert.ok(bytes.equals(await writePlan(plan, 'json', imprint)));
});

test('a plan that cannot be made into a file is refused, and the next one comes', async () => {
  const broken = { ...SAMPLE_PLAN, activities: [null] } as unknown as typeof SAMPLE_PLAN;
  await assert.rejects(bytesOf(broken, 'docx'), /docx could not be made/);
  assert.ok((await bytesOf(SAMPLE_PLAN, 'docx')).length > 1_000);
});

test('a file that takes more memory than the limit is refused while it is being made', async () => {
  // Less than the program and its libraries take, so that any look finds too much.
  const small = exporterWith({ ...LIMITS, residentMb: 60 });
  assert.equal(await outcomeOf(small(job(planOf(1_001), 'html'))), 'too-large');
});

test('a plan that can never fit is refused before anything is made', async () => {
  const never = exporterWith({ ...LIMITS, residentMb: 500, wallMs: 0 });
  assert.equal(await outcomeOf(never(job(planOf(5_000), 'pdf'))), 'too-large');
});

test('a file that takes too long is refused, and the next one has a process of its own', async () => {
  const hasty = exporterWith({ ...LIMITS, wallMs: 0 });
  for (const _ of [1, 2]) assert.equal(await outcomeOf(hasty(job(SAMPLE_PLAN, 'docx'))), 'too-slow');
});

test('a process that keeps more than it may is replaced before the next file', async () => {
  const forgetful = exporterWith({ ...LIMITS, restMb: 1 });
  for (const _ of [1, 2]) assert.equal(await outcomeOf(forgetful(job(SAMPLE_PLAN, 'csv'))), 'made');
});

test('whoever comes when too many wait hears so at once', async () => {
  const full = exporterWith({ ...LIMITS, mostWaiting: 1 });
  const both = [full(job(SAMPLE_PLAN, 'csv')), full(job(SAMPLE_PLAN, 'csv'))];
  assert.deepEqual(await Promise.all(both.map(outcomeOf)), ['made', 'busy']);
});
