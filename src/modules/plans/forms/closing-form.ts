import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import type { Agreement, EvaluationMoment, Unrecognised } from '#kernel/plan.ts';
import { formOf, parseForm } from '#platform/form.ts';
import { copy } from '../copy.nl.ts';
import { dateOf, dateProblems, type FormPlace, needed, optional, phrase } from './form-pieces.ts';

const LONG = 50_000;
const evaluation = z.object({ how: needed(copy.missing.how, LONG), when: phrase });
const agreement = z.object({ text: needed(copy.missing.agreement, LONG), partner: optional });
const leftover = z.object({ text: needed(copy.missing.text, LONG) });

export function parseEvaluation(form: FormValues, at: FormPlace<EvaluationMoment>): ParsedForm<EvaluationMoment> {
  const parsed = parseForm(form, evaluation);
  if (!parsed.ok) return parsed;
  const problems = dateProblems('when', parsed.value.when, at);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { ...at.before, how: parsed.value.how, when: dateOf(parsed.value.when, at.before?.when, at) },
  };
}
export const fieldsOfEvaluation = (kept: EvaluationMoment | null): FormValues =>
  formOf({ how: kept?.how, when: kept?.when?.text });

export function parseAgreement(form: FormValues, { before }: FormPlace<Agreement>): ParsedForm<Agreement> {
  const parsed = parseForm(form, agreement);
  return parsed.ok ? { ok: true, value: { ...before, ...parsed.value } } : parsed;
}
export const fieldsOfAgreement = (kept: Agreement | null): FormValues =>
  formOf({ text: kept?.text, partner: kept?.partner });

/** Where it stood in the source stays as it was. */
export function parseLeftover(form: FormValues, { before }: FormPlace<Unrecognised>): ParsedForm<Unrecognised> {
  const parsed = parseForm(form, leftover);
  return parsed.ok ? { ok: true, value: { where: copy.unknownPlace, ...before, text: parsed.value.text } } : parsed;
}
export const fieldsOfLeftover = (kept: Unrecognised | null): FormValues => formOf({ text: kept?.text });
