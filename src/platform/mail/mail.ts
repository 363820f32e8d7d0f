import type { JobTraits } from '../jobs/job.ts';

/**
 * How a mail stands. `queued` waits; `sending` is at the mail server right now; `sent` was accepted; `failed` was refused for
 * good, or given up; `unknown`: the connection broke after the last word, so it may have arrived; `kept`: this server has no
 * mail server; `withdrawn`: taken back before it went out.
 */
export type MailState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'kept' | 'withdrawn';

/** Why a mail did not go out (yet). */
export type MailReason =
  | 'address-refused'
  | 'message-refused'
  | 'busy'
  | 'no-connection'
  | 'no-tls'
  | 'sign-in-refused'
  | 'time-out'
  | 'cut-off';

export type MailRow = {
  id: string;
  organisation_id: string | null;
  key: string;
  kind: string;
  to_address: string;
  to_name: string | null;
  reply_to: string | null;
  subject: string;
  text_body: string | null;
  html_body: string | null;
  confidential: boolean;
  message_id: string | null;
  state: MailState;
  attempts: number;
  reason: MailReason | null;
  answer: string | null;
  created_at: Date;
  attempted_at: Date | null;
  ended_at: Date | null;
};
/** The table of mails, for the files of this folder. */
export type MailTables = { platform_mail: MailRow };

/** The job that takes one mail to the mail server; `mail` is its id. It is tried for about half a day. */
export const deliverMail: JobTraits = {
  name: 'mail.deliver',
  title: 'Een mail versturen',
  lane: 'mail',
  retries: 18,
  retryAfterS: 30,
  limitS: 300,
};
