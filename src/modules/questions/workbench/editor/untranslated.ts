import type { FormProblem } from '#kernel/form-values.ts';
import type { Body } from '#modules/library/index.ts';
import { copy } from '../copy.nl.ts';
import type { TextInput } from './text-form.ts';

type Asked = { readonly at: { readonly lang: string }; readonly dutch: Body };
/** Languages in which a whole question may be the same as in Dutch: 'Wat is de Wmo?' is. */
const NEAR_DUTCH: ReadonlySet<string> = new Set(['fy']);

/** Words that are still the Dutch ones are no translation: they are kept, but neither sent to be agreed to nor published. */
export function untranslated(
  { at, dutch }: Asked,
  { act, body }: Pick<TextInput, 'act' | 'body'>,
): readonly FormProblem[] {
  if (act === 'keep' || at.lang === 'nl') return [];
  const isDutch = (name: 'question' | 'answer') => plain(body[name]) !== '' && plain(body[name]) === plain(dutch[name]);
  return [
    ...(isDutch('question') && !NEAR_DUTCH.has(at.lang)
      ? [{ field: 'vraag', message: copy.form.untranslatedQuestion }]
      : []),
    ...(isDutch('answer') ? [{ field: 'antwoord', message: copy.form.untranslated }] : []),
  ];
}

const plain = (words = ''): string => words.replace(/\s+/g, ' ').trim().toLowerCase();
