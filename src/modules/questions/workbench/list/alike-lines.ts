import type { Scope } from '#platform/scope.ts';
import { alikeQuestions, wordsToFind } from '../../model/alike.ts';
import { itemsLike } from '../../search/items-like.ts';
import { shelvesOf } from '../../search/search-site.ts';
import { LINE_STATES } from './line-standing.ts';
import { type ListedLine, linesOf } from './listed-lines.ts';
import { basesInUse } from './list-view.ts';

const LANG = 'nl';
/** So many of what is not published are looked at, the last changed first. */
const MOST_LOOKED_AT = 1_000;
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
  const unpublished = { lang: LANG, titleBeginnings, states: NOT_PUBLISHED };
  const others = await linesOf(scope, unpublished, { limit: MOST_LOOKED_AT });
  return [...new Map([...found, ...others].map((line) => [line.item, line])).values()];
}
