import type { Context } from 'hono';
import { newId } from '#kernel/id.ts';
import { personFrame } from '#modules/people/index.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, page, routes } from '#platform/http.ts';
import { composeMail } from '#platform/mail/compose-mail.ts';
import { isMailHeld, readMailHold, releaseMail } from '#platform/mail/hold.ts';
import { sweepMail } from '#platform/mail/mail-jobs.ts';
import { queueMail } from '#platform/mail/queue-mail.ts';
import { countMails, listMails } from '#platform/mail/read-mails.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import { copy } from './copy.nl.ts';
import { MAIL_GROUPS, type MailGroup } from './model/mail-line.ts';
import { momentWords } from './model/moment-words.ts';
import { MailsPage } from './pages/mails-page.tsx';
import { mailReleasePath, mailsPath, trialMailPath } from './paths.ts';
import type { Machine } from './machine.ts';

const NOTICES: Readonly<Record<string, { kind: 'positive' | 'warning'; text: string }>> = {
  proef: { kind: 'positive', text: copy.mails.trialQueued },
  bewaard: { kind: 'warning', text: copy.mails.trialKept },
  stil: { kind: 'warning', text: copy.mails.trialHeld },
  vrij: { kind: 'positive', text: copy.mails.released },
};

const groupOf = (text: string | undefined): MailGroup | null =>
  text !== undefined && Object.hasOwn(MAIL_GROUPS, text) ? (text as MailGroup) : null;

/** The list of mails with how this server sends, a mail to try that, and letting mail go after a restore. */
export const mailListRoutes = (machine: Machine) =>
  routes()
    .get(mailsPath.pattern, may('operations.manage'), (c) => listPage(c, machine, {}))
    .post(trialMailPath.pattern, may('operations.manage'), async (c) => {
      const address = (await readForm(c)).get('adres');
      const isQueued = await queueTrial(c, address);
      if (!isQueued) return listPage(c, machine, { address, isWrong: true });
      const isHeld = await isMailHeld(c.var.scope);
      const fate = machine.mail.smtp === null ? 'bewaard' : isHeld ? 'stil' : 'proef';
      return c.redirect(`${mailsPath({})}?${NOTICE}=${fate}`, 303);
    })
    .post(mailReleasePath.pattern, may('server.manage'), async (c) => {
      await releaseMail(c.var.scope);
      await sweepMail(c.var.scope, 0);
      return c.redirect(`${mailsPath({})}?${NOTICE}=vrij`, 303);
    });

async function listPage(c: Context<Env>, { mail }: Machine, trial: { address?: string; isWrong?: boolean }) {
  const { scope } = c.var;
  const group = groupOf(c.req.query('stand'));
  const mails = await listMails(scope, group ? { states: MAIL_GROUPS[group] } : {});
  const counts = await countMails(scope);
  const hold = await readMailHold(scope);
  const notice = NOTICES[noticeName(c)] ?? null;
  return page(
    c,
    <MailsPage
      frame={{ ...personFrame(c), notice }}
      mails={mails}
      group={group}
      total={[...counts.values()].reduce((sum, count) => sum + count, 0)}
      server={mail.smtp ? { host: mail.smtp.host, from: mail.from.address } : null}
      heldSince={hold === null ? null : momentWords(Temporal.Instant.from(hold.since))}
      mayRelease={scope.actor.permissions.has('server.manage')}
      trial={{ address: trial.address ?? '', isWrong: trial.isWrong ?? false }}
    />,
    trial.isWrong ? 400 : 200,
  );
}

async function queueTrial(c: Context<Env>, address: string): Promise<boolean> {
  const { kind, button, ...words } = copy.trial;
  const { scope, shell } = c.var;
  const mail = composeMail({
    ...words,
    button: { label: button, href: shell.url },
  });
  const outcome = await queueMail(scope, { ...mail, kind, key: `trial:${newId()}`, to: { address } });
  return outcome.ok;
}
