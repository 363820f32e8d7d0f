import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '#platform/database/embedded.ts';
import { type MailSink, startMailSink } from '../../src/platform/mail/testing/mail-sink.ts';
import { type RunningProgram, startProgram } from '../support/running-program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'een-two-'));
const started: ChildProcess[] = [];
let server: EmbeddedDatabase;
let sink: MailSink;
before(async () => {
  [server, sink] = await Promise.all([startEmbeddedDatabase(join(folder, 'database')), startMailSink()]);
});
after(async () => {
  for (const child of started) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
  await Promise.all([server.stop(), sink.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const settings = (roles: 'web' | 'worker') => ({
  EENSTEMMIG_DATA: join(folder, 'data'),
  DATABASE_URL: server.ownerUrl,
  EENSTEMMIG_SECRET: 'a secret that both processes of this test share',
  EENSTEMMIG_SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
  EENSTEMMIG_MAIL_FROM: 'Gemeente Maasheuvel <post@example.org>',
  EENSTEMMIG_ROLES: roles,
});

async function startWeb(): Promise<RunningProgram> {
  const program = await startProgram(settings('web'));
  if ('exit' in program) throw new Error(program.output);
  started.push(program.process);
  return program;
}

async function startWorkerProgram(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', './bin/jsx.ts', 'src/main.ts'],
    { cwd: root, env: { PATH: process.env.PATH ?? '', ...settings('worker') }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  started.push(child);
  await once(child.stdout ?? child, 'data');
  return child;
}

/** Signs in by the printed link and gives what a form needs. */
async function signIn({ link, url }: RunningProgram) {
  const answer = await fetch(link, { redirect: 'manual' });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const page = await (await fetch(`${url}/beheer/mail`, { headers: { cookie } })).text();
  return { cookie, csrf: /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '' };
}

test('what one process acknowledged another carries out, also when the first is killed at once', async () => {
  const web = await startWeb();
  const { cookie, csrf } = await signIn(web);
  const addresses = Array.from({ length: 6 }, (_, index) => `lezer-${index}@example.org`);
  const statuses = await Promise.all(
    addresses.map(async (adres) => {
      const answer = await fetch(`${web.url}/beheer/mail/proefmail`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: web.url },
        body: new URLSearchParams({ csrf, adres }),
      });
      return answer.status;
    }),
  );
  await web.end('SIGKILL');
  assert.deepEqual(new Set(statuses), new Set([303]));
  assert.equal(sink.taken.length, 0, 'a process for pages sends no mail');

  const workers = await Promise.all([startWorkerProgram(), startWorkerProgram()]);
  await sink.until((taken) => taken.length >= addresses.length);
  for (const worker of workers) {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
    assert.equal(worker.exitCode, 0);
  }
  assert.deepEqual(sink.taken.flatMap(({ to }) => to).toSorted(), addresses);
  assert.equal(sink.taken[0]?.mail.from?.address, 'post@example.org');
});

test('two processes share sessions: what one ended the other no longer lets in', async () => {
  const [first, second] = [await startWeb(), await startWeb()];
  const { cookie, csrf } = await signIn(first);
  const visit = (at: RunningProgram) => fetch(`${at.url}/programmas`, { redirect: 'manual', headers: { cookie } });
  assert.equal((await visit(second)).status, 200);
  const ended = await fetch(`${first.url}/afmelden`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: first.url },
    body: new URLSearchParams({ csrf }),
  });
  assert.equal(ended.status, 303);
  for (const at of [first, second]) {
    const answer = await visit(at);
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('location') ?? '', /^\/aanmelden/);
    await at.end('SIGTERM');
  }
});

test('a change that was acknowledged is there on the other process when the first is killed at once', async () => {
  const [first, second] = [await startWeb(), await startWeb()];
  const { cookie, csrf } = await signIn(first);
  const names = Array.from({ length: 8 }, (_, index) => `Programma ${index + 1} van vlak voor de val`);
  const answers = await Promise.all(
    names.map((name) =>
      fetch(`${first.url}/programmas/nieuw`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: first.url },
        body: new URLSearchParams({ csrf, name }),
      }),
    ),
  );
  await first.end('SIGKILL');
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
  const page = await (await fetch(`${second.url}/programmas`, { headers: { cookie } })).text();
  assert.deepEqual(
    names.filter((name) => !page.includes(name)),
    [],
  );
  await second.end('SIGTERM');
});

test('roles apart without a database to share stop the start with one clear line', async () => {
  const wrong = await startProgram({ EENSTEMMIG_DATA: join(folder, 'wrong'), EENSTEMMIG_ROLES: 'worker' });
  assert.ok('exit' in wrong && wrong.exit === 1);
  assert.match(wrong.output, /^De instelling EENSTEMMIG_ROLES klopt niet: [^\n]+\n$/);
});

test('a mail server that cannot be read stops the start with one clear line', async () => {
  const wrong = await startProgram({
    EENSTEMMIG_DATA: join(folder, 'wrong'),
    EENSTEMMIG_SMTP_URL: 'mail.example.org',
  });
  assert.ok('exit' in wrong && wrong.exit === 1);
  assert.match(wrong.output, /^De instelling EENSTEMMIG_SMTP_URL klopt niet: [^\n]+\n$/);
});
