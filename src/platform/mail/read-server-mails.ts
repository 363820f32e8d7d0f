import type { ServerScope } from '../server-scope.ts';
import type { MailTables } from './mail.ts';

/** A mail of the server itself, with its words. `at` is UTC. */
export type ServerMail = {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

const MOST = 20;

/**
 * The last mails of the server itself that were not sent because there is no mail server, oldest first. They hold links to
 * sign in: only for whoever sits at the server.
 */
export async function listServerMails(scope: ServerScope): Promise<ServerMail[]> {
  const rows = await scope
    .tables<MailTables>()
    .selectFrom('platform_mail')
    .select(['created_at', 'to_address', 'subject', 'text_body'])
    .where('organisation_id', 'is', null)
    .where('state', '=', 'kept')
    .where('text_body', 'is not', null)
    .orderBy('created_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.toReversed().map((row) => ({
    at: row.created_at.toISOString(),
    to: row.to_address,
    subject: row.subject,
    text: row.text_body ?? '',
  }));
}
