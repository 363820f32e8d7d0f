import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/eenstemmig', import.meta.url));

/** What a command said, and its exit code: 0 fine, 1 findings or a refusal, 2 wrong use. */
export type Said = { readonly code: number | null; readonly out: string; readonly error: string };

/** Runs the real command in a process of its own, with a database address that leads nowhere: these commands need none. */
export function eenstemmig(...args: readonly string[]): Promise<Said> {
  const env = { ...process.env, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' };
  const child = spawn(PROGRAM, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const heard = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (heard.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (heard.error += chunk.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...heard }));
  });
}

const folder = mkdtempSync(join(tmpdir(), 'een-cli-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A file of this content in a folder of its own, that goes when the tests are done. */
export async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(folder, 'file-')), name);
  await writeFile(file, content);
  return file;
}
