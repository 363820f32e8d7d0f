import { asId, type Id } from '#kernel/id.ts';
import { sendJob } from '../jobs/send-job.ts';
import type { Scope } from '../scope.ts';
import { deliverMail, type MailRow, type MailState, type MailTables } from './mail.ts';
import { reasons } from './reasons.nl.ts';

/** A mail as the administrator sees it in a list. */
export type MailReport = {
  readonly id: Id<'mail'>;
  readonly kind: string;
  readonly to: { readonly address: string; readonly name: string | null };
  readonly subject: string;
  readonly state: MailState;
  readonly attempts: number;
  /** Why it did not go out (yet), in Dutch; null when nothing went wrong. */
  readonly reason: string | null;
  /** What the mail server said. */
  readonly answer: string | null;
  readonly createdAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
};
/** With its words; `text` and `html` are null when they are confidential or were cleaned up. */
export type WholeMail = MailReport & {
  readonly text: string | null;
  readonly html: string | null;
  readonly isConfidential: boolean;
};

const LIST_LIMIT = 200;
const moment = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

const reportOf = (row: MailRow): MailReport => ({
  id: asId<'mail'>(row.id),
  kind: row.kind,
  to: { address: row.to_address, name: row.to_name },
  subject: row.subject,
  state: row.state,
  attempts: row.attempts,
  reason: row.reason && reasons[row.reason],
  answer: row.answer,
  createdAt: moment(row.created_at),
  endedAt: row.ended_at && moment(row.ended_at),
});

/** The last 200 mails of the organisation, newest first; of some states when given. */
export async function listMails(scope: Scope, options: { states?: readonly MailState[] } = {}): Promise<MailReport[]> {
  const states = options.states ?? [];
  const query = scope
    .tables<MailTables>()
    .selectFrom('platform_mail')
    .selectAll()
    .where('organisation_id', '=', scope.organisation)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(LIST_LIMIT);
  const rows = await (states.length > 0 ? query.where('state', 'in', [...states]) : query).execute();
  return (rows as MailRow[]).map(reportOf);
}

/** How many mails of the organisation there are in each state; states without any are absent. */
export async function countMails(scope: Scope): Promise<ReadonlyMap<MailState, number>> {
  const rows = await scope
    .tables<MailTables>()
    .selectFrom('platform_mail')
    .select((e) => ['state', e.fn.countAll<string>().as('count')])
    .where('organisation_id', '=', scope.organisation)
    .groupBy('state')
    .execute();
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}

/** One mail of the organisation, or undefined. */
export async function findMail(scope: Scope, id: string): Promise<WholeMail | undefined> {
  const row = (await scope
    .tables<MailTables>()
    .selectFrom('platform_mail')
    .selectAll()
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .executeTakeFirst()) as MailRow | undefined;
  if (!row) return undefined;
  const isOpen = !row.confidential;
  return {
    ...reportOf(row),
    text: isOpen ? row.text_body : null,
    html: isOpen ? row.html_body : null,
    isConfidential: row.confidential,
  };
}

/** Puts a mail that failed, was kept or is uncertain in the queue again. False when there is none, or its words are gone. */
export async function retryMail(scope: Scope, id: string): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<MailTables>()
    .updateTable('platform_mail')
    .set({ state: 'queued', attempts: 0, ended_at: null })
    .where('organisation_id', '=', scope.organisation)
    .where('id', '=', id)
    .where('state', 'in', ['failed', 'kept', 'unknown'])
    .where('text_body', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await sendJob(scope, deliverMail, { mail: id });
  return true;
}
