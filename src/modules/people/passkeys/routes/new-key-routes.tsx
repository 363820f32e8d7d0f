import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, NotFound, page, routes } from '#platform/http.ts';
import { throughLobby } from '#platform/scope.ts';
import { hashOfToken } from '#platform/session.ts';
import type { Door } from '../../door.ts';
import { personFrame } from '../../frame.ts';
import { accountPath } from '../../paths.ts';
import { browserName } from '../../sign-in/model/browser-name.ts';
import { ownSession } from '../../sign-in/own-account.ts';
import { ownWays } from '../../sign-in/own-ways.tsx';
import { waysChanged } from '../../sign-in/ways-changed.ts';
import { findAccount } from '../../store/accounts.ts';
import { insertPasskey, listPasskeys } from '../../store/passkeys.ts';
import { spendTicket } from '../../store/used-tickets.ts';
import { checkMade } from '../answers.ts';
import { copy } from '../copy.nl.ts';
import { NewKeyPage } from '../pages/new-key-page.tsx';
import { newPasskeyAskPath, newPasskeyPath, passkeysPath } from '../paths.ts';
import { askToRegister } from '../questions.ts';
import { type Site, siteOf } from '../site.ts';
import { openTicket, sealTicket } from '../ticket.ts';
import { keyName } from './own-key-routes.tsx';
import { toSaved } from '../../to-saved.ts';

/** Making a passkey for one's own account. */
export const newKeyRoutes = (door: Door) =>
  routes()
    .get(newPasskeyPath.pattern, anyone(), ownWays({ second: 'enrol' }), (c) =>
      page(c, <NewKeyPage frame={personFrame(c)} name={browserName(c.req.header('user-agent') ?? '')} />),
    )
    .get(newPasskeyAskPath.pattern, anyone(), ownWays({ second: 'enrol' }), async (c) => {
      const options = await optionsFor(c, siteHere(c));
      const { challenge } = options;
      const ticket = sealTicket(door, 'passkey registration', {
        challenge,
        browser: c.var.csrf,
        now: c.var.scope.now(),
      });
      c.header('Cache-Control', 'no-store');
      return c.json({ options, ticket });
    })
    .post(passkeysPath.pattern, anyone(), ownWays({ second: 'enrol' }), async (c) => {
      const form = await readForm(c);
      const [typed, name] = [form.get('naam'), keyName(form.get('naam'))];
      const again = (words: { nameError?: string; problem?: string }) =>
        page(c, <NewKeyPage frame={personFrame(c)} name={typed} {...words} />, 400);
      if (name === null) return again({ nameError: copy.missingName });
      const posted = { answer: form.get('antwoord'), ticket: form.get('bewijs'), name };
      if (!(await keep(c, door, posted))) return again({ problem: copy.notMade });
      await waysChanged(c, door, 'passkey-added');
      return toSaved(c, accountPath({}), { notice: 'sleutel' });
    });

function siteHere(c: Context<Env>): Site {
  const site = siteOf(c.var.shell.url);
  if (!site) throw new NotFound();
  return site;
}

async function optionsFor(c: Context<Env>, site: Site) {
  const { account } = ownSession(c);
  const { owner, known } = await throughLobby(c.var.scope, { account }, async (lobby) => ({
    owner: await findAccount(lobby),
    known: await listPasskeys(lobby),
  }));
  const { name } = c.var.scope.actor;
  return askToRegister(site, { account, name, label: owner?.email ?? name, known });
}

/** Keeps the passkey of an answer that is right and new; false for any other. */
async function keep(
  c: Context<Env>,
  door: Door,
  posted: { answer: string; ticket: string; name: string },
): Promise<boolean> {
  const { scope, csrf } = c.var;
  const given = { ticket: posted.ticket, browser: csrf, now: scope.now() };
  const challenge = openTicket(door, 'passkey registration', given);
  const made = challenge === null ? null : await checkMade(posted.answer, { site: siteHere(c), challenge });
  if (made === null) return false;
  const spent = hashOfToken(`passkey ${challenge}`);
  return throughLobby(
    scope,
    { account: ownSession(c).account, key: spent },
    async (lobby) => (await spendTicket(lobby, spent)) && insertPasskey(lobby, { ...made, name: posted.name }),
  );
}
