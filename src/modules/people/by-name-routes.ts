import type { Context } from 'hono';
import { type Env, may, NotFound, routes } from '#platform/http.ts';
import { organisationByNamePath, organisationPageByNamePath, peoplePath } from './paths.ts';
import { getOrganisation } from './store/organisations.ts';

/** The address of an organisation by its name, for links and scripts of others: the same page, for whoever works there. */
export const byNameRoutes = routes()
  .get(organisationByNamePath.pattern, may('people.view'), toOwnPage)
  .get(organisationPageByNamePath.pattern, may('people.view'), toOwnPage);

/** @throws NotFound for an organisation other than that of the scope. */
async function toOwnPage(c: Context<Env>): Promise<Response> {
  const [, , named = '', ...rest] = c.req.path.split('/');
  const { id, slug } = await getOrganisation(c.var.scope);
  if (named !== slug && named !== id) throw new NotFound();
  return c.redirect([peoplePath({}), ...rest].join('/') + new URL(c.req.url).search);
}
