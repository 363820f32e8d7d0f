import { readForm } from '#platform/form.ts';
import { anyone, type Env, path, routes } from '#platform/http.ts';
import type { Context } from 'hono';
import { embedHeaders, soundOrigins } from './headers.ts';
import type { PublicSites, Visit } from './public-sites.ts';
import { readReaction } from './reaction-code.ts';
import type { Reactions, Received } from './reactions.ts';
import { viewOf } from './view-of.ts';

export const embedReactionPath = path('/embed/sites/:site/vragen/reactie');

export const embedReadPath = path('/embed/sites/:site/vragen/gelezen');

/**
 * What a visitor does with an answer inside a page of another site: `{ text, form }` to a verdict, words to show and, where it asks for
 * more, those of a field; nothing to having opened it. Only for the origins of the site, and not while the element is paused.
 */
export const embedReactionRoutes = (sites: PublicSites, receive: Reactions) =>
  routes()
    .post(embedReactionPath.pattern, anyone({ fromElsewhere: true }), async (c) => {
      const visit = await sites.visit(c);
      return isAllowed(c, visit)
        ? answer(c, visit, await receive(c, visit, await readForm(c)))
        : c.json({ text: viewOf(c, visit).words.refusedTitle }, 403);
    })
    .post(embedReadPath.pattern, anyone({ fromElsewhere: true }), async (c) => {
      const { site, ...visit } = await sites.visit(c);
      if (!isAllowed(c, { site, ...visit })) return c.body(null, 403);
      const form = await readForm(c);
      const told = { about: form.get('over'), code: form.get('csrf') };
      const about = readReaction(sites.options.secret, site.organisation, told);
      if (about) sites.counter.add(site.organisation, 'view', about.item);
      return c.body(null, about ? 204 : 400);
    });

/** Whether the page that asks may; if so it may read the answer too. */
function isAllowed(c: Context<Env>, { site }: Visit): boolean {
  const { embedOrigins, isWidgetPaused } = site.settings;
  const origin = c.req.header('Origin') ?? '';
  c.set('ownHeaders', embedHeaders);
  c.header('Vary', 'Origin');
  c.header('Cache-Control', 'no-store');
  if (isWidgetPaused || !soundOrigins(embedOrigins).includes(origin)) return false;
  c.header('Access-Control-Allow-Origin', origin);
  return true;
}

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
