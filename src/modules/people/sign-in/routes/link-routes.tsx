import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, page, routes } from '#platform/http.ts';
import { mailAddress } from '#platform/mail/address.ts';
import { isMailHeld } from '#platform/mail/hold.ts';
import { inLobby } from '#platform/scope.ts';
import type { Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { accountPasswordPath, mailLinkPath, mailLinkUsePath } from '../../paths.ts';
import { completeSignIn } from '../complete-sign-in.ts';
import { copy } from '../copy.nl.ts';
import { signInForm } from '../form-token.ts';
import { askMailLink, lookAtLink, takeLink } from '../mail-link.ts';
import { safeReturn } from '../safe-return.ts';
import { LinkPage } from '../pages/link-page.tsx';
import { MessagePage } from '../pages/message-page.tsx';
import { startPage } from './start-routes.tsx';

/**
 * Signing in with a link by mail. A link that is right always works, however often others tried. Asking for one is limited for
 * each address and never for a machine: behind a proxy that is everybody.
 */
export const linkRoutes = (door: Door) =>
  routes()
    .post(mailLinkPath.pattern, anyone(), signInForm(door), async (c) => {
      const form = await readForm(c);
      const [address, back] = [form.get('adres').trim(), safeReturn(form.get('terug'))];
      if (mailAddress(address) === null) return startPage(c, door, { typed: address, back, error: copy.badAddress });
      const purpose = form.get('doel') === 'reset' ? 'reset' : 'sign-in';
      await askMailLink(door, { address, purpose, back, url: c.var.shell.url });
      return page(c, <MessagePage frame={emptyFrame(c)} {...(await whatBecame(door, address))} />);
    })
    .get(mailLinkUsePath.pattern, anyone(), signInForm(door), async (c) => {
      const token = c.req.param('token');
      const found = await lookAtLink(door, token);
      if (!found || found.link.purpose === 'address') return gone(c, door);
      const back = safeReturn(c.req.query('terug'));
      const action = mailLinkUsePath({ token });
      return page(c, <LinkPage frame={emptyFrame(c)} name={found.owner.name} action={action} back={back} />);
    })
    .post(mailLinkUsePath.pattern, anyone(), signInForm(door), async (c) => {
      const link = await takeLink(door, c.req.param('token'));
      if (!link) return gone(c, door);
      const wished = (await readForm(c)).get('terug');
      const back = link.purpose === 'reset' ? accountPasswordPath({}) : wished;
      const { account, handed } = link;
      if (handed === null) return completeSignIn(c, door, { account, method: 'mail', back });
      return completeSignIn(c, door, { account, method: 'handed', organisation: handed.organisation, back });
    });

/** What becomes of the mail: it goes, waits on a server without mail, or is held back after a restore. The same for every address. */
async function whatBecame(door: Door, address: string): Promise<{ title: string; lead: string }> {
  if (door.keepsMail) return { title: copy.byHand.readyTitle, lead: copy.byHand.readyLead(address) };
  if (await inLobby(door.database, {}, isMailHeld)) return { title: copy.heldTitle, lead: copy.heldLead(address) };
  return { title: copy.sentTitle, lead: copy.sentLead(address) };
}

function gone(c: Context<Env>, { keepsMail = false }: Door): Response {
  const lead = keepsMail ? copy.goneLeadByHand : copy.goneLead;
  return page(c, <MessagePage frame={emptyFrame(c)} title={copy.goneTitle} lead={lead} />, 404);
}
