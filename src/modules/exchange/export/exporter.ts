import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { type ExportJob, makeIn, startChild } from './export-child.ts';
import type { ExportRefusal } from './export-format.ts';
import { type ExportLimits, isHopeless, LIMITS } from './export-limits.ts';
import { type MadeFile, placeForFile, takeFile } from './made-file.ts';

/** The file, for the caller to close. Throws when our own program fails. */
export type Exporter = (job: ExportJob) => Promise<Outcome<MadeFile, ExportRefusal>>;

/** Between two files the process waits, so that an edit is drawn in a moment; then its memory goes back. */
const IDLE_MS = 60_000;

/**
 * Makes files in one process of its own, one after the other. The process is ended when it passes a limit, when it keeps more
 * than it may at rest, and after a minute without work.
 */
export function exporterWith(limits: ExportLimits): Exporter {
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const end = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  const start = () => {
    const started = startChild(limits);
    const forget = () => {
      if (child === started) child = null;
    };
    started.on('exit', forget).on('error', forget);
    child = started;
    return started;
  };
  const make: Exporter = async (job) => {
    clearTimeout(idle);
    const place = placeForFile();
    const worker = child ?? start();
    holdProcess(worker, true);
    const ending = await makeIn(worker, { ...job, place }, limits);
    holdProcess(worker, false);
    if (ending.how !== 'made' || ending.residentMb > limits.restMb) end();
    idle = setTimeout(end, IDLE_MS).unref();
    if (ending.how === 'made') return done(await takeFile(place));
    await rm(place, { force: true });
    if (ending.how === 'failed') throw new Error(`The ${job.format} could not be made: ${ending.why}`);
    return refused(ending.how);
  };
  return async (job) => {
    if (isHopeless(job.plan, job.format, limits)) return refused('too-large');
    if (waiting >= limits.mostWaiting) return refused('busy');
    waiting += 1;
    const made = last.then(() => make(job)).finally(() => (waiting -= 1));
    last = made.catch(() => undefined);
    return made;
  };
}

/** Whether this process waits for that one: a command that is ready may end. */
function holdProcess(worker: ChildProcess, isHeld: boolean): void {
  if (isHeld) worker.ref();
  else worker.unref();
  if (isHeld) worker.channel?.ref();
  else worker.channel?.unref();
}

/** The one that everything in this program shares. */
export const writeApart: Exporter = exporterWith(LIMITS);
