import { countLines, findLines, type LineWish, type TextLine, type Waiting } from '#modules/library/index.ts';
import type { Scope } from '#platform/scope.ts';
import { QUESTION } from '../../actions/own-questions.ts';
import { type QuestionMeta, readMeta } from '../../model/question.ts';
import { LINE_STATES, type LineState, type Telling } from './line-standing.ts';

export type ListedLine = Omit<TextLine, 'meta' | 'telling' | 'waiting'> & {
  readonly meta: QuestionMeta;
  readonly telling: Telling;
  /** What of the base waits for the organisation; null for nothing. */
  readonly waiting: Pick<Waiting, 'what'> | null;
};

/** Questions among all that a library has. */
export const QUESTIONS = { kind: QUESTION, titled: 'question' } as const;
type Asked = Omit<LineWish, 'kind' | 'titled'>;

/** Questions as a list shows them, own and followed; the last changed first. */
export const linesOf = async (
  scope: Scope,
  asked: Asked,
  part: { readonly limit: number; readonly offset?: number },
): Promise<ListedLine[]> =>
  (await findLines(scope, { ...QUESTIONS, ...asked }, part)).map(({ telling, waiting, ...line }) => ({
    ...line,
    telling: telling === 'own' ? 'own-question' : telling,
    waiting: waiting === null ? null : { what: waiting },
    meta: readMeta(line.meta),
  }));

/** How many questions there are, as `linesOf` would give them. */
export const countOf = (scope: Scope, asked: Asked): Promise<number> => countLines(scope, { ...QUESTIONS, ...asked });

export const NOT_ARCHIVED: readonly LineState[] = LINE_STATES.filter((state) => state !== 'archived');
