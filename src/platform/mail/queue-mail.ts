import { type Insertable, sql } from 'kysely';
import { type Id, newId } from '#kernel/id.ts';
import { done, type Outcome, refused } from '#kernel/outcome.ts';
import { organisationOf, type Sender, sendJob } from '../jobs/send-job.ts';
import { hasControl, mailAddress } from './address.ts';
import type { ComposedMail } from './compose-mail.ts';
import { deliverMail, type MailRow, type MailTables } from './mail.ts';

/** A mail to one person. */
export type NewMail = ComposedMail & {
  /** Says what this mail is about, so that it is never queued twice for one address: `invitation:<id>`. Holds no words. */
  readonly key: string;
  /** Which sort of mail it is, for the administrator; Dutch, begins with a capital: 'Uitnodiging'. */
  readonly kind: string;
  readonly to: { readonly address: string; readonly name?: string };
  /** Where an answer goes; the sender of the server when absent. */
  readonly replyTo?: string;
  /** True when its words open a door, as a link to sign in does: no page shows them then. */
  readonly isConfidential?: boolean;
};

const SUBJECT_LIMIT = 300;
const NAME_LIMIT = 200;

/**
 * Queues a mail in the caller's transaction: it goes out if, and only if, that is kept. From the scope of an organisation it
 * belongs to that; from the lobby or the server to nobody, and then no page shows it. Queued before under the same key for
 * the same address, nothing happens and `isNew` is false.
 * Refuses an address, a name or a subject that could become more than one header.
 */
export async function queueMail(
  sender: Sender,
  mail: NewMail,
): Promise<Outcome<{ id: Id<'mail'>; isNew: boolean }, 'bad-address' | 'bad-subject'>> {
  const address = mailAddress(mail.to.address);
  const replyTo = mail.replyTo === undefined ? null : mailAddress(mail.replyTo);
  const name = mail.to.name?.trim() ?? '';
  const isBadName = hasControl(name) || name.length > NAME_LIMIT;
  if (address === null || isBadName || (mail.replyTo !== undefined && replyTo === null)) return refused('bad-address');
  if (mail.subject.trim() === '' || hasControl(mail.subject) || mail.subject.length > SUBJECT_LIMIT)
    return refused('bad-subject');
  const id = newId<'mail'>();
  const row = {
    ...wordsOf(mail),
    id,
    organisation_id: organisationOf(sender),
    to_address: address,
    to_name: name === '' ? null : name,
    reply_to: replyTo,
    created_at: sender.now().toString(),
  };
  // Without naming the constraint: only then may somebody put a mail in who may not see the mails.
  const { numInsertedOrUpdatedRows } = await sender
    .tables<MailTables>()
    .insertInto('platform_mail')
    .values(row as unknown as Insertable<MailRow>)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const isNew = (numInsertedOrUpdatedRows ?? 0n) > 0n;
  if (isNew) await sendJob(sender, deliverMail, { mail: id });
  return done({ id, isNew });
}

const wordsOf = (mail: NewMail) => ({
  key: mail.key,
  kind: mail.kind,
  subject: mail.subject.trim(),
  text_body: mail.text,
  html_body: mail.html,
  confidential: mail.isConfidential ?? false,
  state: 'queued' as const,
});

/**
 * Takes back mails that did not go out yet, such as to somebody who signed off or whose data is erased. Gives how many; a mail
 * that is at the mail server right now is too late.
 */
export async function withdrawMail(
  sender: Sender,
  which: { readonly id?: string; readonly key?: string; readonly address?: string },
): Promise<number> {
  if (which.id === undefined && which.key === undefined && which.address === undefined) return 0;
  const byId = which.id === undefined ? sql`true` : sql`id = ${which.id}`;
  const byKey = which.key === undefined ? sql`true` : sql`key = ${which.key}`;
  const byAddress =
    which.address === undefined ? sql`true` : sql`to_address = ${mailAddress(which.address) ?? which.address}`;
  const { numAffectedRows } = await sql`
    update platform_mail set state = 'withdrawn', text_body = null, html_body = null, ended_at = ${sender.now().toString()}
    where organisation_id is not distinct from ${organisationOf(sender)} and state in ('queued', 'kept', 'unknown')
      and ${byId} and ${byKey} and ${byAddress}`.execute(sender.tables());
  return Number(numAffectedRows ?? 0n);
}

/**
 * Takes somebody out of the mails: what waited is taken back, and of what went out only the fact stays that a mail was sent,
 * without address, name and words. Gives how many mails it touched; one that is at the mail server right now keeps its row
 * until it is asked again.
 */
export async function eraseMailsTo(sender: Sender, address: string): Promise<number> {
  await withdrawMail(sender, { address });
  const { numAffectedRows } = await sql`
    update platform_mail set to_address = 'gewist:' || id, to_name = null, subject = '', text_body = null, html_body = null,
      answer = null, message_id = null
    where organisation_id is not distinct from ${organisationOf(sender)} and to_address = ${mailAddress(address) ?? address}
      and state <> 'sending'`.execute(sender.tables());
  return Number(numAffectedRows ?? 0n);
}
