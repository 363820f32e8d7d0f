import type { Context } from 'hono';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, page, path, routes } from '#platform/http.ts';
import type { Said } from '../model/said.ts';
import { findItems } from '../store/site-rows.ts';
import { publicHeaders } from './headers.ts';
import type { ReactionFields } from './pages/verdict.tsx';
import { PlainPage, ReasonPage } from './pages/reaction-pages.tsx';
import type { PublicSites, Visit } from './public-sites.ts';
import { filledTitle } from './question-text.ts';
import type { Reactions } from './reactions.ts';
import { viewOf } from './view-of.ts';

export const reactionPath = path('/:site/vragen/:slug/reactie');
export const thanksPath = path('/:site/vragen/:slug/bedankt');

/** What visitors say about an answer: whether it is clear, and what is not. Without a cookie, so without anything to steal. */
export function reactionRoutes(sites: PublicSites, receive: Reactions) {
  return routes()
    .get(thanksPath.pattern, anyone(), async (c) => {
      const visit = await sites.visit(c);
      const { thanksTitle, thanks } = viewOf(c, visit).words;
      return plain(c, visit, { title: thanksTitle, text: thanks });
    })
    .post(reactionPath.pattern, anyone(), async (c) => {
      const visit = await sites.visit(c);
      const form = await readForm(c);
      const received = await receive(c, visit, form);
      const { words, wishedLang } = viewOf(c, visit);
      switch (received.kind) {
        case 'thanks':
          return c.redirect(visit.links.thanks(slugOf(c), wishedLang), 303);
        case 'old':
          return plain(c, visit, { title: words.refusedTitle, text: words.oldForm }, 400);
        case 'too-many':
          return plain(c, visit, { title: words.refusedTitle, text: words.tooMany }, 429);
        case 'asks':
          return askReason(c, visit, {
            question: await titleOf(sites, visit, received.about),
            fields: { about: form.get('over'), code: form.get('csrf') },
            value: received.typed,
            error: received.isTooShort ? words.tooShort : null,
          });
      }
    });
}

/** What the reaction is about, in words; null when it is gone meanwhile. */
async function titleOf({ options }: PublicSites, { site, now }: Visit, { item, lang }: { item: string; lang: string }) {
  const [found] = await findItems(options.database, { key: site.key, now }, { items: [item], lang });
  return found ? { title: filledTitle(found.title, site.facts(lang)), lang } : null;
}

const slugOf = (c: Context<Env>): string => c.req.param('slug') ?? '';

type Words = { readonly title: string; readonly text: string };

function plain(c: Context<Env>, visit: Visit, words: Words, status: 200 | 400 | 429 = 200): Response {
  c.set('ownHeaders', publicHeaders('page', false));
  return page(c, <PlainPage view={viewOf(c, visit)} {...words} slug={slugOf(c)} />, status);
}

type Asking = {
  readonly question: { readonly title: Said; readonly lang: string } | null;
  readonly fields: ReactionFields;
  readonly value: string;
  readonly error: string | null;
};

function askReason(c: Context<Env>, visit: Visit, { question, fields, value, error }: Asking): Response {
  c.set('ownHeaders', publicHeaders('page', false));
  const view = viewOf(c, visit);
  return page(
    c,
    <ReasonPage view={view} slug={slugOf(c)} question={question} reaction={fields} value={value} error={error} />,
    error === null ? 200 : 400,
  );
}
