// A process of its own: libraries for documents and the native PDF compiler take memory that a server should not keep.
import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Activity, Plan } from '#kernel/plan.ts';
import type { Imprint } from './edition.ts';
import type { ExportFormat } from './export-format.ts';
import { NEW_FILE } from './made-file.ts';
import { writePlan } from './write-plan.ts';

/**
 * What the process is told, in this order: the plan without its activities and where the file has to come, the activities in
 * parts, and that this was all. A part is JSON: copying so many small objects from process to process takes twice as long.
 */
export type ExportOrder =
  | {
      readonly begin: {
        readonly plan: Plan;
        readonly format: ExportFormat;
        readonly imprint: Imprint;
        readonly place: string;
      };
    }
  | { readonly activities: string }
  | { readonly make: true };
/** What it answers when the file is there, the megabytes it now takes, or what went wrong. */
export type ExportAnswer = { readonly residentMb: number } | { readonly error: string };

const MEGABYTE = 1_024 * 1_024;

let begun: Extract<ExportOrder, { begin: unknown }>['begin'] | null = null;
let activities: Activity[] = [];
let place: string | null = null;

process.on('message', (order: ExportOrder) => {
  if ('begin' in order) {
    begun = order.begin;
    activities = [];
    place = order.begin.place;
  } else if ('activities' in order) activities.push(...activitiesIn(order.activities));
  else make().then(tell, (problem: unknown) => tell({ error: reasonOf(problem) }));
});
process.on('disconnect', () => {
  // Nobody is left to take the file.
  if (place !== null) rmSync(place, { force: true });
  process.exit(0);
});

async function make(): Promise<ExportAnswer> {
  if (begun === null) throw new Error('there is no plan');
  const { plan, format, imprint, place: at } = begun;
  const whole = { ...plan, activities };
  begun = null;
  activities = [];
  await writeFile(at, await writePlan(whole, format, imprint), NEW_FILE);
  return { residentMb: process.memoryUsage.rss() / MEGABYTE };
}

const activitiesIn = (json: string): readonly Activity[] => JSON.parse(json);
const tell = (answer: ExportAnswer): boolean | undefined => process.send?.(answer);
const reasonOf = (problem: unknown): string => (problem instanceof Error ? problem.message.slice(0, 2_000) : 'unknown');
