import type { Context } from 'hono';
import { isId } from '#kernel/id.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { anyone, type Env, NotFound, routes } from '#platform/http.ts';
import { throughLobby } from '#platform/scope.ts';
import { hashOfToken } from '#platform/session.ts';
import { accountPath, otherSessionsEndPath, sessionEndPath } from '../../paths.ts';
import { deleteSessions } from '../../store/sessions.ts';
import { ownAccount, ownSession } from '../own-account.ts';
import { toSaved } from '../../to-saved.ts';

/** Ending sessions of one's own account, in one browser or in all others; on every server at once. */
export const sessionRoutes = () =>
  routes()
    .post(otherSessionsEndPath.pattern, anyone(), ownAccount(), async (c) => {
      await end(c, { allBut: hashOfToken(c.var.token ?? '') });
      return toSaved(c, accountPath({}), { part: 'sessies' });
    })
    .post(sessionEndPath.pattern, anyone(), ownAccount(), async (c) => {
      const id = c.req.param('session');
      if (!isId(id) || (await end(c, { id })) === 0) throw new NotFound();
      return toSaved(c, accountPath({}), { part: 'sessies' });
    });

const end = (c: Context<Env>, which: { id: string } | { allBut: string }): Promise<number> =>
  throughLobby(c.var.scope, { account: ownSession(c).account }, async (lobby) => {
    const count = await deleteSessions(lobby, which);
    const what = 'id' in which ? 'one-session' : 'other-sessions';
    if (count > 0) await recordAudit(lobby, { kind: 'session-ended', what });
    return count;
  });
