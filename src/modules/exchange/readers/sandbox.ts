import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { done, type Outcome, refused } from '#kernel/outcome.ts';

/** What a child process may use: resident memory and heap in megabytes, time in milliseconds, output in bytes. */
export type ChildLimits = {
  readonly wallMs: number;
  readonly residentMb: number;
  readonly heapMb: number;
  readonly outputBytes: number;
};
/** `crashed` means a fault of ours: the script ended without an answer, and `report` has been told why. */
export type ChildRefusal = 'timeout' | 'memory' | 'too-much' | 'crashed';
export type ChildJob = {
  readonly script: URL;
  /** What the script reads from its standard input, in pieces. */
  readonly input: readonly Uint8Array[];
  readonly limits: ChildLimits;
  /** Is told the last lines of an error output when the child crashed; never contains the input. */
  readonly report: (detail: string) => void;
};
type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const WATCH_EVERY_MS = 20;

/**
 * Runs one of our own scripts in a process that may only read the program itself: no writing, no other processes, no network,
 * none of our settings and secrets. Gives what it wrote to standard output. Kills it as soon as it passes a limit.
 * Resident memory is only watched where the system has /proc; elsewhere the heap limit holds alone.
 */
export function runLimited({ script, input, limits, report }: ChildJob): Promise<Outcome<Buffer, ChildRefusal>> {
  const child = start(script, limits);
  return new Promise((resolve, reject) => {
    let verdict: ChildRefusal | null = null;
    const stop = (reason: ChildRefusal) => {
      verdict ??= reason;
      child.kill('SIGKILL');
    };
    const output = collect(child.stdout, limits.outputBytes, () => stop('too-much'));
    const errors = collect(child.stderr, 64_000, () => undefined);
    const clock = setTimeout(() => stop('timeout'), limits.wallMs);
    const watch = watchMemory(child, limits.residentMb, () => stop('memory'));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(clock);
      clearInterval(watch);
      if (code === 0 && verdict === null) return resolve(done(Buffer.concat(output)));
      resolve(refused(verdict ?? causeOfDeath(Buffer.concat(errors).toString('utf8'), report)));
    });
    feed(child.stdin, input);
  });
}

function start(script: URL, limits: ChildLimits): Child {
  const flags = [
    '--disable-warning=ExperimentalWarning',
    `--max-old-space-size=${limits.heapMb}`,
    '--permission',
    ...readableFolders().map((folder) => `--allow-fs-read=${folder}`),
  ];
  const command = [process.execPath, ...flags, fileURLToPath(script)];
  // The system's own limit on processor seconds ends the child also when this process is gone. A limit on address space
  // (ulimit -v) cannot be used: the engine reserves far more than it uses.
  const seconds = Math.ceil(limits.wallMs / 500) + 5;
  const [file, ...rest] =
    process.platform === 'win32' ? command : ['/bin/sh', '-c', `ulimit -t ${seconds}; exec "$@"`, 'sh', ...command];
  return spawn(file ?? '', rest, { stdio: ['pipe', 'pipe', 'pipe'], env: bareEnvironment(), cwd: ROOT });
}

function readableFolders(): string[] {
  const modules = `${ROOT}node_modules`;
  return [...new Set([ROOT, modules, realpathSync(ROOT), realpathSync(modules)])];
}

const bareEnvironment = (): NodeJS.ProcessEnv => ({
  LANG: 'C.UTF-8',
  TZ: 'Europe/Amsterdam',
  ...(process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {}),
});

function feed(stdin: Writable, input: readonly Uint8Array[]): void {
  // A child that is killed or that has read enough closes its side; its exit tells the rest.
  stdin.on('error', () => undefined);
  for (const piece of input) stdin.write(piece);
  stdin.end();
}

function collect(stream: Readable, mostBytes: number, onTooMuch: () => void): Buffer[] {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else onTooMuch();
  });
  return chunks;
}

function watchMemory(child: Child, residentMb: number, onTooMuch: () => void): NodeJS.Timeout {
  return setInterval(() => {
    readFile(`/proc/${child.pid}/status`, 'utf8')
      .then((status) => {
        const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
        if (kilobytes > residentMb * 1_024) onTooMuch();
      })
      .catch(() => undefined);
  }, WATCH_EVERY_MS);
}

function causeOfDeath(errors: string, report: (detail: string) => void): ChildRefusal {
  if (/heap out of memory|Array buffer allocation failed|ERR_WORKER_OUT_OF_MEMORY/i.test(errors)) return 'memory';
  report(errors.slice(-2_000));
  return 'crashed';
}
