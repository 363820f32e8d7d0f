import { cutText } from '#kernel/cut-text.ts';
import type { FormValues } from '#kernel/form-values.ts';

const LONGEST_SEARCH = 200;

/** True where somebody looks for questions that go with this one; what was typed comes back with what was found. */
export const searchesRelated = (form: FormValues): boolean => form.get('doe') === 'zoek-verwant';

/** What is ticked, and what is looked for. */
export const wishOfRelated = (form: FormValues) => ({
  chosen: form.all('verwant'),
  search: searchesRelated(form) ? cutText(form.get('zoek-verwant').replaceAll('\0', '').trim(), LONGEST_SEARCH) : null,
});
