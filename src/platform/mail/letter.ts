import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailRow } from './mail.ts';
import type { Dkim, MailSettings } from './mail-settings.ts';

/** The bytes of a mail as they go over the line: text and HTML side by side, headers encoded, nothing read from disk or net. */
export async function writeLetter(
  mail: Pick<
    MailRow,
    'subject' | 'text_body' | 'html_body' | 'to_address' | 'to_name' | 'reply_to' | 'message_id' | 'created_at'
  >,
  { from, dkim }: MailSettings,
): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    to: { name: mail.to_name ?? '', address: mail.to_address },
    ...(mail.reply_to === null ? {} : { replyTo: { name: '', address: mail.reply_to } }),
    subject: mail.subject,
    text: asLines(mail.text_body),
    html: asLines(mail.html_body),
    messageId: mail.message_id ?? '',
    date: mail.created_at,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bytes = await composer.compile().build();
  return dkim ? signed(bytes, dkim) : bytes;
}

// Lines end as they do on the line: what is signed is then what arrives.
const asLines = (text: string | null): string => (text ?? '').replace(/\r?\n/g, '\r\n');

/** With a DKIM-Signature in front (RFC 6376), over the headers that a reader sees and the whole body. */
async function signed(bytes: Uint8Array, { domain, selector, privateKey }: Dkim): Promise<Uint8Array> {
  const signer = new DKIM({ domainName: domain, keySelector: selector, privateKey });
  const parts: Uint8Array[] = [];
  for await (const part of signer.sign(Buffer.from(bytes))) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}
