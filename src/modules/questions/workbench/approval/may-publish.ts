import type { FormProblem } from '#kernel/form-values.ts';
import { copy } from '../copy.nl.ts';
import type { QuestionView } from '../editor/question-view.ts';
import type { TextInput } from '../editor/text-form.ts';
import type { Rights } from '../places.tsx';

type Asked = Pick<QuestionView, 'text' | 'needsApproval'>;

/** Whether a person may publish the own text as it stands, as far as agreement goes. */
export const mayPublish = ({ text, needsApproval }: Asked, may: Rights): boolean =>
  may.edit && (!needsApproval || text?.state === 'approved');

/** Where a colleague has to agree first, only the words that were agreed to are published. */
export const notAgreed = ({ text, needsApproval }: Asked, { act, body }: TextInput): readonly FormProblem[] =>
  act === 'publish' && needsApproval && !(text?.state === 'approved' && isSame(text.draft, body))
    ? [{ field: 'antwoord', message: copy.form.notAgreed }]
    : [];

type Words = Readonly<Record<string, string>>;

const isSame = (one: Words, other: Words): boolean => inOrder(one) === inOrder(other);
const inOrder = (words: Words): string => JSON.stringify(Object.entries(words).toSorted());
