import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import type { Job } from './job.ts';

/** How a job stands: `created` waits for its turn, `retry` failed and waits to be tried again, `failed` is given up. */
export type JobState = 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';
/** A job as the administrator sees it. `title` is Dutch; its name when this version does not know it. */
export type JobReport = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly state: JobState;
  readonly createdAt: Temporal.Instant;
  /** When it starts, or may start again. */
  readonly startAfter: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  readonly attempts: number;
  /** Why it failed the last time, in Dutch; null when it did not. */
  readonly reason: string | null;
  /** What came of it, in its own words; null when it said nothing. */
  readonly told: string | null;
};

type Row = {
  id: string;
  job: string;
  state: JobState;
  created_on: Date;
  start_after: Date;
  completed_on: Date | null;
  retry_count: number;
  started_on: Date | null;
  output: { message?: unknown; value?: { message?: unknown } } | null;
};

const LIST_LIMIT = 200;
const COLUMNS = sql`id, data->>'job' as job, state::text as state, created_on, start_after, completed_on, retry_count, started_on, output`;
const moment = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

// What the queue itself says when a worker was gone or too slow.
const OF_THE_QUEUE: Readonly<Record<string, string>> = {
  'job heartbeat timeout': 'Het programma dat hiermee bezig was, viel weg.',
  'job timed out': 'Het duurde te lang.',
};

function messageIn({ output }: Row): string | null {
  const message = output?.message ?? output?.value?.message;
  return typeof message === 'string' ? message : null;
}

function reasonOf(row: Row): string | null {
  const message = row.state === 'completed' ? null : messageIn(row);
  return message === null ? null : (OF_THE_QUEUE[message] ?? message);
}

const reportOf = (row: Row, jobs: readonly Job[]): JobReport => ({
  id: row.id,
  name: row.job,
  title: jobs.find(({ name }) => name === row.job)?.title ?? row.job,
  state: row.state,
  createdAt: moment(row.created_on),
  startAfter: moment(row.start_after),
  endedAt: row.completed_on && moment(row.completed_on),
  attempts: row.started_on === null ? 0 : row.retry_count + 1,
  reason: reasonOf(row),
  told: row.state === 'completed' ? messageIn(row) : null,
});

/** The last 200 jobs of the organisation, newest first; of one state when given. */
export async function listJobs(
  scope: Scope,
  jobs: readonly Job[],
  options: { states?: readonly JobState[] } = {},
): Promise<JobReport[]> {
  const states = options.states ?? [];
  const chosen = states.length > 0 ? sql`and state::text in (${sql.join([...states])})` : sql``;
  const { rows } = await sql<Row>`
    select ${COLUMNS} from pgboss.job_common where data->>'organisation' = ${scope.organisation} ${chosen}
    order by created_on desc, id desc limit ${LIST_LIMIT}`.execute(scope.tables());
  return rows.map((row) => reportOf(row, jobs));
}

/** How many jobs of the organisation there are in each state; states without any are absent. */
export async function countJobs(scope: Scope): Promise<ReadonlyMap<JobState, number>> {
  const { rows } = await sql<{ state: JobState; count: number }>`
    select state::text as state, count(*)::int as count from pgboss.job_common
    where data->>'organisation' = ${scope.organisation} group by state`.execute(scope.tables());
  return new Map(rows.map(({ state, count }) => [state, count]));
}

/** Sets a job that failed at the head of the queue, with one more try. False when there is none that failed. */
export async function retryJob(scope: Scope, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update pgboss.job_common set state = 'retry', retry_limit = retry_count + 1, start_after = now(), completed_on = null,
      keep_until = now() + interval '14 days'
    where data->>'organisation' = ${scope.organisation} and id = ${id} and state in ('failed', 'retry')`.execute(
    scope.tables(),
  );
  return (numAffectedRows ?? 0n) > 0n;
}
