import { sql } from 'kysely';
import type { Job, RunningJob } from '../jobs/job.ts';
import { type Sender, sendJob } from '../jobs/send-job.ts';
import { type DeliveryOptions, deliver } from './delivery.ts';
import { createCarrier } from './carrier.ts';
import { isMailHeld } from './hold.ts';
import { deliverMail } from './mail.ts';
import { pace } from './pace.ts';

const SWEEP_EVERY_MINUTES = 5;
const SWEEP_MOST = 500;
const REST_MINUTES = 15;
/** What a mail server of a municipality takes from one sender without asking why. */
const MOST_PER_SECOND = 20;
const KEEP_WORDS_DAYS = 30;
const KEEP_SECRETS_DAYS = 1;
const KEEP_ROWS_DAYS = 183;

/** The jobs that mail is made of, for the manifest of the module that shows it. */
export const mailJobs = (options: DeliveryOptions): Job[] => [
  deliverJob(options),
  {
    name: 'mail.sweep',
    title: 'Mail zoeken die is blijven liggen',
    lane: 'work',
    retries: 0,
    clock: { when: { everyMinutes: SWEEP_EVERY_MINUTES }, each: 'server' },
    run: (job) => everywhere(job, (sender) => sweepMail(sender)),
  },
  {
    name: 'mail.clean',
    title: 'Oude mail opruimen',
    lane: 'work',
    clock: { when: { at: '03:20' }, each: 'server' },
    run: (job) => everywhere(job, cleanMail),
  },
];

function deliverJob(options: DeliveryOptions): Job {
  const turn = pace(options.perSecond ?? MOST_PER_SECOND);
  const carrier = options.carrier ?? createCarrier(options.limits);
  return {
    ...deliverMail,
    run: async (job, { mail }) => {
      await turn();
      // Waiting for a line is done before the mail is claimed: one that is claimed too long is taken over by another process.
      await carrier.inTurn(() => deliver(job, String(mail), { ...options, carrier }));
    },
  };
}

async function everywhere(job: RunningJob, work: (sender: Sender) => Promise<unknown>): Promise<void> {
  await job.inServerScope(work);
  for (const organisation of await job.organisations()) await job.inScopeOf(organisation, work);
}

/**
 * Gives a job to each mail that waits without one: its job was lost with a restore, or mail was held back. Gives how many. A
 * mail that was tried or put in less than `restMinutes` ago is left alone.
 */
export async function sweepMail(sender: Sender, restMinutes = REST_MINUTES): Promise<number> {
  if (await isMailHeld(sender)) return 0;
  const { rows } = await sql<{ id: string }>`
    select id from platform_mail m where state in ('queued', 'sending', 'unknown') and text_body is not null
      and coalesce(attempted_at, created_at) <= ${sender.now().toString()}::timestamptz - ${restMinutes} * interval '1 minute'
      and not exists (select 1 from pgboss.job_common j where j.name = 'mail'
        and j.state in ('created', 'retry', 'active') and j.data->'data'->>'mail' = m.id::text)
    order by created_at limit ${SWEEP_MOST}`.execute(sender.tables());
  for (const { id } of rows) await sendJob(sender, deliverMail, { mail: id });
  return rows.length;
}

/** The words of a mail go a month after it ended (of one that opens a door after a day), the row after half a year. */
export async function cleanMail(sender: Sender): Promise<void> {
  const at = sender.now().toString();
  await sql`update platform_mail set text_body = null, html_body = null where text_body is not null
    and coalesce(ended_at, created_at) < ${at}::timestamptz - (case when confidential then ${KEEP_SECRETS_DAYS}::int else ${KEEP_WORDS_DAYS}::int end) * interval '1 day'
    and state in ('sent', 'failed', 'kept', 'withdrawn')`.execute(sender.tables());
  await sql`delete from platform_mail where created_at < ${at}::timestamptz - ${KEEP_ROWS_DAYS} * interval '1 day'
    and state in ('sent', 'failed', 'kept', 'withdrawn')`.execute(sender.tables());
}
