import { readForm } from '#platform/form.ts';
import { anyone, NotFound, page, routes } from '#platform/http.ts';
import type { Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { completeSignIn } from '../../sign-in/complete-sign-in.ts';
import { signInForm } from '../../sign-in/form-token.ts';
import { MessagePage } from '../../sign-in/pages/message-page.tsx';
import { copy } from '../copy.nl.ts';
import { passkeySignInAskPath, passkeySignInPath } from '../paths.ts';
import { askToSignIn } from '../questions.ts';
import { accountByKey } from '../sign-in-with-key.ts';
import { siteOf } from '../site.ts';
import { sealTicket } from '../ticket.ts';

/** Signing in with a passkey, and proving with one once more who you are. */
export const keySignInRoutes = (door: Door) =>
  routes()
    .get(passkeySignInAskPath.pattern, anyone(), signInForm(door), async (c) => {
      const site = siteOf(c.var.shell.url);
      if (!site) throw new NotFound();
      const options = await askToSignIn(site);
      const now = (door.clock ?? Temporal.Now.instant)();
      const ticket = sealTicket(door, 'passkey sign-in', { challenge: options.challenge, browser: c.var.csrf, now });
      c.header('Cache-Control', 'no-store');
      return c.json({ options, ticket });
    })
    .post(passkeySignInPath.pattern, anyone(), signInForm(door), async (c) => {
      const site = siteOf(c.var.shell.url);
      if (!site) throw new NotFound();
      const form = await readForm(c);
      const posted = { answer: form.get('antwoord'), ticket: form.get('bewijs'), browser: c.var.csrf };
      const found = await accountByKey(door, site, posted);
      if (typeof found === 'object')
        return completeSignIn(c, door, { ...found, method: 'passkey', back: form.get('terug') });
      const [title, lead] = found === 'counter' ? [copy.copiedTitle, copy.copied] : [copy.refusedTitle, copy.refused];
      return page(c, <MessagePage frame={emptyFrame(c)} title={title} lead={lead} />, 400);
    });
