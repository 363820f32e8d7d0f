import type { Context } from 'hono';
import { anyone, type Env, page, routes } from '#platform/http.ts';
import { throughLobby } from '#platform/scope.ts';
import type { Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { accountPath, confirmPath, signInPath } from '../../paths.ts';
import { findCredentials } from '../../store/credentials.ts';
import { EXTRA_WAYS } from '../extra-ways.ts';
import { safeReturn } from '../safe-return.ts';
import { ownAccount, ownSession } from '../own-account.ts';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { rememberReturn } from '../return-after-link.ts';

/** Proving once more who you are. Each way on the page is a new sign-in of the same account, that comes back here after. */
export const confirmRoutes = (door: Door) =>
  routes().get(confirmPath.pattern, anyone(), ownAccount({ second: 'enrol' }), async (c) => {
    const back = safeReturn(c.req.query('terug')) ?? accountPath({});
    const { account } = ownSession(c);
    const { known, extra } = await throughLobby(c.var.scope, { account }, async (lobby) => {
      const found = await findCredentials(lobby);
      const at = { c, door, back, address: found?.email ?? '' };
      return { known: found, extra: await Promise.all(EXTRA_WAYS.map((way) => way.onConfirmPage?.(at, lobby))) };
    });
    const example = localExample(c, door);
    if (example !== null) rememberReturn(c, door, back);
    return page(
      c,
      <ConfirmationPage
        frame={emptyFrame(c)}
        back={back}
        keepsMail={door.keepsMail ?? false}
        address={known?.email ?? null}
        hasPassword={known?.passwordHash != null && known.totpSealed !== null}
        demoPerson={door.demoPeople.find(({ member }) => member.account === account) ?? null}
        localExample={example}
        extra={extra}
      />,
    );
  });

const localExample = (c: Context<Env>, door: Door): string | null =>
  door.local?.account === ownSession(c).account ? `${c.var.shell.url}${signInPath({})}/…` : null;
