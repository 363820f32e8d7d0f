import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, page, routes } from '#platform/http.ts';
import { type Lobby, throughLobby } from '#platform/scope.ts';
import type { Door } from '../../door.ts';
import { emptyFrame } from '../../frame.ts';
import { accountCodePath, accountPasswordPath, accountPasswordRemovalPath, accountPath } from '../../paths.ts';
import { type Credentials, findCredentials, updatePassword } from '../../store/credentials.ts';
import { getOrganisation } from '../../store/organisations.ts';
import { copy } from '../copy.nl.ts';
import { passwordProblem } from '../model/password-rules.ts';
import { ownSession } from '../own-account.ts';
import { ownWays } from '../own-ways.tsx';
import { NewPasswordPage } from '../pages/new-password-page.tsx';
import { hashPassword } from '../password-hash.ts';
import { countWaysForRemoval } from '../../ways-left.ts';
import { waysChanged } from '../ways-changed.ts';

/** Choosing a password and taking it away. Both ask for fresh proof, and end the other sessions. */
export const newPasswordRoutes = (door: Door) =>
  routes()
    .get(accountPasswordPath.pattern, anyone(), ownWays(), (c) => passwordPage(c, undefined))
    .post(accountPasswordPath.pattern, anyone(), ownWays(), async (c) => {
      // As typed: spaces count, also at the ends.
      const password = (await readForm(c)).get('nieuw');
      const known = await ownCredentials(c);
      const organisation = await getOrganisation(c.var.scope);
      const problem = passwordProblem(password, [known?.name ?? '', known?.email ?? '', organisation.name]);
      if (problem !== null) return passwordPage(c, copy.passwordProblems[problem]);
      const hash = await hashPassword(password);
      await inOwnLobby(c, (lobby) => updatePassword(lobby, hash));
      await waysChanged(c, door, 'password-changed');
      return c.redirect(known?.totpSealed === null ? accountCodePath({}) : `${accountPath({})}?bewaard`, 303);
    })
    .post(accountPasswordRemovalPath.pattern, anyone(), ownWays(), async (c) => {
      // A password is not counted: it goes with the mail address, by which a link comes too.
      const others = await inOwnLobby(c, (lobby) => countWaysForRemoval(lobby, door, ownSession(c).account));
      if (others === 0) return passwordPage(c, copy.lastWay);
      await inOwnLobby(c, (lobby) => updatePassword(lobby, null));
      await waysChanged(c, door, 'password-removed');
      return c.redirect(`${accountPath({})}?bewaard`, 303);
    });

const inOwnLobby = <T,>(c: Context<Env>, work: (lobby: Lobby) => Promise<T>): Promise<T> =>
  throughLobby(c.var.scope, { account: ownSession(c).account }, work);
const ownCredentials = (c: Context<Env>): Promise<Credentials | undefined> => inOwnLobby(c, findCredentials);

async function passwordPage(c: Context<Env>, error: string | undefined): Promise<Response> {
  const known = await ownCredentials(c);
  const html = (
    <NewPasswordPage
      frame={emptyFrame(c)}
      address={known?.email ?? ''}
      error={error}
      hasPassword={known?.passwordHash != null}
      needsPhone={known?.totpSealed == null}
    />
  );
  return page(c, html, error === undefined ? 200 : 400);
}
