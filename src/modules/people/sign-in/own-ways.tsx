import type { Context, MiddlewareHandler } from 'hono';
import { type Env, type GuardOptions, page } from '#platform/http.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import type { Session } from '#platform/session.ts';
import { emptyFrame } from '../frame.ts';
import { accountPath, secondStepPath } from '../paths.ts';
import { hasSecondFactor, isOneFactor } from '../second-factor/owes.ts';
import { listAskingSecond } from '../store/organisations.ts';
import { listPlaces } from '../store/persons.ts';
import { copy } from './copy.nl.ts';
import { isOfOneOrganisation } from './one-organisation.ts';
import { ownSession } from './own-account.ts';
import { OtherWayPage } from './pages/other-way-page.tsx';

/**
 * As `ownAccount({ fresh: true })`, for all that adds, changes or removes a way to sign in. Whoever runs the sign-in service of
 * an organisation can come in as anybody who connected it: such a session reaches that organisation and nothing else, so it
 * does not touch what opens a place elsewhere.
 */
export const ownWays =
  (options: GuardOptions = {}): MiddlewareHandler<Env> =>
  (c, next) =>
    c.var.gate(c, 'people.view', { ...options, fresh: true }, async () => {
      const session = ownSession(c);
      const isKept =
        options.transaction === false
          ? await c.var.withScope((scope) => reachesElsewhere(scope, session))
          : await reachesElsewhere(c.var.scope, session);
      if (isKept) {
        c.res = await otherWay(c, copy.otherWay.ways, accountPath({}));
        return;
      }
      const owes =
        options.transaction === false
          ? await c.var.withScope((scope) => owesElsewhere(scope, session))
          : await owesElsewhere(c.var.scope, session);
      if (!owes) return next();
      c.res = c.redirect(`${secondStepPath({})}?terug=${encodeURIComponent(new URL(c.req.url).pathname)}`, 303);
    });

/** Whether the account of a session that one organisation vouches for has a place at another. */
const reachesElsewhere = async (scope: Scope, session: Session): Promise<boolean> => {
  if (!isOfOneOrganisation(session)) return false;
  const places = await throughLobby(scope, { account: session.account }, listPlaces);
  return places.some(({ organisation }) => organisation !== session.organisation);
};

/** Whether the account has a place that asks for its second factor, and this session did not give it: then no other one is put in its stead. */
const owesElsewhere = async (scope: Scope, session: Session): Promise<boolean> => {
  if (!isOneFactor(session) || !(await hasSecondFactor(scope, session))) return false;
  const places = await throughLobby(scope, { account: session.account }, listPlaces);
  return (
    (
      await listAskingSecond(
        scope,
        places.map(({ organisation }) => organisation),
      )
    ).length > 0
  );
};

/** Asks to sign in another way, because the sign-in service of an organisation does not reach that far. */
export const otherWay = async (c: Context<Env>, lead: string, back: string): Promise<Response> =>
  page(c, <OtherWayPage frame={emptyFrame(c)} title={copy.otherWay.title} lead={lead} back={back} />, 403);
