import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plan } from '#kernel/plan.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportAnswer, ExportJob } from './exporter-process.ts';

const PROGRAM = fileURLToPath(new URL('./exporter-process.ts', import.meta.url));
/** A plan of 20 pages takes a fifth of a second; one that takes this long is not a plan. */
const TIME_LIMIT_MS = 60_000;
/** Between two exports the process waits, so that an edit is drawn in a moment; then its memory goes back. */
const IDLE_MS = 60_000;

let child: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();
let lastId = 0;

/** The bytes of a plan as a file, made in a process of its own, one file at a time. Throws when that fails or takes a minute. */
export function writeApart(plan: Plan, format: ExportFormat, today: string): Promise<Uint8Array> {
  const written = queue.then(() => write({ plan: JSON.stringify(plan), format, today }));
  queue = written.catch(() => undefined);
  return written;
}

async function write(job: Omit<ExportJob, 'id'>): Promise<Uint8Array> {
  clearTimeout(idle);
  const worker = child ?? start();
  child = worker;
  worker.ref();
  worker.channel?.ref();
  try {
    const { bytes, error } = await ask(worker, job);
    if (bytes === undefined) throw new Error(`The ${job.format} could not be made: ${error ?? 'no reason'}`);
    return bytes;
  } catch (problem) {
    stop(worker);
    throw problem;
  } finally {
    // Nothing waits for this process: a command that is ready may end.
    worker.unref();
    worker.channel?.unref();
    idle = setTimeout(() => stop(worker), IDLE_MS).unref();
  }
}

function start(): ChildProcess {
  const started = fork(PROGRAM, [], {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  started.on('exit', () => forget(started));
  started.on('error', () => forget(started));
  return started;
}

function ask(worker: ChildProcess, job: Omit<ExportJob, 'id'>): Promise<ExportAnswer> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(limit);
      worker.off('message', onMessage);
      worker.off('exit', onExit);
    };
    const onMessage = (answer: ExportAnswer) => {
      if (answer.id !== id) return;
      finish();
      resolve(answer);
    };
    const onExit = () => {
      finish();
      reject(new Error('The process that makes files stopped'));
    };
    const limit = setTimeout(() => {
      finish();
      reject(new Error('Making the file took too long'));
    }, TIME_LIMIT_MS);
    worker.on('message', onMessage);
    worker.on('exit', onExit);
    worker.send({ id, ...job }, (error) => {
      if (error !== null) onExit();
    });
  });
}

function stop(worker: ChildProcess): void {
  worker.kill('SIGKILL');
  forget(worker);
}

function forget(worker: ChildProcess): void {
  if (child === worker) child = null;
}
