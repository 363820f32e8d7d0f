import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, may, page, routes } from '#platform/http.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import { hashOfToken, newToken, writeToken } from '#platform/session.ts';
import type { Door } from '../door.ts';
import { emptyFrame } from '../frame.ts';
import { newPasskeyPath } from '../passkeys/paths.ts';
import { peoplePath, secondFactorPath, secondStepPath } from '../paths.ts';
import { safeReturn } from '../sign-in/model/safe-return.ts';
import { OWN_LIMITS } from '../sign-in/model/turns.ts';
import { ownAccount, ownSession } from '../sign-in/own-account.ts';
import { useCode } from '../sign-in/prove-password.ts';
import { waitPage } from '../sign-in/routes/wait-page.tsx';
import { giveTurnBack, takeTurn } from '../sign-in/throttle.ts';
import { findCredentials } from '../store/credentials.ts';
import { getOrganisation } from '../store/organisations.ts';
import { markSecondStep, moveSession } from '../store/sessions.ts';
import { hasSecondFactor, isOneFactor } from './owes.ts';
import { requireSecondFactor } from './require.ts';
import { copy } from './copy.nl.ts';
import { EnrolPage, SecondStepPage } from './pages/second-step-page.tsx';

/** The second step after a link by mail, and an administrator who says that everybody takes it. */
export const secondFactorRoutes = (door: Door) =>
  routes()
    .get(secondStepPath.pattern, anyone(), ownAccount({ second: 'step' }), (c) => showStep(c, c.req.query('terug')))
    // Counting a try is a transaction of its own: within this one it would wait for a second connection.
    .post(secondStepPath.pattern, anyone(), ownAccount({ second: 'step', transaction: false }), (c) => prove(c, door))
    .post(secondFactorPath.pattern, may('people.manage', { fresh: true }), async (c) => {
      await requireSecondFactor(c.var.scope, (await readForm(c)).get('vraag') === 'ja');
      return c.redirect(`${peoplePath({})}?bewaard`, 303);
    });

async function showStep(c: Context<Env>, asked: string | undefined, error?: string): Promise<Response> {
  const back = safeReturn(asked) ?? '/';
  const session = ownSession(c);
  if (!isOneFactor(session)) return c.redirect(back, 303);
  const { name: organisation } = await getOrganisation(c.var.scope);
  const frame = emptyFrame(c);
  if (!(await hasSecondFactor(c.var.scope, session)))
    return page(c, <EnrolPage {...{ frame, organisation }} newKeyHref={newPasskeyPath({})} />);
  return page(c, <SecondStepPage {...{ frame, organisation, back, error }} />, error === undefined ? 200 : 400);
}

async function prove(c: Context<Env>, door: Door): Promise<Response> {
  const form = await readForm(c);
  const back = safeReturn(form.get('terug')) ?? '/';
  const turn = { what: `second:${ownSession(c).account}`, limits: OWN_LIMITS };
  const wait = await takeTurn(door, [turn]);
  if (wait !== null) return waitPage(c, wait);
  const token = await c.var.withScope((scope) => stepOf(scope, c, { door, typed: form.get('code') }));
  if (token === null)
    return c.var.withScope(async (scope) => {
      c.set('scope', scope);
      return showStep(c, back, copy.wrong);
    });
  await giveTurnBack(door, turn, 'all');
  writeToken(c, 'session', token, door.secure);
  return c.redirect(back, 303);
}

/** The session goes on with a new token once the code is right; null when it is not. */
function stepOf(scope: Scope, c: Context<Env>, { door, typed }: { door: Door; typed: string }): Promise<string | null> {
  const { account } = ownSession(c);
  const before = hashOfToken(c.var.token ?? '');
  return throughLobby(scope, { account, key: before }, async (lobby) => {
    const known = await findCredentials(lobby);
    if (!(await useCode(door, lobby, { sealed: known?.totpSealed ?? null, typed }))) return null;
    const token = newToken();
    await moveSession(lobby, before, { tokenHash: hashOfToken(token) });
    await markSecondStep(lobby, hashOfToken(token));
    return token;
  });
}
