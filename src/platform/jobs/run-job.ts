import { sql } from 'kysely';
import * as z from 'zod';
import { asId, type Id } from '#kernel/id.ts';
import type { Database } from '../database/connect.ts';
import type { Log } from '../log.ts';
import { inScope, type Scope } from '../scope.ts';
import { inServerScope } from '../server-scope.ts';
import { type Job, JobProblem, type RunningJob } from './job.ts';

/** What jobs run with; `clock` is there for tests. */
export type JobSurroundings = {
  readonly database: Database;
  readonly jobs: readonly Job[];
  readonly log: Log;
  readonly clock?: () => Temporal.Instant;
};
/** A job as it came from the queue. */
export type FetchedJob = {
  readonly id: string;
  readonly data: unknown;
  readonly retryCount: number;
  readonly retryLimit: number;
  readonly signal: AbortSignal;
};

const payload = z.object({
  job: z.string(),
  organisation: z.string().nullable(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Who did it, where a change asks for a person: the program itself. */
export const PROGRAM = { id: asId<'person'>('00000000-0000-7000-8000-000000000000'), name: 'Eenstemmig' };

const UNKNOWN_JOB = 'Deze versie van Eenstemmig kent deze taak niet. Werk alle onderdelen bij.';
const surprise = (number: string) =>
  `Er ging iets mis dat we niet hadden voorzien. In het logboek van de server staat meer onder nummer ${number}.`;

/**
 * Runs one job and gives what it tells the administrator. What it throws goes on with only a Dutch explanation: the queue keeps that, and it must hold no words of
 * people. The whole problem goes to the log.
 */
export async function runJob(surroundings: JobSurroundings, fetched: FetchedJob): Promise<string | null> {
  const { log, jobs } = surroundings;
  const parsed = payload.safeParse(fetched.data);
  const job = parsed.success ? jobs.find(({ name }) => name === parsed.data.job) : undefined;
  if (!parsed.success || !job) throw explained(UNKNOWN_JOB);
  const began = performance.now();
  try {
    let told: string | null = null;
    const tell = (words: string) => {
      told = words;
    };
    await job.run({ ...runningJob(surroundings, fetched, parsed.data.organisation), tell }, parsed.data.data);
    log.info('job done', { job: job.name, id: fetched.id, ms: Math.round(performance.now() - began) });
    return told;
  } catch (problem) {
    const number = fetched.id.slice(-8);
    const known = problem instanceof JobProblem;
    if (known) log.info('job failed', { job: job.name, id: fetched.id, attempt: fetched.retryCount + 1 });
    else log.error('job failed', problem, { job: job.name, id: fetched.id, number, attempt: fetched.retryCount + 1 });
    throw explained(known ? problem.message : surprise(number));
  }
}

/** The queue keeps whatever an error holds; a stack would tell of files and, at times, of values. */
function explained(message: string): Error {
  const error = new Error(message);
  delete error.stack;
  return error;
}

function runningJob(
  surroundings: JobSurroundings,
  fetched: FetchedJob,
  organisation: string | null,
): Omit<RunningJob, 'tell'> {
  const { database, clock, log } = surroundings;
  const own = organisation === null ? null : asId<'organisation'>(organisation);
  const inScopeOf = <T>(id: Id<'organisation'>, work: (scope: Scope) => Promise<T>) =>
    inScope(
      database,
      { organisation: id, actor: { ...PROGRAM, permissions: new Set() }, ...(clock ? { clock } : {}) },
      work,
    );
  return {
    id: fetched.id,
    organisation: own,
    attempt: fetched.retryCount + 1,
    isLastAttempt: fetched.retryCount >= fetched.retryLimit,
    signal: fetched.signal,
    log,
    inScope: (work) => {
      if (own === null) throw new Error('this job belongs to no organisation');
      return inScopeOf(own, work);
    },
    inServerScope: (work) => inServerScope(database, work, clock ? { clock } : {}),
    organisations: () => listOrganisations(database),
    inScopeOf,
  };
}

/** Ids of all organisations, and nothing else about them. */
export async function listOrganisations(database: Database): Promise<Id<'organisation'>[]> {
  const { rows } = await sql<{ id: string }>`select id from platform_organisations() as id`.execute(database);
  return rows.map(({ id }) => asId<'organisation'>(id));
}
