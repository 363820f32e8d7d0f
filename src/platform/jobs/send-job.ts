import { sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import type { Lobby, Scope } from '../scope.ts';
import type { ServerScope } from '../server-scope.ts';
import type { JobData, JobTraits } from './job.ts';

const DEFAULTS = { retries: 8, retryAfterS: 30, limitS: 900 };
const LONGEST_WAIT_S = 3_600;
const KEEP_S = 14 * 24 * 3_600;
/** A worker that says nothing for so long is gone, and another takes its job. */
export const HEARTBEAT_S = 30;

// Room for ids, names of the program and moments; not for a sentence, an address or a name of somebody.
const ID_LIKE = /^[A-Za-z0-9:._+-]{1,100}$/;

/** From where a job or a mail is sent: with an organisation it belongs to that; from the lobby or the server to nobody. */
export type Sender = Scope | Lobby | ServerScope;

/** The organisation of the sender; null where there is none. */
export const organisationOf = (sender: Sender): Id<'organisation'> | null =>
  'organisation' in sender ? sender.organisation : null;

type Options = {
  /** Seconds before it may start; none when absent. */
  readonly afterS?: number;
  /** For work of the server that sends a job to an organisation. */
  readonly organisation?: Id<'organisation'>;
};

/**
 * Sends a job inside the caller's transaction: it exists if, and only if, that is kept. From the scope of an organisation the
 * job belongs to it; from the lobby or the server to nobody, or to the organisation that `options` names. Gives its id.
 * @throws TypeError when `data` holds words.
 */
export async function sendJob(sender: Sender, job: JobTraits, data: JobData, options: Options = {}): Promise<string> {
  const words = Object.entries(data).find(([, value]) => typeof value === 'string' && !ID_LIKE.test(value));
  if (words) throw new TypeError(`job ${job.name} carries more than an id in ${words[0]}`);
  const organisation = organisationOf(sender) ?? options.organisation ?? null;
  const payload = JSON.stringify({ job: job.name, organisation, data });
  const { retries, retryAfterS, limitS } = { ...DEFAULTS, ...job };
  const id = newId();
  // The statement of pg-boss itself needs its whole program in memory; a process that only serves pages does without.
  await sql`
    insert into pgboss.job_common (id, name, data, policy, start_after, keep_until, retry_limit, retry_delay, retry_backoff,
      retry_delay_max, expire_seconds, deletion_seconds, heartbeat_seconds)
    values (${id}, ${job.lane}, ${payload}::jsonb, 'standard', now() + ${options.afterS ?? 0} * interval '1s',
      now() + ${KEEP_S} * interval '1s', ${retries}, ${retryAfterS}, true, ${LONGEST_WAIT_S}, ${limitS}, ${KEEP_S},
      ${HEARTBEAT_S})`.execute(sender.tables());
  return id;
}
