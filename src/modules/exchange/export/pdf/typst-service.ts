import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./typst-process.ts', import.meta.url));
/** A plan of 20 pages takes a fifth of a second; one that takes this long is not a plan. */
const TIME_LIMIT_MS = 60_000;
/** Between two exports the process waits, so that an edit is drawn in a moment; then its memory goes back. */
const IDLE_MS = 60_000;

type Answer = { readonly id: number; readonly pdf?: Uint8Array; readonly error?: string };

let child: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();
let lastId = 0;

/** Draws `data` (see `pdf-data.ts`) as PDF/UA in a process of its own, one document at a time. Throws when that fails or takes a minute. */
export function drawPdf(data: object): Promise<Uint8Array> {
  const drawn = queue.then(() => draw(JSON.stringify(data)));
  queue = drawn.catch(() => undefined);
  return drawn;
}

async function draw(data: string): Promise<Uint8Array> {
  clearTimeout(idle);
  const worker = child ?? start();
  child = worker;
  worker.ref();
  worker.channel?.ref();
  try {
    const answer = await ask(worker, data);
    if (answer.pdf === undefined) throw new Error(`The PDF could not be drawn: ${answer.error ?? 'no reason'}`);
    return answer.pdf;
  } catch (error) {
    stop(worker);
    throw error;
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

function ask(worker: ChildProcess, data: string): Promise<Answer> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(limit);
      worker.off('message', onMessage);
      worker.off('exit', onExit);
    };
    const onMessage = (answer: Answer) => {
      if (answer.id !== id) return;
      finish();
      resolve(answer);
    };
    const onExit = () => {
      finish();
      reject(new Error('The process that draws PDF stopped'));
    };
    const limit = setTimeout(() => {
      finish();
      reject(new Error('Drawing the PDF took too long'));
    }, TIME_LIMIT_MS);
    worker.on('message', onMessage);
    worker.on('exit', onExit);
    worker.send({ id, data }, (error) => {
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
