// A process of its own: libraries for documents and the native PDF compiler take memory that a server should not keep.
import type { Plan } from '#kernel/plan.ts';
import type { ExportFormat } from './export-format.ts';
import { writePlan } from './write-plan.ts';

/** What the process is asked: `plan` is the plan as JSON. */
export type ExportJob = {
  readonly id: number;
  readonly plan: string;
  readonly format: ExportFormat;
  readonly today: string;
};
/** What it answers: the bytes of the file, or what went wrong. */
export type ExportAnswer = { readonly id: number; readonly bytes?: Uint8Array; readonly error?: string };

process.on('message', (job: ExportJob) => {
  answer(job).then((told) => process.send?.({ id: job.id, ...told }));
});
process.on('disconnect', () => process.exit(0));

async function answer({ plan, format, today }: ExportJob): Promise<Omit<ExportAnswer, 'id'>> {
  try {
    const parsed: Plan = JSON.parse(plan);
    return { bytes: await writePlan(parsed, format, today) };
  } catch (problem) {
    return { error: problem instanceof Error ? problem.message.slice(0, 2_000) : 'unknown' };
  }
}
