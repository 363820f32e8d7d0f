import { asId, isId } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { anyone, NotFound, routes } from '#platform/http.ts';
import { throughLobby } from '#platform/scope.ts';
import type { Door } from '../../door.ts';
import { accountPath } from '../../paths.ts';
import { ownSession } from '../../sign-in/own-account.ts';
import { ownWays } from '../../sign-in/own-ways.tsx';
import { waysChanged } from '../../sign-in/ways-changed.ts';
import { deleteIdentity, identityKeyOf, insertIdentity } from '../../store/identities.ts';
import { countWaysForRemoval } from '../../ways-left.ts';
import { openProof } from '../connect-proof.ts';
import { copy } from '../copy.nl.ts';
import { identitiesPath, identityRemovalPath, identityVisitPath } from '../paths.ts';
import { goToProvider } from './go-to-provider.ts';
import { messagePage } from './message.tsx';
import { toSaved } from '../../to-saved.ts';

/** Connecting a work account to one's own account, and taking it off. */
export const ownIdentityRoutes = (door: Door) =>
  routes()
    .get(identityVisitPath.pattern, anyone(), ownWays({ transaction: false }), (c) =>
      goToProvider(c, door, { organisation: ownSession(c).organisation, back: null, why: 'connect' }),
    )
    .post(identitiesPath.pattern, anyone(), ownWays(), async (c) => {
      const given = { proof: (await readForm(c)).get('bewijs'), browser: c.var.csrf, now: c.var.scope.now() };
      const proven = openProof(door, given);
      if (!proven) return messagePage(c, copy.failedTitle, copy.old);
      const lobbyOf = { account: ownSession(c).account, key: identityKeyOf(proven.issuer, proven.subject) };
      const isNew = await throughLobby(c.var.scope, lobbyOf, (lobby) => insertIdentity(lobby, proven));
      if (!isNew) return messagePage(c, copy.failedTitle, copy.taken);
      await waysChanged(c, door, 'identity-added');
      return toSaved(c, accountPath({}));
    })
    .post(identityRemovalPath.pattern, anyone(), ownWays(), async (c) => {
      const id = c.req.param('identity');
      if (!isId(id)) throw new NotFound();
      const { account } = ownSession(c);
      const done = await throughLobby(c.var.scope, { account }, async (lobby) =>
        (await countWaysForRemoval(lobby, door, account)) < 2 ? null : deleteIdentity(lobby, asId(id)),
      );
      if (done === null) return messagePage(c, copy.lastTitle, copy.lastLead);
      if (!done) throw new NotFound();
      await waysChanged(c, door, 'identity-removed');
      return toSaved(c, accountPath({}));
    });
