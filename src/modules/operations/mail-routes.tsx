import type { Context } from 'hono';
import { isId } from '#kernel/id.ts';
import { personFrame } from '#modules/people/index.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { isMailHeld } from '#platform/mail/hold.ts';
import { findMail, retryMail, type WholeMail } from '#platform/mail/read-mails.ts';
import { withdrawMail } from '#platform/mail/queue-mail.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import { copy } from './copy.nl.ts';
import type { Machine } from './machine.ts';
import { MailPage } from './pages/mail-page.tsx';
import { mailLooksPath, mailPath, mailRetryPath, mailWithdrawalPath } from './paths.ts';

const NOTICES: Readonly<Record<string, { kind: 'positive' | 'warning'; text: string }>> = {
  opnieuw: { kind: 'positive', text: copy.mail.retried },
  stil: { kind: 'warning', text: copy.mail.retriedHeld },
  ingetrokken: { kind: 'positive', text: copy.mail.withdrawn },
  telaat: { kind: 'warning', text: copy.mail.tooLate },
};
// Shown by itself, in a document without scripts, forms or anything from elsewhere, and without our cookies' origin.
const LOOKS_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

async function mailOf(c: Context<Env, '/:mail'>): Promise<WholeMail> {
  const id = c.req.param('mail');
  const found = isId(id) ? await findMail(c.var.scope, id) : undefined;
  if (!found) throw new NotFound();
  return found;
}

/** One mail: reading it, trying it again, taking it back. */
export const mailRoutes = ({ mail: settings }: Machine) =>
  routes()
    .get(mailPath.pattern, may('operations.manage'), async (c) => {
      const mail = await mailOf(c);
      const notice = NOTICES[noticeName(c)] ?? null;
      return page(c, <MailPage frame={{ ...personFrame(c), notice }} mail={mail} sends={settings.smtp !== null} />);
    })
    .get(mailLooksPath.pattern, may('operations.manage'), async (c) => {
      const { html } = await mailOf(c);
      if (html === null) throw new NotFound();
      return c.body(html, 200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': LOOKS_POLICY,
      });
    })
    .post(mailRetryPath.pattern, may('operations.manage'), async (c) => {
      const { id } = await mailOf(c);
      const isDone = await retryMail(c.var.scope, id);
      const fate = isDone && (await isMailHeld(c.var.scope)) ? 'stil' : isDone ? 'opnieuw' : 'telaat';
      return c.redirect(`${mailPath({ mail: id })}?${NOTICE}=${fate}`, 303);
    })
    .post(mailWithdrawalPath.pattern, may('operations.manage'), async (c) => {
      const { id } = await mailOf(c);
      const count = await withdrawMail(c.var.scope, { id });
      return c.redirect(`${mailPath({ mail: id })}?${NOTICE}=${count > 0 ? 'ingetrokken' : 'telaat'}`, 303);
    });
