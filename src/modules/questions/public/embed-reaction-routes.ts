import { readForm } from '#platform/form.ts';
import { anyone, type Env, path, routes } from '#platform/http.ts';
import type { Context } from 'hono';
import { embedHeaders, soundOrigins } from './headers.ts';
import type { PublicSites, Visit } from './public-sites.ts';
import type { Reactions, Received } from './reactions.ts';
import { viewOf } from './view-of.ts';

export const embedReactionPath = path('/embed/sites/:site/vragen/reactie');

/**
 * What a visitor says of an answer inside a page of another site: `{ text, form }`, words to show and, where it asks for more, those
 * of a field. Only for the origins of the site, and not while the element is paused.
 */
export const embedReactionRoutes = (sites: PublicSites, receive: Reactions) =>
  routes().post(embedReactionPath.pattern, anyone({ fromElsewhere: true }), async (c) => {
    const visit = await sites.visit(c);
    const { embedOrigins, isWidgetPaused } = visit.site.settings;
    const origin = c.req.header('Origin') ?? '';
    c.set('ownHeaders', embedHeaders);
    c.header('Vary', 'Origin');
    c.header('Cache-Control', 'no-store');
    if (isWidgetPaused || !soundOrigins(embedOrigins).includes(origin))
      return c.json({ text: viewOf(c, visit).words.refusedTitle }, 403);
    c.header('Access-Control-Allow-Origin', origin);
    return answer(c, visit, await receive(c, visit, await readForm(c)));
  });

function answer(c: Context<Env>, visit: Visit, received: Received): Response {
  const { words } = viewOf(c, visit);
  switch (received.kind) {
    case 'old':
      return c.json({ text: words.oldForm }, 400);
    case 'too-many':
      return c.json({ text: words.tooMany }, 429);
    case 'thanks':
      return c.json({ text: `${words.thanksTitle}. ${words.thanks}` });
    case 'asks': {
      const form = { label: words.reactionLabel, help: words.reactionHelp, send: words.send };
      return c.json({ text: received.isTooShort ? words.tooShort : words.reactionTitle, form });
    }
  }
}
