import { escaped } from '#kernel/escaped.ts';

/** What a mail says, in plain text each. `paragraphs` stand in order; `button` leads to an address of our own. */
export type MailWords = {
  readonly subject: string;
  /** The line that a mailbox shows after the subject. */
  readonly preheader: string;
  readonly paragraphs: readonly string[];
  readonly button?: { readonly label: string; readonly href: string };
  /** Why somebody gets this and who sends it. */
  readonly footer: string;
};
/** A mail in both its forms, which say the same. */
export type ComposedMail = { readonly subject: string; readonly text: string; readonly html: string };

const COLOURS = { ink: '#1d2b2e', soft: '#4c5b5e', paper: '#ffffff', ground: '#f3f6f6', accent: '#0b5c63' };
const FONT = "'Segoe UI', Helvetica, Arial, sans-serif";

/**
 * Makes the text and the HTML of a mail. The HTML is one column that fits a phone, with its looks inline as mail programs
 * ask, without pictures and without anything from elsewhere. Words are data: nothing in them becomes markup.
 * @throws TypeError for a button that leads to something else than a web address.
 */
export function composeMail(words: MailWords): ComposedMail {
  if (words.button && !/^https?:$/.test(URL.parse(words.button.href)?.protocol ?? ''))
    throw new TypeError('the button of a mail leads to a web address');
  return { subject: words.subject, text: textOf(words), html: htmlOf(words) };
}

function textOf({ paragraphs, button, footer }: MailWords): string {
  const parts = [...paragraphs, ...(button ? [`${button.label}:\n${button.href}`] : []), `--\n${footer}`];
  return `${parts.join('\n\n')}\n`;
}

function htmlOf({ subject, preheader, paragraphs, button, footer }: MailWords): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0;background:${COLOURS.ground};color:${COLOURS.ink};font-family:${FONT};">
<div style="display:none;max-height:0;overflow:hidden;">${escaped(preheader)}</div>
<div role="article" aria-label="${escaped(subject)}" lang="nl" style="max-width:560px;margin:0 auto;padding:24px 16px;">
<div style="background:${COLOURS.paper};padding:28px 24px;border-radius:8px;">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;color:${COLOURS.ink};">${escaped(subject)}</h1>
${paragraphs.map(paragraph).join('\n')}${button ? `\n${buttonOf(button)}` : ''}
</div>
<p style="margin:16px 8px 0;font-size:14px;line-height:1.5;color:${COLOURS.soft};">${lines(footer)}</p>
</div>
</body>
</html>
`;
}

const paragraph = (text: string): string =>
  `<p style="margin:0 0 16px;font-size:16px;line-height:1.6;">${lines(text)}</p>`;

function buttonOf({ label, href }: NonNullable<MailWords['button']>): string {
  const look = `display:inline-block;padding:12px 20px;border-radius:6px;background:${COLOURS.accent};color:#ffffff;font-size:16px;font-weight:600;text-decoration:none;`;
  return `<p style="margin:8px 0 20px;"><a href="${escaped(href)}" style="${look}">${escaped(label)}</a></p>
<p style="margin:0;font-size:14px;line-height:1.5;color:${COLOURS.soft};">Werkt de knop niet? Kopieer dan deze link:<br><a href="${escaped(href)}" style="color:${COLOURS.accent};word-break:break-all;">${escaped(href)}</a></p>`;
}

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');
