import type { Context } from 'hono';
import { asId, isId } from '#kernel/id.ts';
import { findOrganisation, personFrame } from '#modules/people/index.ts';
import { NOTICE, noticeName } from '#platform/sealed-notice.ts';
import type { Database } from '#platform/database/connect.ts';
import { readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { listAskedHosts } from '../store/sites.ts';
import { dayOf } from '../workbench/moments.ts';
import { hostConfirmationPath, hostsPath } from '../workbench/paths.ts';
import { confirmHost } from './confirm-host.ts';
import { copy } from './copy.nl.ts';
import { HostsPage, type WaitingHost } from './hosts-page.tsx';

/** Whoever runs the server says which host name is of which organisation: before that nothing is shown there. */
export const hostsRoutes = (database: Database) =>
  routes()
    .get(hostsPath.pattern, may('server.manage'), (c) => draw(c))
    .post(hostConfirmationPath.pattern, may('server.manage', { fresh: true, transaction: false }), async (c) => {
      const id = c.req.param('organisation');
      if (!isId(id)) throw new NotFound();
      const host = (await readForm(c)).get('host');
      const { actor, now } = await c.var.withScope(async (scope) => scope);
      const outcome = await confirmHost(
        database,
        { organisation: asId<'organisation'>(id), host },
        { actor, clock: now },
      );
      return c.redirect(`${hostsPath({})}?${NOTICE}=${outcome.ok ? 'ja' : 'nee'}`, 303);
    });

async function draw(c: Context<Env>): Promise<Response> {
  const said = noticeName(c);
  const notice =
    said === 'ja'
      ? ({ kind: 'positive', text: copy.done } as const)
      : said === 'nee'
        ? ({ kind: 'warning', text: copy.gone } as const)
        : null;
  const waiting: WaitingHost[] = [];
  for (const { organisation, host, since } of await listAskedHosts(c.var.scope)) {
    const found = await findOrganisation(c.var.scope, { id: organisation });
    waiting.push({ organisation, host, name: found?.name ?? '', slug: found?.slug ?? '', since: dayOf(since) });
  }
  return page(c, <HostsPage frame={{ ...personFrame(c), notice }} waiting={waiting} />);
}
