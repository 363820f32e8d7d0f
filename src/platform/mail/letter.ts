import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailRow } from './mail.ts';
import type { MailSettings } from './mail-settings.ts';

/** The bytes of a mail as they go over the line: text and HTML side by side, headers encoded, nothing read from disk or net. */
export async function writeLetter(
  mail: Pick<
    MailRow,
    'subject' | 'text_body' | 'html_body' | 'to_address' | 'to_name' | 'reply_to' | 'message_id' | 'created_at'
  >,
  { from }: MailSettings,
): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    to: { name: mail.to_name ?? '', address: mail.to_address },
    ...(mail.reply_to === null ? {} : { replyTo: { name: '', address: mail.reply_to } }),
    subject: mail.subject,
    text: mail.text_body ?? '',
    html: mail.html_body ?? '',
    messageId: mail.message_id ?? '',
    date: mail.created_at,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
