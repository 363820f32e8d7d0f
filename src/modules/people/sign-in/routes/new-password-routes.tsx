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
import { fitsPassword, hashPassword } from '../password-hash.ts';
import { OWN_LIMITS } from '../model/turns.ts';
import { giveTurnBack, takeTurn } from '../throttle.ts';
import { countWaysForRemoval } from '../../ways-left.ts';
import { waysChanged } from '../ways-changed.ts';
import { waitPage } from './wait-page.tsx';
import { toSaved } from '../../to-saved.ts';

/** Choosing a password and taking it away. Both ask for fresh proof, and end the other sessions. */
export const newPasswordRoutes = (door: Door) =>
  routes()
    .get(accountPasswordPath.pattern, anyone(), ownWays({ second: 'way' }), async (c) =>
      passwordPage(c, await ownCredentials(c), {}),
    )
    // Counting a try is a transaction of its own: within another one it would wait for a second connection.
    .post(accountPasswordPath.pattern, anyone(), ownWays({ transaction: false, second: 'way' }), async (c) => {
      const form = await readForm(c);
      const known = await c.var.withScope((scope) =>
        throughLobby(scope, { account: ownSession(c).account }, findCredentials),
      );
      const refused = await oldPasswordProblem(c, door, { known, typed: form.get('huidig') });
      if (refused) return refused;
      return c.var.withScope((scope) => {
        c.set('scope', scope);
        // As typed: spaces count, also at the ends.
        return keepPassword(c, door, { known, password: form.get('nieuw') });
      });
    })
    .post(accountPasswordRemovalPath.pattern, anyone(), ownWays(), async (c) => {
      const known = await ownCredentials(c);
      const ways = await inOwnLobby(c, (lobby) => countWaysForRemoval(lobby, door, ownSession(c).account));
      // It goes with the mail address, by which a link comes too; where no mail goes out it is the way that the address was counted for.
      const counted = door.keepsMail && known?.passwordHash != null && known.totpSealed !== null ? 1 : 0;
      if (ways - counted === 0)
        return passwordPage(c, known, { error: door.keepsMail ? copy.lastWayByHand : copy.lastWay });
      await inOwnLobby(c, (lobby) => updatePassword(lobby, null));
      await waysChanged(c, door, 'password-removed');
      return toSaved(c, accountPath({}));
    });

type Kept = { readonly known: Credentials | undefined; readonly password: string };

async function keepPassword(c: Context<Env>, door: Door, { known, password }: Kept): Promise<Response> {
  const organisation = await getOrganisation(c.var.scope);
  const problem = passwordProblem(password, [known?.name ?? '', known?.email ?? '', organisation.name]);
  if (problem !== null) return passwordPage(c, known, { error: copy.passwordProblems[problem] });
  const hash = await hashPassword(password);
  await inOwnLobby(c, (lobby) => updatePassword(lobby, hash));
  await waysChanged(c, door, 'password-changed');
  return known?.totpSealed === null ? c.redirect(accountCodePath({}), 303) : toSaved(c, accountPath({}));
}

const inOwnLobby = <T,>(c: Context<Env>, work: (lobby: Lobby) => Promise<T>): Promise<T> =>
  throughLobby(c.var.scope, { account: ownSession(c).account }, work);
const ownCredentials = (c: Context<Env>): Promise<Credentials | undefined> => inOwnLobby(c, findCredentials);

/** Who came in by a link may have forgotten it; everybody else who has a password gives it. */
const asksOld = (c: Context<Env>, known: Credentials | undefined): boolean =>
  known?.passwordHash != null && !['mail', 'handed'].includes(ownSession(c).method);

type Typed = { readonly known: Credentials | undefined; readonly typed: string };

/** The page that says what is wrong with the present password, or to wait; null when it fits or is not asked. */
async function oldPasswordProblem(c: Context<Env>, door: Door, { known, typed }: Typed): Promise<Response | null> {
  if (!asksOld(c, known)) return null;
  const turn = { what: `own-password:${ownSession(c).account}`, limits: OWN_LIMITS };
  const wait = await takeTurn(door, [turn]);
  if (wait !== null) return waitPage(c, wait);
  if (!(await fitsPassword(typed, known?.passwordHash ?? null)))
    return passwordPage(c, known, { oldError: copy.oldWrong });
  await giveTurnBack(door, turn, 'all');
  return null;
}

type Problems = { readonly error?: string; readonly oldError?: string };

function passwordPage(c: Context<Env>, known: Credentials | undefined, { error, oldError }: Problems): Response {
  const html = (
    <NewPasswordPage
      frame={emptyFrame(c)}
      address={known?.email ?? ''}
      error={error}
      oldError={oldError}
      asksOld={asksOld(c, known)}
      hasPassword={known?.passwordHash != null}
      needsPhone={known?.totpSealed == null}
    />
  );
  return page(c, html, error === undefined && oldError === undefined ? 200 : 400);
}
