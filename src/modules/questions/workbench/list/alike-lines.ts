import { findUnpublished } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { alikeQuestions, wordsToFind } from '../../model/alike.ts';
import { itemsLike } from '../../search/items-like.ts';
import { shelvesOf } from '../../search/search-site.ts';
import { LINE_STATES } from './line-standing.ts';
import { type ListedLine, linesOf, QUESTIONS } from './listed-lines.ts';
import { basesInUse } from './list-view.ts';

const LANG = 'nl';
/** So many of what is not published are looked at for a question, and for all of them: those with most of its words first. */
const LOOKED_AT = { each: 100, all: 1_000 };
const NOT_PUBLISHED = LINE_STATES.filter((state) => state !== 'published');

/** The questions that seem to ask the same, published or not. */
export const alikeLines = async (scope: Scope, question: string): Promise<ListedLine[]> =>
  alikeQuestions(question, await candidatesFor(scope, [question]), LANG);

/**
 * The questions in Dutch that can be alike to one of these: of what is published those that the search finds, and of what is not
 * those with a word of it in their name. The number of statements does not grow with the questions.
 */
export async function candidatesFor(scope: Scope, questions: readonly string[]): Promise<readonly ListedLine[]> {
  const titleBeginnings = [...new Set(questions.flatMap((question) => wordsToFind(question, LANG)))];
  if (titleBeginnings.length === 0) return [];
  const bases = (await basesInUse(scope)).all.map(({ id, owner }) => ({ id, owner, atOnce: true }));
  const items = await itemsLike(scope, shelvesOf({ ...scope, bases, lang: LANG, text: '' }), questions);
  const found = items.length === 0 ? [] : await linesOf(scope, { lang: LANG, items }, { limit: items.length });
  const { titled } = QUESTIONS;
  const most = Math.min(LOOKED_AT.each * questions.length, LOOKED_AT.all);
  const drafts = await findUnpublished(scope, { titled, lang: LANG, titleBeginnings, most });
  const unpublished = { lang: LANG, items: drafts, states: NOT_PUBLISHED };
  const others = drafts.length === 0 ? [] : await linesOf(scope, unpublished, { limit: drafts.length });
  return [...new Map([...found, ...others].map((line) => [line.item, line])).values()];
}
