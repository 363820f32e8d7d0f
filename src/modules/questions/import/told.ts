import type { WorkingText } from '#modules/library/index.ts';
import type { QuestionLine } from './question-line.ts';

/** What a line did. */
export type Told = 'added' | 'changed' | 'unchanged';

/** True when the text says what the line says, published or not as the line says. */
export const saysTheSame = ({ draft, state }: WorkingText, { question, answer, status }: QuestionLine): boolean =>
  draft.question === question && draft.answer === answer && (state === 'published') === (status === 'published');

/** The name of a text among others. */
export const keyOf = ({ item, lang }: { readonly item: string; readonly lang: string }): string => `${item} ${lang}`;
