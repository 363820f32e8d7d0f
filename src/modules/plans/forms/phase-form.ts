import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import type { Phase } from '#kernel/plan.ts';
import { formOf, parseForm } from '#platform/form.ts';
import { copy } from '../copy.nl.ts';
import { dateOf, dateProblems, type FormPlace, needed, optionalLong, optional, phrase } from './form-pieces.ts';

const schema = z.object({
  name: needed(copy.missing.phase),
  period: phrase,
  accent: optionalLong,
  milestone: optional,
});

export function parsePhase(form: FormValues, at: FormPlace<Phase>): ParsedForm<Phase> {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed;
  const problems = dateProblems('period', parsed.value.period, at);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { ...at.before, ...parsed.value, period: dateOf(parsed.value.period, at.before?.period, at) },
  };
}

export const fieldsOfPhase = (phase: Phase | null): FormValues =>
  formOf({ name: phase?.name, period: phase?.period?.text, accent: phase?.accent, milestone: phase?.milestone });
