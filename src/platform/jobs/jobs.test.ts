import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { defineJob } from './job.ts';
import { listJobs, retryJob } from './read-jobs.ts';
import { sendJob } from './send-job.ts';

const kind = () => `test.${randomBytes(4).toString('hex')}` as const;

const aJob = () => defineJob<{ item: string }>({ name: kind(), title: 'Iets doen', lane: 'work', run: async () => {} });

test('a job exists if and only if the change it belongs to is kept', async () => {
  const organisation = await anOrganisation();
  const job = aJob();
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
  const job = aJob();
  for (const item of ['Beste Samira', 'iemand@example.org', 'regel\nregel', 'x'.repeat(101)]) {
    await assert.rejects(
      organisation.asAdviser((scope) => sendJob(scope, job, { item })),
      TypeError,
    );
  }
});

test('in the scope of one organisation the jobs of another do not exist and cannot be made', async () => {
  const [mine, other] = [await anOrganisation(), await anOrganisation('Gemeente Peelrand')];
  const job = aJob();
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
