import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { test } from 'node:test';
import { projectFile } from '../support/project-files.ts';

const start = (code: string): ChildProcess =>
  spawn(process.execPath, [projectFile('bin/run.js'), '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
const ended = (child: ChildProcess): Promise<{ code: number | null; signal: string | null }> =>
  new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
const firstWords = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.stdout?.once('data', (chunk) => resolve(String(chunk))));

test('the exit code of the program is passed on', async () => {
  assert.deepEqual(await ended(start('process.exit(3)')), { code: 3, signal: null });
});

test('SIGTERM reaches the program, which may stop in its own time', async () => {
  const child = start(
    "process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); setInterval(() => {}, 1000); console.log('ready');",
  );
  assert.match(await firstWords(child), /ready/);
  const words = firstWords(child);
  const end = ended(child);
  child.kill('SIGTERM');
  assert.match(await words, /bye/);
  assert.deepEqual(await end, { code: 0, signal: null });
});

test('a program that is killed by a signal shows that to the caller', async () => {
  const child = start("console.log('ready'); setInterval(() => {}, 1000);");
  await firstWords(child);
  const end = ended(child);
  child.kill('SIGTERM');
  assert.deepEqual(await end, { code: null, signal: 'SIGTERM' });
});
