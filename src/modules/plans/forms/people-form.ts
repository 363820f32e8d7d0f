import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import type { EffortLine, Role } from '#kernel/plan.ts';
import { formOf, parseForm } from '#platform/form.ts';
import { copy } from '../copy.nl.ts';
import {
  dateOf,
  dateProblems,
  figure,
  type FormPlace,
  needed,
  optionalLong,
  phrase,
  typedLines,
} from './form-pieces.ts';

const role = z.object({ name: needed(copy.missing.role), who: typedLines, does: optionalLong });
const effort = z.object({ role: needed(copy.missing.role), hoursPerWeek: figure, period: phrase });

export function parseRole(form: FormValues, { before }: FormPlace<Role>): ParsedForm<Role> {
  const parsed = parseForm(form, role);
  return parsed.ok ? { ok: true, value: { ...before, ...parsed.value } } : parsed;
}
export const fieldsOfRole = (kept: Role | null): FormValues =>
  formOf({ name: kept?.name, who: kept?.who?.join('\n'), does: kept?.does });

export function parseEffort(form: FormValues, at: FormPlace<EffortLine>): ParsedForm<EffortLine> {
  const parsed = parseForm(form, effort);
  if (!parsed.ok) return parsed;
  const problems = dateProblems('period', parsed.value.period, at);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { ...at.before, ...parsed.value, period: dateOf(parsed.value.period, at.before?.period, at) },
  };
}
export const fieldsOfEffort = (kept: EffortLine | null): FormValues =>
  formOf({
    role: kept?.role,
    hoursPerWeek: typeof kept?.hoursPerWeek === 'number' ? String(kept.hoursPerWeek).replace('.', ',') : '',
    period: kept?.period?.text,
  });
