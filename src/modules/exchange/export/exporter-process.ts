// A process of its own: libraries for documents and the native PDF compiler take memory that a server should not keep.
import type { Activity, Plan } from '#kernel/plan.ts';
import type { ExportFormat } from './export-format.ts';
import { writePlan } from './write-plan.ts';

/**
 * What the process is told, in this order: the plan without its activities, the activities in parts, and that this was all. A part is
 * JSON: copying so many small objects from process to process takes twice as long.
 */
export type ExportOrder =
  | { readonly begin: { readonly plan: Plan; readonly format: ExportFormat; readonly today: string } }
  | { readonly activities: string }
  | { readonly make: true };
/** What it answers: the file piece by piece and then the megabytes it now takes, or what went wrong. */
export type ExportAnswer =
  | { readonly piece: Uint8Array }
  | { readonly residentMb: number }
  | { readonly error: string };

const PIECE_BYTES = 256 * 1_024;
const MEGABYTE = 1_024 * 1_024;

let begun: Extract<ExportOrder, { begin: unknown }>['begin'] | null = null;
let activities: Activity[] = [];

process.on('message', (order: ExportOrder) => {
  if ('begin' in order) {
    begun = order.begin;
    activities = [];
  } else if ('activities' in order) activities.push(...activitiesIn(order.activities));
  else make().catch((problem: unknown) => tell({ error: reasonOf(problem) }));
});
process.on('disconnect', () => process.exit(0));

async function make(): Promise<void> {
  if (begun === null) throw new Error('there is no plan');
  const { plan, format, today } = begun;
  const whole = { ...plan, activities };
  begun = null;
  activities = [];
  const bytes = await writePlan(whole, format, today);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) await tell({ piece: bytes.subarray(at, at + PIECE_BYTES) });
  await tell({ residentMb: process.memoryUsage.rss() / MEGABYTE });
}

const activitiesIn = (json: string): readonly Activity[] => JSON.parse(json);

/** Waits until the piece is on its way, so that they do not pile up here. */
const tell = (answer: ExportAnswer): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(answer, undefined, undefined, () => resolve());
  });

const reasonOf = (problem: unknown): string => (problem instanceof Error ? problem.message.slice(0, 2_000) : 'unknown');
