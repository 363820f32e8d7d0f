import type { Scope } from '#platform/scope.ts';
import { alikeQuestions, wordsToFind } from '../../model/alike.ts';
import { type ListedLine, linesOf } from './listed-lines.ts';

const MOST_LOOKED_AT = 1_000;

/** The questions that seem to ask the same; only those with a word of it in their name are looked at, the last changed first. */
export const alikeLines = async (scope: Scope, question: string): Promise<ListedLine[]> =>
  alikeQuestions(question, await candidatesFor(scope, [question]), 'nl');

/** Questions in Dutch with a word of one of these in their name: all that can be alike, in one question to the database. */
export async function candidatesFor(
  scope: Scope,
  questions: readonly string[],
  limit = MOST_LOOKED_AT,
): Promise<ListedLine[]> {
  const titleWords = [...new Set(questions.flatMap((question) => wordsToFind(question, 'nl')))];
  return titleWords.length === 0 ? [] : linesOf(scope, { lang: 'nl', titleWords }, { limit });
}
