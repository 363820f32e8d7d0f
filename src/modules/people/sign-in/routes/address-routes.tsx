import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, page, routes } from '#platform/http.ts';
import { mailAddress } from '#platform/mail/address.ts';
import { throughLobby } from '#platform/scope.ts';
import type { Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { accountAddressPath, accountAddressUsePath, accountPath } from '../../paths.ts';
import { findAccount } from '../../store/accounts.ts';
import { askNewAddress, moveAddress, readNewAddress } from '../new-address.ts';
import { copy } from '../copy.nl.ts';
import { MAIL_LIMITS } from '../model/turns.ts';
import { ownSession } from '../own-account.ts';
import { ownWays } from '../own-ways.tsx';
import { AddressLinkPage, AddressPage } from '../pages/address-page.tsx';
import { MessagePage } from '../pages/message-page.tsx';
import { takeTurn } from '../throttle.ts';
import { waysChanged } from '../ways-changed.ts';
import { waitPage } from './wait-page.tsx';
import { toSaved } from '../../to-saved.ts';

/** Another mail address, proven by a link in a mail to it. */
export const addressRoutes = (door: Door) =>
  routes()
    .get(accountAddressPath.pattern, anyone(), ownWays(), (c) => addressPage(c, door, { typed: '' }))
    .post(accountAddressPath.pattern, anyone(), ownWays(), async (c) => {
      const typed = (await readForm(c)).get('adres').trim();
      const address = mailAddress(typed);
      if (address === null) return addressPage(c, door, { typed, error: copy.badAddress });
      const { account } = ownSession(c);
      const wait = await takeTurn(door, [{ what: `new-address:${account}`, limits: MAIL_LIMITS }]);
      if (wait !== null) return waitPage(c, wait);
      await askNewAddress(door, c.var.scope, { account, address, url: c.var.shell.url });
      return page(
        c,
        <MessagePage
          frame={emptyFrame(c)}
          title={door.keepsMail ? copy.byHand.addressReadyTitle : copy.sentTitle}
          lead={door.keepsMail ? copy.byHand.addressReadyLead(typed) : copy.addressSentLead(typed)}
          toAccount
        />,
      );
    })
    .get(accountAddressUsePath.pattern, anyone(), ownWays(), (c) => {
      const asked = readNewAddress(door, c.req.param());
      if (!asked) return gone(c);
      const html = (
        <AddressLinkPage frame={emptyFrame(c)} address={asked.address} action={new URL(c.req.url).pathname} />
      );
      return page(c, html);
    })
    .post(accountAddressUsePath.pattern, anyone(), ownWays(), async (c) => {
      const asked = readNewAddress(door, c.req.param());
      if (!asked) return gone(c);
      const before = await throughLobby(c.var.scope, { account: ownSession(c).account }, findAccount);
      const outcome = await moveAddress(c.var.scope, ownSession(c).account, asked);
      if (!outcome.ok) return outcome.reason === 'taken' ? taken(c) : gone(c);
      await waysChanged(c, door, 'address-changed', { alsoTo: before?.email ?? null });
      return toSaved(c, accountPath({}));
    });

type Typed = { readonly typed: string; readonly error?: string };

async function addressPage(c: Context<Env>, { keepsMail = false }: Door, { typed, error }: Typed): Promise<Response> {
  const known = await throughLobby(c.var.scope, { account: ownSession(c).account }, findAccount);
  const props = { current: known?.email ?? null, typed, error, keepsMail };
  const html = <AddressPage frame={emptyFrame(c)} {...props} />;
  return page(c, html, error === undefined ? 200 : 400);
}

const gone = (c: Context<Env>): Response =>
  page(c, <MessagePage frame={emptyFrame(c)} title={copy.goneTitle} lead={copy.addressGoneLead} toAccount />, 404);
const taken = (c: Context<Env>): Response =>
  page(c, <MessagePage frame={emptyFrame(c)} title={copy.takenTitle} lead={copy.takenLead} toAccount />, 409);
