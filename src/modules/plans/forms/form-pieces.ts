import * as z from 'zod';
import { describeDateProblem, findDateProblem, type FuzzyDate, rereadDate } from '#kernel/fuzzy-date/index.ts';
import type { FormProblem } from '#kernel/form-values.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { linesOf } from '#platform/form.ts';
import { copy } from '../copy.nl.ts';
import { contextOf, type PlanExtra } from '../model/date-reading.ts';
import { parseEuros } from '#kernel/money.ts';

/** What a form knows while it is read. */
export type FormPlace<Body> = {
  readonly before: Body | null;
  readonly programme: KeptProgramme;
  readonly extra: PlanExtra;
};

const LONG = 50_000;
const SHORT = 2_000;

export const needed = (message: string, max = SHORT) => z.string().min(1, message).max(max, copy.tooLong);
export const optional = z
  .string()
  .max(SHORT, copy.tooLong)
  .transform((value) => value || null);
export const longText = z.string().max(LONG, copy.tooLong);
export const optionalLong = longText.transform((value) => value || null);
export const typedLines = longText.transform(linesOf);
export const phrase = z.string().max(300, copy.tooLong);

/** Euros as typed, to cents; an empty field is null. */
export const cents = z
  .string()
  .max(100, copy.badAmount)
  .transform((value, context) => {
    if (value === '') return null;
    const amount = parseEuros(value);
    if (amount === null) context.addIssue({ code: 'custom', message: copy.badAmount });
    return amount;
  });

/** A figure with a decimal comma; an empty field is null. */
export const figure = z
  .string()
  .max(30, copy.badNumber)
  .transform((value, context) => {
    if (value === '') return null;
    const read = readFigure(value);
    if (read === null) context.addIssue({ code: 'custom', message: copy.badNumber });
    return read;
  });

/** '2,5' as 2.5; null for what is no figure. A percent sign behind it is left out. */
export function readFigure(text: string): number | null {
  const bare = text.trim().replace(/%$/, '').trim();
  return /^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}

/** The date of a phrase; the kept date stays as it was when its words did. Empty is null. */
export function dateOf(text: string, kept: FuzzyDate | null | undefined, at: FormPlace<unknown>): FuzzyDate | null {
  return text === '' ? null : rereadDate(text, contextOf(at.programme, at.extra.today), kept);
}

/** Refuses a day or week that does not exist and an end before its start; words we cannot date are kept as they are. */
export function dateProblems(field: string, text: string, at: FormPlace<unknown>): readonly FormProblem[] {
  const problem = findDateProblem(text, contextOf(at.programme, at.extra.today));
  if (problem === null || problem.kind === 'not-understood' || problem.kind === 'weekday-mismatch') return [];
  return [{ field, message: describeDateProblem(problem) }];
}
