import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { copy } from './copy.nl.ts';
import type { Facts } from './model/fact.ts';
import { markPage } from './model/mark-page.ts';
import { factsOf } from './store.ts';

/** A page to read with its names filled in from these facts, each with a quiet mark. Not for pages with a form to edit in. */
export const withFacts = (html: unknown, facts: Facts): string => markPage(html, facts, copy.missingMark);

/** The same with the facts of a programme; asks the database only when the page has a name in it. */
export async function filledPage(scope: Scope, programme: Id<'programme'>, html: unknown): Promise<string> {
  const text = String(html);
  return text.includes('{') ? withFacts(text, await factsOf(scope, programme)) : text;
}
