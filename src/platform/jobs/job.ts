import type { Id } from '#kernel/id.ts';
import type { Log } from '../log.ts';
import type { Scope } from '../scope.ts';
import type { ServerScope } from '../server-scope.ts';
import type { Schedule } from './schedule.ts';

/** What a job carries: ids, numbers and moments, never words of people. The job reads the rest where it is walled. */
export type JobData = Readonly<Record<string, string | number>>;

/** What is fixed about a kind of job; enough to send one. */
export type JobTraits = {
  /** Name of the module and a verb, `mail.deliver`. */
  readonly name: `${string}.${string}`;
  /** What the administrator reads: 'Een mail versturen'. Dutch, begins with a capital. */
  readonly title: string;
  /** Jobs of a lane wait for each other only; the lane `mail` is for what talks to the mail server. */
  readonly lane: 'work' | 'mail';
  /** How often it is tried again after the first time; 8 when absent. */
  readonly retries?: number;
  /** Seconds before the second try; doubles with each, up to an hour. 30 when absent. */
  readonly retryAfterS?: number;
  /** Seconds it may take; then it counts as failed. 900 when absent. */
  readonly limitS?: number;
};

/** A kind of background work. Modules list theirs in the manifest; a job is sent with `sendJob`. */
export type Job<Data extends JobData = JobData> = JobTraits & {
  /**
   * Does the work. It may run again after a crash, so it looks first whether it was done. Throw `JobProblem` to tell the
   * administrator why it failed; whatever is thrown, it is tried again until the tries are used.
   */
  run(job: RunningJob, data: Data): Promise<void>;
  /** When the clock sends it by itself: once for the server, or once for each organisation. Its data is `{ due }`. */
  readonly clock?: { readonly when: Schedule; readonly each: 'server' | 'organisation' };
};

/** What a job gets to work with. */
export type RunningJob = {
  readonly id: string;
  /** Null for work of the server itself. */
  readonly organisation: Id<'organisation'> | null;
  /** 1 for the first time. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
  /** Ends when the program stops or the time is up. */
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Says in one Dutch sentence what came of it; the administrator reads it with the job. No words of people. */
  readonly tell: (told: string) => void;
  /** One transaction of the organisation the job belongs to. Throws when it belongs to none. */
  readonly inScope: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>;
  /** One transaction of the server. */
  readonly inServerScope: <T>(work: (scope: ServerScope) => Promise<T>) => Promise<T>;
  /** Every organisation of the server, for work that goes past all of them. */
  readonly organisations: () => Promise<Id<'organisation'>[]>;
  /** One transaction of any organisation; only for work of the server that goes past all of them. */
  readonly inScopeOf: <T>(organisation: Id<'organisation'>, work: (scope: Scope) => Promise<T>) => Promise<T>;
};

/** Why a job failed, in Dutch and without words of people: the administrator reads `message`. */
export class JobProblem extends Error {}

/** Gives a job its type. */
export const defineJob = <Data extends JobData>(job: Job<Data>): Job<Data> => job;
