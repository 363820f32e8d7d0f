import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, page, routes } from '#platform/http.ts';
import { type Lobby, throughLobby } from '#platform/scope.ts';
import type { Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { accountCodePath, accountRecoveryPath } from '../../paths.ts';
import { findCredentials, updateTotp } from '../../store/credentials.ts';
import { countRecoveryCodes } from '../../store/recovery-codes.ts';
import { copy } from '../copy.nl.ts';
import { readPhoneCode } from '../model/recovery-code.ts';
import { ownSession } from '../own-account.ts';
import { ownWays } from '../own-ways.tsx';
import { PhoneCodePage } from '../pages/phone-code-page.tsx';
import { MakeRecoveryCodesPage, RecoveryCodesPage } from '../pages/recovery-codes-page.tsx';
import { sealPhoneSecret, stepOf } from '../phone-code.ts';
import { drawPhoneSetup, type PhoneSetup, readPhoneSetup, startPhoneSetup } from '../phone-setup.ts';
import { makeRecoveryCodes } from '../recovery-codes.ts';
import { waysChanged } from '../ways-changed.ts';

/** Codes of the phone, and recovery codes for who lost it. Both are given with fresh proof only. */
export const phoneRoutes = (door: Door) =>
  routes()
    .get(accountCodePath.pattern, anyone(), ownWays({ second: 'enrol' }), (c) => phonePage(c, door, {}))
    .post(accountCodePath.pattern, anyone(), ownWays({ second: 'enrol' }), async (c) => {
      const form = await readForm(c);
      const now = c.var.scope.now();
      const setup = readPhoneSetup(door, form.get('sleutel'), { account: ownSession(c).account, now });
      if (!setup) return phonePage(c, door, { error: copy.setupOld });
      const code = readPhoneCode(form.get('code'));
      const step = code === null ? null : await stepOf(setup.secret, code, now);
      if (step === null) return phonePage(c, door, { setup, error: copy.codeWrong });
      const codes = await inOwnLobby(c, async (lobby) => {
        await updateTotp(lobby, { sealed: sealPhoneSecret(door, setup.secret), step });
        return makeRecoveryCodes(door, lobby);
      });
      await waysChanged(c, door, 'code-changed');
      return page(c, <RecoveryCodesPage frame={emptyFrame(c)} codes={codes} />);
    })
    .get(accountRecoveryPath.pattern, anyone(), ownWays(), async (c) => {
      const left = await inOwnLobby(c, countRecoveryCodes);
      return page(c, <MakeRecoveryCodesPage frame={emptyFrame(c)} left={left} />);
    })
    .post(accountRecoveryPath.pattern, anyone(), ownWays(), async (c) => {
      const codes = await inOwnLobby(c, (lobby) => makeRecoveryCodes(door, lobby));
      await waysChanged(c, door, 'recovery-codes-made');
      return page(c, <RecoveryCodesPage frame={emptyFrame(c)} codes={codes} />);
    });

const inOwnLobby = <T,>(c: Context<Env>, work: (lobby: Lobby) => Promise<T>): Promise<T> =>
  throughLobby(c.var.scope, { account: ownSession(c).account }, work);

async function phonePage(
  c: Context<Env>,
  door: Door,
  { setup, error }: { setup?: PhoneSetup; error?: string },
): Promise<Response> {
  const { account } = ownSession(c);
  const known = await inOwnLobby(c, findCredentials);
  const shown = setup ?? (await startPhoneSetup(door, account, c.var.scope.now()));
  const { squares, grouped } = await drawPhoneSetup(shown, known?.email ?? known?.name ?? '');
  const html = (
    <PhoneCodePage
      frame={emptyFrame(c)}
      squares={squares}
      secret={grouped}
      sealed={shown.sealed}
      error={error}
      replaces={known?.totpSealed != null}
    />
  );
  return page(c, html, error === undefined ? 200 : 400);
}
