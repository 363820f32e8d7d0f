import { sql } from 'kysely';
import type { Sender } from '../jobs/send-job.ts';

/** The setting that holds mail back; restoring a backup writes it. */
export const MAIL_HOLD = 'mail-hold';
/** Why no mail goes out: since when. */
export type MailHold = { readonly since: string };

/**
 * Why this server sends no mail; null when it does. A server that was put back from a backup knows mails that the old one may
 * have sent since, so a person first says that this is the one that sends.
 */
export async function readMailHold(sender: Sender): Promise<MailHold | null> {
  const { rows } = await sql<{ value: MailHold }>`
    select value from platform_setting where key = ${MAIL_HOLD}`.execute(sender.tables());
  return rows[0]?.value ?? null;
}

export const isMailHeld = async (sender: Sender): Promise<boolean> => (await readMailHold(sender)) !== null;

/** Lets mail go out again, for the whole server. What waits is found by the next sweep. */
export async function releaseMail(sender: Sender): Promise<void> {
  await sql`delete from platform_setting where key = ${MAIL_HOLD}`.execute(sender.tables());
}
