import type { FormProblem, FormValues } from '#kernel/form-values.ts';
import { copy } from '../copy.nl.ts';
import type { QuestionView } from './question-view.ts';
import type { TextInput } from './text-form.ts';

/** Says in a form that the reason was asked for already. */
export const WITHOUT_WHY = 'zonder-waarom';

/** Who changes an answer that others follow is asked once why; publishing again without a reason is fine. */
export const whyAsked = (
  { kind, followers, live }: Pick<QuestionView, 'kind' | 'followers' | 'live'>,
  { act, why }: TextInput,
  form: FormValues,
): readonly FormProblem[] =>
  act === 'publish' && kind === 'own' && live && followers.length > 0 && why === '' && !form.has(WITHOUT_WHY)
    ? [{ field: 'waarom', message: copy.form.noWhy }]
    : [];
