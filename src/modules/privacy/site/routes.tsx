import type { Context } from 'hono';
import { emptyFrame, findOrganisation } from '#modules/people/index.ts';
import type { Database } from '#platform/database/connect.ts';
import { anyone, type Env, NotFound, page, routes } from '#platform/http.ts';
import { inLobby } from '#platform/scope.ts';
import { siteAccessibilityPath, sitePrivacyPath } from '../paths.ts';
import { copy } from './copy.nl.ts';
import { siteAccessibilityWords, sitePrivacyWords } from './site-words.ts';
import { SitePage } from './site-page.tsx';

/** What an organisation without an open site of questions says about privacy and accessibility; with one, the site itself shows it. */
export const siteRoutes = (database: Database) =>
  routes()
    .get(sitePrivacyPath.pattern, anyone(), async (c) => {
      const { name, slug } = await siteOf(c, database);
      const other = { href: siteAccessibilityPath({ site: slug }), label: copy.toAccessibility };
      return page(
        c,
        <SitePage
          frame={emptyFrame(c)}
          title={copy.privacyTitle}
          site={name}
          text={sitePrivacyWords({ name, address: 'u' })}
          other={other}
        />,
      );
    })
    .get(siteAccessibilityPath.pattern, anyone(), async (c) => {
      const { name, slug } = await siteOf(c, database);
      const other = { href: sitePrivacyPath({ site: slug }), label: copy.toPrivacy };
      const text = siteAccessibilityWords({ name, address: 'u' });
      return page(
        c,
        <SitePage frame={emptyFrame(c)} title={copy.accessibilityTitle} site={name} text={text} other={other} />,
      );
    });

async function siteOf(c: Context<Env>, database: Database) {
  const slug = c.req.param('site') ?? '';
  const found = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { slug }));
  if (!found) throw new NotFound();
  return found;
}
