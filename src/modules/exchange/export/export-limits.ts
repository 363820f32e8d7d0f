import { totalmem } from 'node:os';
import type { Plan } from '#kernel/plan.ts';
import type { ExportFormat } from './export-format.ts';

/**
 * What the process that makes files may use: resident megabytes at most, those it may keep between two files, milliseconds
 * for one file, and files that may wait for their turn.
 */
export type ExportLimits = {
  readonly residentMb: number;
  readonly restMb: number;
  readonly wallMs: number;
  readonly mostWaiting: number;
};

/** A PDF of 5,000 activities takes 1,100: the longest calendar we promise. It goes back as soon as the file is there. */
const MOST_MB = 1_400;
/** A third of a small machine: the database and the server live there too, so that one of 2 GB draws some 2,800 activities. */
const SHARE = 1 / 3;
const MEGABYTE = 1_024 * 1_024;

/** A plan of 20 pages takes a fifth of a second; one that takes a minute is not a plan. */
export const LIMITS: ExportLimits = {
  residentMb: Math.min(MOST_MB, memoryOfMachine() * SHARE),
  restMb: 300,
  wallMs: 60_000,
  mostWaiting: 8,
};

/** Megabytes of the machine, or of the part of it that a container was given. */
function memoryOfMachine(): number {
  const given = process.constrainedMemory();
  return Math.min(totalmem(), given > 0 ? given : Number.POSITIVE_INFINITY) / MEGABYTE;
}

const EMPTY_MB = 110;
/** Megabytes that an activity with ordinary texts takes at the least, measured at 1,000 to 5,000; the other kinds take a tenth. */
const MB_PER_ACTIVITY: Readonly<Partial<Record<ExportFormat, number>>> = { pdf: 0.2, docx: 0.09 };

/** Whether a document of this plan has no chance within the limit, so that nobody waits for the refusal. */
export function isHopeless(plan: Plan, format: ExportFormat, { residentMb }: ExportLimits): boolean {
  const each = MB_PER_ACTIVITY[format];
  return each !== undefined && EMPTY_MB + plan.activities.length * each > residentMb;
}
