import type { FormProblem, FormValues } from '#kernel/form-values.ts';
import { copy } from '../copy.nl.ts';
import { readMoment } from '../moments.ts';

/** What somebody wants with what was written. */
export const TEXT_ACTS = ['keep', 'submit', 'publish'] as const;
export type TextAct = (typeof TEXT_ACTS)[number];

/** An own text as it was filled in. An addition has no question of its own. */
export type TextInput = {
  readonly act: TextAct;
  readonly kind: 'variant' | 'addition';
  readonly body: Readonly<Record<string, string>>;
  readonly why: string;
  /** For who agrees to it. */
  readonly words: string;
  readonly from: Temporal.Instant | null;
  readonly until: Temporal.Instant | null;
  readonly revision: number;
  readonly stanceRevision: number;
  /** Of the base, as it stood beside the form. */
  readonly seenVersion: number;
};
export const LONGEST_QUESTION = 300;
export const LONGEST_ANSWER = 50_000;
export const LONGEST_WHY = 2_000;
/** The field with what is said to who agrees. */
export const WORDS = 'bij-akkoord';

/** What a form was made on; anything that is no number is older than all. */
export const numberIn = (form: FormValues, name: string): number =>
  /^\d{1,9}$/.test(form.get(name)) ? Number(form.get(name)) : -1;

/** Reads the form of a text. A concept may be half done; what is published may not. */
export function parseText(form: FormValues): { readonly input: TextInput; readonly problems: readonly FormProblem[] } {
  const act = TEXT_ACTS.find((each) => each === form.get('doe')) ?? 'keep';
  const kind = form.get('soort') === 'addition' ? 'addition' : 'variant';
  const question = form.get('vraag').trim();
  const answer = form.get('antwoord').trim();
  const [from, until] = [readMoment(form.get('vanaf')), readMoment(form.get('tot'))];
  const problems: FormProblem[] = [];
  if (kind === 'variant') problems.push(...lengthProblems('vraag', question, LONGEST_QUESTION, copy.form.noQuestion));
  if (answer === '' && act !== 'keep') problems.push({ field: 'antwoord', message: copy.form.noAnswer });
  if (answer.length > LONGEST_ANSWER) problems.push({ field: 'antwoord', message: copy.form.tooLong });
  if (from === undefined) problems.push({ field: 'vanaf', message: copy.form.badMoment });
  if (until === undefined) problems.push({ field: 'tot', message: copy.form.badMoment });
  for (const field of ['waarom', WORDS])
    if (form.get(field).length > LONGEST_WHY) problems.push({ field, message: copy.form.tooLong });
  const input: TextInput = {
    act,
    kind,
    body: kind === 'addition' ? { answer } : { question, answer },
    why: form.get('waarom').trim(),
    words: form.get(WORDS).trim(),
    from: from ?? null,
    until: until ?? null,
    revision: numberIn(form, 'revisie'),
    stanceRevision: numberIn(form, 'houding'),
    seenVersion: numberIn(form, 'versie'),
  };
  return { input, problems };
}

function lengthProblems(field: string, text: string, longest: number, empty: string): FormProblem[] {
  if (text === '') return [{ field, message: empty }];
  return text.length > longest ? [{ field, message: copy.form.tooLong }] : [];
}
