import type { Context, MiddlewareHandler } from 'hono';
import { type Env, type GuardOptions, page } from '#platform/http.ts';
import { type Scope, throughLobby } from '#platform/scope.ts';
import type { Session } from '#platform/session.ts';
import { emptyFrame } from '../frame.ts';
import { accountPath } from '../paths.ts';
import { listPlaces } from '../store/persons.ts';
import { copy } from './copy.nl.ts';
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
      if (!isKept) return next();
      c.res = await otherWay(c, copy.otherWay.ways, accountPath({}));
    });

/** Whether the account of a session that one organisation vouches for has a place at another. */
const reachesElsewhere = async (scope: Scope, session: Session): Promise<boolean> => {
  if (session.method !== 'oidc') return false;
  const places = await throughLobby(scope, { account: session.account }, listPlaces);
  return places.some(({ organisation }) => organisation !== session.organisation);
};

/** Asks to sign in another way, because the sign-in service of an organisation does not reach that far. */
export const otherWay = async (c: Context<Env>, lead: string, back: string): Promise<Response> =>
  page(c, <OtherWayPage frame={emptyFrame(c)} title={copy.otherWay.title} lead={lead} back={back} />, 403);
