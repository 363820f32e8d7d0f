import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Job } from './job.ts';
import { startClock } from './clock.ts';
import { type JobSurroundings, runJob } from './run-job.ts';

/** A worker at work. `stop` lets running jobs finish, within bounds; what is not done by then goes back to the queue. */
export type Worker = { readonly stop: () => Promise<void> };

type Lane = { readonly name: Job['lane']; readonly workers: number; readonly batch: number };
// A batch waits for its slowest, so a mail server that hangs holds up one batch and the other goes on.
const LANES: readonly Lane[] = [
  { name: 'work', workers: 2, batch: 1 },
  { name: 'mail', workers: 2, batch: 10 },
];
const POLL_S = 2;
const SUPERVISE_S = 10;
const STOP_LIMIT_MS = 20_000;

/**
 * Takes jobs from the queue and runs them, and keeps the clock. Any number of processes may do so on one database: each job
 * is taken by one, and a job of a process that died is taken over by another.
 */
export async function startWorker(surroundings: JobSurroundings): Promise<Worker> {
  const boss = await openQueue(surroundings);
  for (const { name, workers, batch } of LANES) {
    await boss.work(
      name,
      {
        localConcurrency: workers,
        batchSize: batch,
        burstWhenBatchFull: batch > 1,
        pollingIntervalSeconds: POLL_S,
        includeMetadata: true,
        perJobResults: true,
      },
      (fetched) => Promise.all(fetched.map((job) => outcomeOf(surroundings, job))),
    );
  }
  const clock = startClock(surroundings);
  return {
    stop: async () => {
      // Whoever stops us may stop the database at the same moment: what is lost by that is taken up by the next process.
      boss.removeAllListeners('error').on('error', () => {});
      await clock.stop();
      await boss.stop({ graceful: true, close: false, timeout: STOP_LIMIT_MS });
    },
  };
}

async function outcomeOf(surroundings: JobSurroundings, job: JobWithMetadata<unknown>) {
  try {
    const told = await runJob(surroundings, job);
    return { id: job.id, status: 'completed' as const, ...(told === null ? {} : { output: { message: told } }) };
  } catch (problem) {
    return { id: job.id, status: 'failed' as const, output: { message: (problem as Error).message } };
  }
}

/** pg-boss is read from disk here and not before: a process that only serves pages does not carry it. */
async function openQueue({ database, log }: JobSurroundings): Promise<PgBoss> {
  const { PgBoss: Queue, fromKysely } = await import('pg-boss');
  const boss = new Queue({
    db: fromKysely(database),
    schema: 'pgboss',
    // The tables are made by our own migrations, as the role that owns them.
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: true,
    superviseIntervalSeconds: SUPERVISE_S,
    monitorIntervalSeconds: SUPERVISE_S,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (problem) => log.error('job queue', problem));
  boss.on('warning', (warning) => log.info('job queue warning', { message: warning.message }));
  return boss.start();
}
