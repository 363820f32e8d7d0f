import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type RunningProgram, startProgram } from '../support/running-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'een-serve-'));
const started: RunningProgram[] = [];
after(async () => {
  for (const program of started)
    if (program.process.exitCode === null && program.process.signalCode === null) await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

async function running(data: string): Promise<RunningProgram> {
  const program = await startProgram({ EENSTEMMIG_DATA: join(folder, data) });
  if ('exit' in program) throw new Error(program.output);
  started.push(program);
  return program;
}

/** Signs in by the printed link, as a browser would: follow it, keep the cookie. */
async function signIn({ link }: RunningProgram): Promise<string> {
  const answer = await fetch(link, { redirect: 'manual' });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

async function addProgramme({ url }: RunningProgram, cookie: string, name: string): Promise<number> {
  const page = await (await fetch(`${url}/programmas/nieuw`, { headers: { cookie } })).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(`${url}/programmas/nieuw`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: url },
    body: new URLSearchParams({ csrf, name }),
  });
  return answer.status;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const postgresPid = (data: string): number =>
  Number(readFileSync(join(folder, data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

test('the printed link brings a person in, and on an empty server there are two ways to begin', async () => {
  const program = await running('link');
  const cookie = await signIn(program);
  const page = await (await fetch(`${program.url}/`, { headers: { cookie } })).text();
  assert.match(page, /Lees mijn Word-plan/);
  assert.match(page, /Kijk rond in een voorbeeld/);
  assert.equal((await (await fetch(`${program.url}/readyz`)).json()).status, 'ready');
  assert.equal(await program.end('SIGTERM'), 0);
});

test('SIGTERM stops cleanly and leaves no database running', async () => {
  const program = await running('term');
  const pid = postgresPid('term');
  assert.ok(isAlive(pid));
  assert.equal(await program.end('SIGTERM'), 0);
  assert.equal(isAlive(pid), false);
});

test('a signal that comes twice, from the terminal and from what started us, stops as cleanly', async () => {
  const program = await running('often');
  const pid = postgresPid('often');
  const stopping = once(program.process.stdout ?? program.process, 'data');
  const ended = program.end('SIGINT');
  assert.match(String(await stopping), /Eenstemmig stopt/);
  program.process.kill('SIGINT');
  assert.equal(await ended, 0);
  assert.equal(isAlive(pid), false);
});

test('a second program on the same folder refuses, names the first, and the first goes on', async () => {
  const first = await running('twice');
  const second = await startProgram({ EENSTEMMIG_DATA: join(folder, 'twice') });
  assert.ok('exit' in second && second.exit === 1);
  assert.match(second.output, new RegExp(`proces ${first.process.pid}`));
  assert.equal((await fetch(`${first.url}/healthz`)).status, 200);
  await first.end('SIGTERM');
});

test('what was acknowledged survives kill -9', async () => {
  const first = await running('killed');
  const cookie = await signIn(first);
  const names = Array.from({ length: 8 }, (_, index) => `Programma nummer ${index}`);
  for (const name of names) assert.equal(await addProgramme(first, cookie, name), 303);
  await first.end('SIGKILL');
  const second = await running('killed');
  const page = await (await fetch(`${second.url}/programmas`, { headers: { cookie: await signIn(second) } })).text();
  for (const name of names) assert.ok(page.includes(name), name);
  await second.end('SIGTERM');
});

test('a setting that cannot be used stops the start with one clear line', async () => {
  const wrong = await startProgram({ EENSTEMMIG_DATA: join(folder, 'wrong'), PORT: 'drie' });
  assert.ok('exit' in wrong && wrong.exit === 1);
  assert.match(wrong.output, /^De instelling PORT klopt niet: [^\n]+\n$/);
});
