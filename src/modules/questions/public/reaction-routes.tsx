import type { Context } from 'hono';
import { cutText } from '#kernel/cut-text.ts';
import { clientAddress, networkOf } from '#platform/client-address.ts';
import { readForm } from '#platform/form.ts';
import { anyone, type Env, page, path, routes } from '#platform/http.ts';
import { type Actor, inScope } from '#platform/scope.ts';
import type { Id } from '#kernel/id.ts';
import { maskedWords } from '../model/masked-words.ts';
import { insertFeedback } from '../store/feedback.ts';
import { findItems } from '../store/site-rows.ts';
import { copy } from './copy.nl.ts';
import { publicHeaders } from './headers.ts';
import type { ReactionFields } from './pages/question-page.tsx';
import { PlainPage, ReasonPage } from './pages/reaction-pages.tsx';
import { wordsOf } from './pages/view.ts';
import type { PublicSites, Visit } from './public-sites.ts';
import { filledTitle } from './question-text.ts';
import { readReaction } from './reaction-code.ts';
import { viewOf } from './view-of.ts';
import { createVisitorLimit } from './visitor-limit.ts';

export const reactionPath = path('/:site/vragen/:slug/reactie');
export const thanksPath = path('/:site/vragen/:slug/bedankt');

const SHORTEST = 3;
const LONGEST = 1_000;
const VISITOR: Actor = { id: '00000000-0000-7000-8000-000000000000' as Id<'person'>, name: '', permissions: new Set() };

/** What visitors say about an answer: whether it is clear, and what is not. Without a cookie, so without anything to steal. */
export function reactionRoutes(sites: PublicSites) {
  const limit = createVisitorLimit();
  const allows = (c: Context<Env>, { site, now }: Visit) =>
    limit.allows(site.organisation, networkOf(clientAddress(c, sites.options.trustedProxies)), now.epochMilliseconds);
  return routes()
    .get(thanksPath.pattern, anyone(), async (c) => {
      const visit = await sites.visit(c);
      return plain(c, visit, { title: wordsOf(viewOf(c, visit)).thanksTitle, text: wordsOf(viewOf(c, visit)).thanks });
    })
    .post(reactionPath.pattern, anyone(), async (c) => {
      const visit = await sites.visit(c);
      const form = await readForm(c);
      const fields: ReactionFields = { about: form.get('over'), code: form.get('csrf') };
      const about = readReaction(sites.options.secret, visit.site.organisation, fields);
      if (!about) return plain(c, visit, { title: copy.refusedTitle, text: copy.oldForm }, 400);
      const thanks = () => c.redirect(visit.links.thanks(slugOf(c)), 303);
      // A machine that fills in every field is thanked as everybody, and nothing is kept.
      if (form.get('website') !== '') return thanks();
      if (!allows(c, visit)) return plain(c, visit, { title: copy.refusedTitle, text: copy.tooMany }, 429);
      const verdict = form.get('duidelijk');
      if (verdict === 'ja' || verdict === 'nee')
        sites.counter.add(visit.site.organisation, verdict === 'ja' ? 'clear' : 'not-clear', about.item);
      if (verdict === 'ja') return thanks();
      const question = await titleOf(sites, visit, about);
      if (!form.has('reden')) return askReason(c, visit, { question, fields, value: '', error: null });
      const reason = cutText(form.get('reden').trim(), LONGEST);
      if (reason.length < SHORTEST)
        return askReason(c, visit, { question, fields, value: reason, error: wordsOf(viewOf(c, visit)).tooShort });
      const identity = { organisation: visit.site.organisation, actor: VISITOR, clock: () => visit.now };
      await inScope(sites.options.database, identity, (scope) =>
        insertFeedback(scope, { ...about, isClear: false, reason: maskedWords(reason, copy.masked) }),
      );
      return thanks();
    });
}

/** What the reaction is about, in words; null when it is gone meanwhile. */
async function titleOf({ options }: PublicSites, { site, now }: Visit, { item, lang }: { item: string; lang: string }) {
  const [found] = await findItems(options.database, { key: site.key, now }, { items: [item], lang });
  return found ? { title: filledTitle(found.title, site.facts), lang } : null;
}

const slugOf = (c: Context<Env>): string => c.req.param('slug') ?? '';

type Words = { readonly title: string; readonly text: string };

function plain(c: Context<Env>, visit: Visit, words: Words, status: 200 | 400 | 429 = 200): Response {
  c.set('ownHeaders', publicHeaders('page', false));
  return page(c, <PlainPage view={viewOf(c, visit)} {...words} slug={slugOf(c)} />, status);
}

type Asking = {
  readonly question: { readonly title: string; readonly lang: string } | null;
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
