import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/support/database.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { silentLog } from '../log.ts';
import { inServerScope } from '../server-scope.ts';
import { defineJob, type Job, JobProblem } from './job.ts';
import { listJobs, retryJob } from './read-jobs.ts';
import { sendJob } from './send-job.ts';
import { startWorker } from './worker.ts';

const kind = () => `test.${randomBytes(4).toString('hex')}` as const;

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

test('a job exists if and only if the change it belongs to is kept', async () => {
  const organisation = await anOrganisation();
  const { job } = aJob();
  await organisation.asAdviser((scope) => sendJob(scope, job, { item: 'kept' }));
  await assert.rejects(
    organisation.asAdviser(async (scope) => {
      await sendJob(scope, job, { item: 'lost' });
      throw new Error('second thoughts');
    }),
  );
  const found = await organisation.asAdviser((scope) => listJobs(scope, [job]));
  assert.deepEqual(
    found.map(({ title, state, attempts }) => ({ title, state, attempts })),
    [{ title: 'Iets doen', state: 'created', attempts: 0 }],
  );
});

test('a job carries no words of people', async () => {
  const organisation = await anOrganisation();
  const { job } = aJob();
  for (const item of ['Beste Samira', 'iemand@example.org', 'regel\nregel', 'x'.repeat(101)]) {
    await assert.rejects(
      organisation.asAdviser((scope) => sendJob(scope, job, { item })),
      TypeError,
    );
  }
});

test('in the scope of one organisation the jobs of another do not exist and cannot be made', async () => {
  const [mine, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const { job } = aJob();
  const id = await other.asAdviser((scope) => sendJob(scope, job, { item: 'theirs' }));
  const seen = await mine.asAdviser(async (scope) => {
    const all = await sql<{ n: number }>`
      select (select count(*)::int from pgboss.job_common where data->>'organisation' <> ${mine.id})
        + (select count(*)::int from pgboss.job where data->>'organisation' <> ${mine.id}) as n`.execute(
      scope.tables(),
    );
    return { foreign: all.rows[0]?.n, retried: await retryJob(scope, id), listed: await listJobs(scope, [job]) };
  });
  assert.deepEqual(seen, { foreign: 0, retried: false, listed: [] });
  const slip = mine.asAdviser((scope) =>
    sql`insert into pgboss.job_common (name, data) values ('work', ${JSON.stringify({ job: 'x', organisation: other.id })}::jsonb)`.execute(
      scope.tables(),
    ),
  );
  await assert.rejects(slip, /row-level security/);
});

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
