import { sql } from 'kysely';
import { JobProblem, type RunningJob } from '../jobs/job.ts';
import { type Sender, sendJob } from '../jobs/send-job.ts';
import { isMailHeld } from './hold.ts';
import { deliverMail, type MailRow, type MailState, type MailTables } from './mail.ts';
import type { MailSettings, SmtpServer } from './mail-settings.ts';
import { fates, reasons } from './reasons.nl.ts';
import type { Carrier } from './carrier.ts';
import type { Delivery, SmtpLimits } from './smtp.ts';

/** How delivery goes about; the waits are seconds and there for tests. */
export type DeliveryOptions = {
  readonly settings: MailSettings;
  readonly limits?: SmtpLimits;
  /** Lines that stay open between letters; absent: each letter has one of its own. */
  readonly carrier?: Carrier;
  /** How many mails at most go out in a second, per process. */
  readonly perSecond?: number;
  /** After this a mail that a dead process left in `sending` is taken over. */
  readonly takeOverAfterS?: number;
  /** After this a mail of which nobody knows is sent again, with the same Message-ID. */
  readonly unknownAfterS?: number;
};

const TAKE_OVER_S = 180;
const UNKNOWN_S = 600;
const MOST_ATTEMPTS = 30;

/** Runs in the organisation the mail belongs to, or for the server. */
const within = <T>(job: RunningJob, work: (sender: Sender) => Promise<T>): Promise<T> =>
  job.organisation === null ? job.inServerScope(work) : job.inScope(work);

/**
 * Takes one mail to the mail server. What is about to happen is written down before it happens, so that after a crash
 * somebody knows that it may have happened.
 * @throws JobProblem when it is to be tried again.
 */
export async function deliver(job: RunningJob, id: string, options: DeliveryOptions): Promise<void> {
  const { smtp } = options.settings;
  const mail = await within(job, async (sender) => {
    if (await isMailHeld(sender)) return told(job, fates.held);
    if (smtp === null) {
      await setAside(sender, id);
      return told(job, fates.kept);
    }
    return claim(sender, id, options);
  });
  if (mail === null || smtp === null) return;
  const delivery = await send(smtp, mail, options);
  const isLast = job.isLastAttempt || mail.attempts >= MOST_ATTEMPTS;
  await within(job, (sender) => settle(sender, mail, { delivery, isLast, options }));
  if (delivery.kind === 'later') throw new JobProblem(reasons[delivery.reason]);
}

/** Nodemailer is read from disk here and not before: most processes send nothing for a long time. */
async function send(smtp: SmtpServer, mail: MailRow, options: DeliveryOptions): Promise<Delivery> {
  const { settings, limits, carrier } = options;
  const [{ writeLetter }, { handOver }] = await Promise.all([import('./letter.ts'), import('./smtp.ts')]);
  const bytes = await writeLetter(mail, settings);
  const letter = { from: settings.from.address, to: mail.to_address, bytes };
  return carrier ? carrier.handOver(smtp, letter) : handOver(smtp, letter, limits);
}

/** The job is done and the mail did not go: the list of jobs says so. */
function told(job: RunningJob, fate: string): null {
  job.tell(fate);
  return null;
}

/** Without a mail server the mail stays to be read. */
async function setAside(sender: Sender, id: string): Promise<void> {
  await sender
    .tables<MailTables>()
    .updateTable('platform_mail')
    .set({ state: 'kept' })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
}

/** The mail, now `sending`; null when it is done, taken back, or at the mail server through somebody else. */
async function claim(sender: Sender, id: string, options: DeliveryOptions): Promise<MailRow | null> {
  const takeOver = (options.takeOverAfterS ?? TAKE_OVER_S) * 1_000;
  const unknown = (options.unknownAfterS ?? UNKNOWN_S) * 1_000;
  const messageId = `<${id}@${options.settings.from.address.split('@')[1] ?? 'localhost'}>`;
  const { rows } = await sql<MailRow>`
    update platform_mail set state = 'sending', attempts = attempts + 1, attempted_at = clock_timestamp(),
      message_id = coalesce(message_id, ${messageId})
    where id = ${id} and text_body is not null and (state = 'queued'
      or (state = 'sending' and attempted_at <= clock_timestamp() - ${takeOver} * interval '1ms')
      or (state = 'unknown' and attempted_at <= clock_timestamp() - ${unknown} * interval '1ms'))
    returning *`.execute(sender.tables());
  if (rows[0]) return rows[0];
  await lookAgainLater(sender, id, { takeOver, unknown });
  return null;
}

async function lookAgainLater(sender: Sender, id: string, wait: { takeOver: number; unknown: number }): Promise<void> {
  const found = await sender
    .tables<MailTables>()
    .selectFrom('platform_mail')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirst();
  if (found?.state === 'sending') await sendJob(sender, deliverMail, { mail: id }, { afterS: wait.takeOver / 1_000 });
  if (found?.state === 'unknown') await sendJob(sender, deliverMail, { mail: id }, { afterS: wait.unknown / 1_000 });
}

type Outcome = { readonly delivery: Delivery; readonly isLast: boolean; readonly options: DeliveryOptions };

/** Writes down how it went; only for the attempt that was made, so that a slow one never overwrites a later one. */
async function settle(sender: Sender, mail: MailRow, { delivery, isLast, options }: Outcome): Promise<void> {
  const state = stateAfter(delivery, isLast);
  const isEnd = state === 'sent' || state === 'failed';
  const { numUpdatedRows } = await sender
    .tables<MailTables>()
    .updateTable('platform_mail')
    .set({
      state,
      reason: delivery.kind === 'sent' ? null : delivery.reason,
      answer: delivery.answer,
      ended_at: isEnd ? sql`clock_timestamp()` : null,
      // A link to sign in has done its work here; a copy would only be a way in for somebody else.
      ...(state === 'sent' && mail.confidential ? { text_body: null, html_body: null } : {}),
    })
    .where('id', '=', mail.id)
    .where('attempts', '=', mail.attempts)
    .where('state', '=', 'sending')
    .executeTakeFirst();
  if (numUpdatedRows > 0n && state === 'unknown' && mail.attempts < MOST_ATTEMPTS)
    await sendJob(sender, deliverMail, { mail: mail.id }, { afterS: options.unknownAfterS ?? UNKNOWN_S });
}

function stateAfter(delivery: Delivery, isLast: boolean): MailState {
  if (delivery.kind === 'sent') return 'sent';
  if (delivery.kind === 'refused') return 'failed';
  if (delivery.kind === 'unknown') return 'unknown';
  return isLast ? 'failed' : 'queued';
}
