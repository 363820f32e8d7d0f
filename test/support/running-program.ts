import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The product as somebody starts it: its own process, its own data folder. */
export type RunningProgram = {
  readonly url: string;
  readonly link: string;
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Ends it and gives the exit code; null when a signal ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
};

const SOURCES = ['--disable-warning=ExperimentalWarning', '--import', './bin/jsx.ts', 'src/main.ts'];

/**
 * Starts the program and waits until it says where it runs; one that ends first gives its exit code and what it said. It runs
 * the sources, unless `args` of Node say otherwise.
 */
export async function startProgram(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = SOURCES,
): Promise<RunningProgram | { readonly exit: number | null; readonly output: string }> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(child, 'exit');
  // Only then all that it said was heard.
  const silent = once(child, 'close');
  const spoken = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (/Stoppen:/.test(output)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  await Promise.race([spoken, silent]);
  const link = /https?:\/\/\S+\/aanmelden\/\S+/.exec(output)?.[0];
  if (child.exitCode !== null || !link) return { exit: child.exitCode, output };
  return {
    url: new URL(link).origin,
    link,
    process: child,
    output: () => output,
    end: async (signal) => {
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}
