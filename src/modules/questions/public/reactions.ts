import type { Context } from 'hono';
import { cutText } from '#kernel/cut-text.ts';
import type { FormValues } from '#kernel/form-values.ts';
import type { Id } from '#kernel/id.ts';
import { clientAddress, networkOf } from '#platform/client-address.ts';
import type { Env } from '#platform/http.ts';
import { type Actor, inScope } from '#platform/scope.ts';
import { maskedWords } from '../model/masked-words.ts';
import { insertFeedback } from '../store/feedback.ts';
import { copy } from './copy.nl.ts';
import type { PublicSites, Visit } from './public-sites.ts';
import { type About, readReaction } from './reaction-code.ts';
import { createVisitorLimit } from './visitor-limit.ts';

/** What came of a reaction: kept, not ours, too many of them, or in want of words that say what is not clear. */
export type Received =
  | { readonly kind: 'thanks' | 'old' | 'too-many' }
  | { readonly kind: 'asks'; readonly about: About; readonly typed: string; readonly isTooShort: boolean };

/** Takes what a visitor says of an answer, wherever that is shown, with one limit for all places. */
export type Reactions = (c: Context<Env>, visit: Visit, form: FormValues) => Promise<Received>;

const SHORTEST = 3;
const LONGEST = 1_000;
const VISITOR: Actor = { id: '00000000-0000-7000-8000-000000000000' as Id<'person'>, name: '', permissions: new Set() };

export function createReactions({ options, counter }: PublicSites): Reactions {
  const limit = createVisitorLimit();
  const from = (c: Context<Env>) => networkOf(clientAddress(c, options.trustedProxies));
  return async (c, visit, form) => {
    const { organisation } = visit.site;
    const about = readReaction(options.secret, organisation, { about: form.get('over'), code: form.get('csrf') });
    if (!about) return { kind: 'old' };
    // A machine that fills in every field is thanked as everybody, and nothing is kept.
    if (form.get('website') !== '') return { kind: 'thanks' };
    const nowMs = visit.now.epochMilliseconds;
    if (!limit.allows(organisation, from(c), nowMs)) return { kind: 'too-many' };
    const verdict = form.get('duidelijk');
    const isVerdict = verdict === 'ja' || verdict === 'nee';
    // Who presses on is thanked as everybody.
    if (isVerdict && limit.isOfThree(`${organisation} ${about.item}`, from(c), nowMs))
      counter.add(organisation, verdict === 'ja' ? 'clear' : 'not-clear', about.item);
    if (verdict === 'ja') return { kind: 'thanks' };
    const typed = cutText(form.get('reden').trim(), LONGEST);
    if (typed.length < SHORTEST) return { kind: 'asks', about, typed, isTooShort: form.has('reden') };
    const identity = { organisation, actor: VISITOR, clock: () => visit.now };
    await inScope(options.database, identity, (scope) =>
      insertFeedback(scope, { ...about, isClear: false, reason: maskedWords(typed, copy.masked) }),
    );
    return { kind: 'thanks' };
  };
}
