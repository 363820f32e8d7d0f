import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/support/database.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { silentLog } from '../log.ts';
import { inServerScope } from '../server-scope.ts';
import { defineJob, type Job, JobProblem } from './job.ts';
import { composeMail } from '../mail/compose-mail.ts';
import { mailJobs } from '../mail/mail-jobs.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type MailSink, startMailSink } from '../mail/testing/mail-sink.ts';
import { listJobs, retryJob } from './read-jobs.ts';
import { sendJob } from './send-job.ts';
import { startWorker } from './worker.ts';

const kind = () => `test.${randomBytes(4).toString('hex')}` as const;

const settingsFor = ({ port }: MailSink) => ({
  smtp: { host: '127.0.0.1', port, tls: 'none' as const, user: null, password: null },
  from: { name: 'Eenstemmig', address: 'post@example.org' },
});

/** A job that tells a waiting test what it ran on. */
function aJob(extra: Partial<Job> = {}) {
  const ran: string[] = [];
  const waiters = new Map<string, () => void>();
  const job = defineJob<{ item: string }>({
    name: kind(),
    title: 'Iets doen',
    lane: 'work',
    retryAfterS: 1,
    run: async (_running, { item }) => {
      ran.push(item);
      waiters.get(item)?.();
    },
    ...extra,
  });
  const isDone = (item: string) =>
    new Promise<void>((resolve) => {
      if (ran.includes(item)) resolve();
      else waiters.set(item, resolve);
    });
  return { job, ran, isDone };
}

// Workers take whatever is in the queue, so these have a database of their own.
delete process.env.EENSTEMMIG_TEST_DATABASE;

test('two workers on one database run every job once, in the scope it came from', async () => {
  const organisation = await anOrganisation();
  const database = await testDatabase();
  const { job, ran, isDone } = aJob({ lane: 'mail' });
  const items = Array.from({ length: 40 }, (_, index) => `item-${index}`);
  await organisation.asAdviser(async (scope) => {
    for (const item of items) await sendJob(scope, job, { item });
  });
  const surroundings = { database, jobs: [job], log: silentLog };
  const workers = await Promise.all([startWorker(surroundings), startWorker(surroundings)]);
  await Promise.all(items.map(isDone));
  await Promise.all(workers.map((worker) => worker.stop()));
  assert.deepEqual(ran.toSorted(), items.toSorted());
  const left = await organisation.asAdviser((scope) => listJobs(scope, [job]));
  assert.deepEqual([...new Set(left.map(({ state }) => state))], ['completed']);
});

test('a job that fails is tried again, tells why in Dutch, is given up, and is run again by hand', async () => {
  const organisation = await anOrganisation();
  const database = await testDatabase();
  let isBroken = true;
  const reached: PromiseWithResolvers<void>[] = [0, 1, 2].map(() => Promise.withResolvers<void>());
  let runs = 0;
  const job = defineJob<{ item: string }>({
    name: kind(),
    title: 'Iets lastigs doen',
    lane: 'work',
    retries: 1,
    retryAfterS: 1,
    run: async (running) => {
      reached[runs]?.resolve();
      runs += 1;
      assert.equal(running.organisation, organisation.id);
      if (isBroken) throw new JobProblem('De andere kant geeft geen antwoord.');
    },
  });
  const id = await organisation.asAdviser((scope) => sendJob(scope, job, { item: 'a' }));
  const worker = await startWorker({ database, jobs: [job], log: silentLog });
  await reached[1]?.promise;
  await worker.stop();
  const [failed] = await organisation.asAdviser((scope) => listJobs(scope, [job]));
  assert.equal(failed?.state, 'failed');
  assert.equal(failed?.attempts, 2);
  assert.equal(failed?.reason, 'De andere kant geeft geen antwoord.');
  isBroken = false;
  assert.equal(await organisation.asAdviser((scope) => retryJob(scope, id)), true);
  const again = await startWorker({ database, jobs: [job], log: silentLog });
  await reached[2]?.promise;
  await again.stop();
  const [done] = await organisation.asAdviser((scope) => listJobs(scope, [job]));
  assert.equal(done?.state, 'completed');
  assert.equal(done?.reason, null);
});

test('what a surprise held is not kept with the job', async () => {
  const organisation = await anOrganisation();
  const database = await testDatabase();
  const ran = Promise.withResolvers<void>();
  const job = defineJob<{ item: string }>({
    name: kind(),
    title: 'Iets raars doen',
    lane: 'work',
    retries: 0,
    run: async () => {
      ran.resolve();
      throw new Error('geheim van Samira in /een/pad');
    },
  });
  await organisation.asAdviser((scope) => sendJob(scope, job, { item: 'a' }));
  const worker = await startWorker({ database, jobs: [job], log: silentLog });
  await ran.promise;
  await worker.stop();
  const kept = await inServerScope(database, (scope) =>
    sql<{
      row: string;
    }>`select to_jsonb(j)::text as row from pgboss.job_common j where data->>'job' = ${job.name}`.execute(
      scope.tables(),
    ),
  );
  assert.match(kept.rows[0]?.row ?? '', /logboek/);
  assert.doesNotMatch(kept.rows[0]?.row ?? '', /Samira|pad/);
});
test('two workers send a hundred mails, each once', async (t) => {
  const sink = await startMailSink();
  t.after(sink.stop);
  const organisation = await anOrganisation();
  const words = composeMail({ subject: 'Nieuws', preheader: '', paragraphs: ['Er is nieuws.'], footer: 'Van ons.' });
  await organisation.asAdviser(async (scope) => {
    for (let index = 0; index < 100; index += 1)
      await queueMail(scope, {
        ...words,
        key: 'news:1',
        kind: 'Nieuws',
        to: { address: `lezer-${index}@example.org` },
      });
  });
  const surroundings = {
    database: await testDatabase(),
    jobs: mailJobs({ settings: settingsFor(sink), perSecond: 1_000 }),
    log: silentLog,
  };
  const workers = await Promise.all([startWorker(surroundings), startWorker(surroundings)]);
  await sink.until((taken) => taken.length >= 100);
  await Promise.all(workers.map((worker) => worker.stop()));
  const to = sink.taken.flatMap((letter) => letter.to);
  assert.equal(to.length, 100);
  assert.equal(new Set(to).size, 100);
});

test('a job of a process that was killed is taken over by another and done once', async () => {
  const organisation = await anOrganisation();
  const database = await testDatabase();
  const { job, ran, isDone } = aJob();
  const id = await organisation.asAdviser((scope) => sendJob(scope, job, { item: 'taken-over' }));
  // Half a minute without a sign of life is right for people and long for a test.
  await inServerScope(database, (scope) =>
    sql`update pgboss.job_common set heartbeat_seconds = 3 where id = ${id}`.execute(scope.tables()),
  );
  const program = fileURLToPath(new URL('./testing/hanging-process.ts', import.meta.url));
  const flags = [
    '--disable-warning=ExperimentalWarning',
    '--import',
    new URL('../../../bin/jsx.ts', import.meta.url).href,
  ];
  const first = spawn(process.execPath, [...flags, program, process.env.EENSTEMMIG_TEST_DATABASE ?? '', job.name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(first.stdout, 'data');
  const second = await startWorker({ database, jobs: [job], log: silentLog });
  first.kill('SIGKILL');
  await isDone('taken-over');
  await second.stop();
  assert.deepEqual(ran, ['taken-over']);
  const [report] = await organisation.asAdviser((scope) => listJobs(scope, [job]));
  assert.deepEqual([report?.state, report?.attempts], ['completed', 2]);
});
