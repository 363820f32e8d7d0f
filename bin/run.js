// Runs a TypeScript file of the project on the Node version that the project ships, whatever `node` the machine has.
// Usage: node bin/run.js [--setup | --setup=browser] FILE [ARGUMENT ...]; a FILE may be a Node option such as --test.
import { spawn } from 'node:child_process';
import { commandFor } from './command.js';
import { findRuntime, root } from './runtime.js';

const [first, ...rest] = process.argv.slice(2);
const wantsSetup = first === '--setup' || first === '--setup=browser';
if (wantsSetup) {
  const { setUp } = await import('./setup.js');
  await setUp({ browser: first === '--setup=browser' });
}
run(wantsSetup ? rest : process.argv.slice(2));

/** @param {string[]} args */
function run(args) {
  const node = findRuntime();
  if (!node) {
    console.error('Eenstemmig is nog niet geïnstalleerd. Draai eerst: node bin/setup.js');
    process.exit(1);
  }
  const { args: all, env } = commandFor(args);
  const child = spawn(node, all, { stdio: 'inherit', env: { ...env, ...process.env, EENSTEMMIG_ROOT: root } });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to every process of the group itself; a second one would look like impatience.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    console.error(`Node van het project start niet: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => endLike(code, signal));
}

/**
 * Ends this process the way the child ended, so that a caller sees the same exit code or signal.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function endLike(code, signal) {
  if (!signal) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  setTimeout(() => process.exit(1), 1000);
}
