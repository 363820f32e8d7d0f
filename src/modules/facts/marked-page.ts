import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#platform/scope.ts';
import { keptHtml } from '#ui/markdown/kept-markdown.tsx';
import { copy } from './copy.nl.ts';
import type { Facts } from './model/fact.ts';
import { markPage } from './model/mark-page.ts';
import { factsOf } from './store.ts';

/** A page or a part of one to read with its names filled in from these facts, each with a quiet mark. Not for pages with a form to edit in. */
export const withFacts = (html: JSX.Element, facts: Facts): JSX.Element =>
  keptHtml(markPage(html, facts, copy.missingMark));

/** The same with the facts of a programme; asks the database only when the page has a name in it. */
export async function filledPage(scope: Scope, programme: Id<'programme'>, html: JSX.Element): Promise<JSX.Element> {
  const text = String(html);
  return keptHtml(text.includes('{') ? markPage(text, await factsOf(scope, programme), copy.missingMark) : text);
}
