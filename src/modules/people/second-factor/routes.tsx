import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, may, page, routes } from '#platform/http.ts';
import type { Id } from '#kernel/id.ts';
import { record } from '#platform/events.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import { hashOfToken, newToken, type Session, writeToken } from '#platform/session.ts';
import type { Door } from '../door.ts';
import { emptyFrame } from '../frame.ts';
import { newPasskeyPath } from '../passkeys/paths.ts';
import { peoplePath, secondFactorPath, secondStepPath } from '../paths.ts';
import { browserName } from '../sign-in/model/browser-name.ts';
import { safeReturn } from '../sign-in/safe-return.ts';
import { OWN_LIMITS } from '../sign-in/model/turns.ts';
import { ownAccount, ownSession } from '../sign-in/own-account.ts';
import { type CodeKind, useCode } from '../sign-in/prove-password.ts';
import { waitPage } from '../sign-in/routes/wait-page.tsx';
import { giveTurnBack, takeTurn } from '../sign-in/throttle.ts';
import { findCredentials } from '../store/credentials.ts';
import { getOrganisation } from '../store/organisations.ts';
import { markSecondStep, moveSession } from '../store/sessions.ts';
import { hasSecondFactor, isOneFactor, owedBy } from './owes.ts';
import { requireSecondFactor } from './require.ts';
import { copy } from './copy.nl.ts';
import { ChooseWayPage } from './pages/choose-way-page.tsx';
import { EnrolPage, SecondStepPage } from './pages/second-step-page.tsx';
import { toSaved } from '../to-saved.ts';

/** The second step after a link by mail, and an administrator who says that everybody takes it. */
export const secondFactorRoutes = (door: Door) =>
  routes()
    .get(secondStepPath.pattern, anyone(), ownAccount({ second: 'step' }), (c) =>
      showStep(c, door, { asked: c.req.query('terug') }),
    )
    // Counting a try is a transaction of its own: within this one it would wait for a second connection.
    .post(secondStepPath.pattern, anyone(), ownAccount({ second: 'step', transaction: false }), (c) => prove(c, door))
    .post(secondFactorPath.pattern, may('people.manage', { fresh: true }), async (c) => {
      const isAsked = (await readForm(c)).get('vraag') === 'ja';
      await requireSecondFactor(c.var.scope, isAsked);
      return toSaved(c, peoplePath({}), { notice: isAsked ? 'aan' : 'uit' });
    });

type Shown = { readonly asked: string | undefined; readonly error?: string };

async function showStep(c: Context<Env>, door: Door, { asked, error }: Shown): Promise<Response> {
  const back = safeReturn(asked) ?? '/';
  const session = ownSession(c);
  const { keepsMail = false } = door;
  if ((await owedBy(c.var.scope, session, { keepsMail })) === 'way') return showWays(c, session);
  if (!isOneFactor(session)) return c.redirect(back, 303);
  const { name: organisation } = await getOrganisation(c.var.scope);
  const frame = emptyFrame(c);
  if (!(await hasSecondFactor(c.var.scope, session)))
    return page(c, <EnrolPage {...{ frame, organisation }} newKeyHref={newPasskeyPath({})} />);
  return page(c, <SecondStepPage {...{ frame, organisation, back, error }} />, error === undefined ? 200 : 400);
}

/** Somebody who came in by a link that was handed to them, on a server without mail: how will they come in the next time? */
async function showWays(c: Context<Env>, { account }: Session): Promise<Response> {
  const known = await throughLobby(c.var.scope, { account }, findCredentials);
  const has = { password: known?.passwordHash != null, phone: known?.totpSealed != null };
  return page(c, <ChooseWayPage frame={emptyFrame(c)} has={has} newKeyHref={newPasskeyPath({})} />);
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
      return showStep(c, door, { asked: back, error: copy.wrong });
    });
  await giveTurnBack(door, turn, 'all');
  writeToken(c, 'session', token, door.secure);
  return c.redirect(back, 303);
}

/** The session goes on with a new token once the code is right; null when it is not. */
async function stepOf(
  scope: Scope,
  c: Context<Env>,
  { door, typed }: { door: Door; typed: string },
): Promise<string | null> {
  const { account, person, browser } = ownSession(c);
  const before = hashOfToken(c.var.token ?? '');
  const stepped = await throughLobby(scope, { account, key: before }, async (lobby) => {
    const known = await findCredentials(lobby);
    const code = await useCode(door, lobby, { sealed: known?.totpSealed ?? null, typed });
    if (code === null) return null;
    const token = newToken();
    await moveSession(lobby, before, { tokenHash: hashOfToken(token) });
    await markSecondStep(lobby, hashOfToken(token));
    return { token, code };
  });
  if (stepped === null) return null;
  await noteStep(scope, { person, browser: browserName(browser), code: stepped.code });
  return stepped.token;
}

const noteStep = (
  scope: Scope,
  { person, ...after }: { person: Id<'person'>; browser: string; code: CodeKind },
): Promise<unknown> =>
  record(scope, [
    {
      programme: null,
      name: 'people.session.second-step',
      kind: 'people.session',
      subject: person,
      before: null,
      after,
    },
  ]);
