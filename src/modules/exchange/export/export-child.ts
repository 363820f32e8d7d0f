import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plan } from '#kernel/plan.ts';
import type { Imprint } from './edition.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportLimits } from './export-limits.ts';
import type { ExportAnswer, ExportOrder } from './exporter-process.ts';

/** What is to be made. */
export type ExportJob = { readonly plan: Plan; readonly format: ExportFormat; readonly imprint: Imprint };
/** The same with the path where the file has to come; nothing may be there yet. */
export type PlacedJob = ExportJob & { readonly place: string };
/** How the making ended; `residentMb` is what the process takes now. */
export type Ending =
  | { readonly how: 'made'; readonly residentMb: number }
  | { readonly how: 'too-large' | 'too-slow' }
  | { readonly how: 'failed'; readonly why: string };

const PROGRAM = fileURLToPath(new URL('./exporter-process.ts', import.meta.url));
// What it draws reaches other modules by their index, and through those a page.
const LOADER = new URL('../../../../bin/jsx.ts', import.meta.url).href;
const WATCH_EVERY_MS = 50;
/** So many activities at a time: a plan of thousands is never in one buffer. */
const ACTIVITIES_AT_ONCE = 250;
/** Where the system cannot tell how much a process takes, the limit on its heap holds alone. */
const HEAP_SHARE = 0.75;
/** A process that ends by itself this near to its limit ended for want of memory. */
const NEAR = 0.6;

export function startChild({ residentMb }: ExportLimits): ChildProcess {
  return fork(PROGRAM, [], {
    serialization: 'advanced',
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      '--import',
      LOADER,
      `--max-old-space-size=${Math.max(100, Math.floor(residentMb * HEAP_SHARE))}`,
    ],
    env: bareEnvironment(),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/**
 * Nothing of ours: no secret, no address of a database, and not what keeps the memory of a server small (`bin/runtime.js`), which
 * would slow down the native PDF compiler with its threads. Only where compiled modules are kept: Node has a folder of its version in it.
 */
function bareEnvironment(): NodeJS.ProcessEnv {
  const kept = getCompileCacheDir();
  const cache: NodeJS.ProcessEnv = kept === undefined ? {} : { NODE_COMPILE_CACHE: dirname(kept) };
  return { LANG: 'C.UTF-8', TZ: 'Europe/Amsterdam', ...cache };
}

/** Has the child make one file, and watches what it takes. Anything but `made` leaves a child that has to be ended. */
export async function makeIn(child: ChildProcess, job: PlacedJob, limits: ExportLimits): Promise<Ending> {
  const ending = Promise.withResolvers<Ending>();
  let highestMb = 0;
  const onMessage = (answer: ExportAnswer) => {
    if ('error' in answer) ending.resolve({ how: 'failed', why: answer.error });
    else ending.resolve({ how: 'made', residentMb: answer.residentMb });
  };
  const onEnd = () => {
    const wanted = highestMb > limits.residentMb * NEAR;
    ending.resolve(wanted ? { how: 'too-large' } : { how: 'failed', why: 'the process that makes files stopped' });
  };
  const watch = setInterval(() => {
    highestMb = Math.max(highestMb, residentMbOf(child.pid));
    if (highestMb > limits.residentMb) ending.resolve({ how: 'too-large' });
  }, WATCH_EVERY_MS);
  const clock = setTimeout(() => ending.resolve({ how: 'too-slow' }), limits.wallMs);
  child.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
  sendJob(child, job).catch(onEnd);
  const ended = await ending.promise;
  clearInterval(watch);
  clearTimeout(clock);
  child.off('message', onMessage).off('exit', onEnd).off('error', onEnd);
  return ended;
}

async function sendJob(child: ChildProcess, { plan, ...asked }: PlacedJob): Promise<void> {
  await send(child, { begin: { plan: { ...plan, activities: [] }, ...asked } });
  for (let at = 0; at < plan.activities.length; at += ACTIVITIES_AT_ONCE)
    await send(child, { activities: JSON.stringify(plan.activities.slice(at, at + ACTIVITIES_AT_ONCE)) });
  await send(child, { make: true });
}

const send = (child: ChildProcess, order: ExportOrder): Promise<void> =>
  new Promise((resolve, reject) => {
    child.send(order, (problem) => (problem === null ? resolve() : reject(problem)));
  });

/** 0 where the system does not tell. */
function residentMbOf(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
