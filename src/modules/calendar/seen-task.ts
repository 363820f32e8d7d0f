import type { FormValues } from '#kernel/form-values.ts';
import type { SeenTask } from './model/change-activity.ts';

/** Which task a form is about and whether it is to be done, as `seenTaskFields` sent it along. */
export const readSeenTask = (form: FormValues): SeenTask & { readonly isDone: boolean } => ({
  text: form.get('taak'),
  nth: Number(form.get('keer')),
  revision: Number(form.get('revision')),
  isDone: form.get('gedaan') === 'ja',
});
