import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { testDatabase } from '../../../test/support/database.ts';
import { anOrganisation } from '../../../test/support/organisation.ts';
import { silentLog } from '../log.ts';
import { tick } from './clock.ts';
import { type Job, defineJob } from './job.ts';
import { listJobs } from './read-jobs.ts';

const morning = (extra: Partial<Job> = {}): Job =>
  defineJob({
    name: `test.${randomBytes(4).toString('hex')}`,
    title: 'Elke ochtend',
    lane: 'work',
    clock: { when: { at: '07:00' }, each: 'organisation' },
    run: async () => {},
    ...extra,
  });

/** Looks at the clock at a moment; gives what was sent. */
async function look(job: Job, moment: string): Promise<string[]> {
  const clock = () => Temporal.Instant.from(moment);
  return tick({ database: await testDatabase(), jobs: [job], log: silentLog, clock });
}

test('a job of the clock is sent once for each time it is due, however often and by how many is looked', async () => {
  const organisation = await anOrganisation();
  const job = morning();
  assert.deepEqual(await look(job, '2026-11-18T09:00:00Z'), [], 'a new job starts with its next time');
  assert.deepEqual(await look(job, '2026-11-19T05:59:00Z'), []);
  const looks = await Promise.all([1, 2, 3, 4].map(() => look(job, '2026-11-19T06:00:10Z')));
  // A look that finds another at it leaves it to that one.
  assert.deepEqual(looks.flat(), [job.name]);
  assert.deepEqual(await look(job, '2026-11-19T06:00:30Z'), []);
  const sent = await organisation.asAdviser((scope) => listJobs(scope, [job]));
  assert.equal(sent.filter(({ name }) => name === job.name).length, 1);
});

test('what became due while nothing ran is sent once afterwards', async () => {
  const job = morning({ clock: { when: { at: '07:00' }, each: 'server' } });
  await look(job, '2026-11-18T09:00:00Z');
  assert.deepEqual(await look(job, '2026-11-23T04:00:00Z'), [job.name]);
  assert.deepEqual(await look(job, '2026-11-23T04:00:20Z'), []);
});

test('a clock that is set back sends nothing twice', async () => {
  const job = morning({ clock: { when: { at: '07:00' }, each: 'server' } });
  await look(job, '2026-11-18T09:00:00Z');
  assert.deepEqual(await look(job, '2026-11-19T06:30:00Z'), [job.name]);
  assert.deepEqual(await look(job, '2026-11-19T05:30:00Z'), []);
  assert.deepEqual(await look(job, '2026-11-19T06:30:00Z'), []);
  assert.deepEqual(await look(job, '2026-11-20T06:30:00Z'), [job.name]);
});
