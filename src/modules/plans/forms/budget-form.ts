import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import type { BudgetLine } from '#kernel/plan.ts';
import { formOf, parseForm } from '#platform/form.ts';
import { copy } from '../copy.nl.ts';
import { typedEuros } from '#kernel/money.ts';
import { cents, type FormPlace, needed, optional, optionalLong } from './form-pieces.ts';

const schema = z.object({
  label: needed(copy.missing.label),
  amount: cents,
  committed: cents,
  spent: cents,
  carrier: optional,
  note: optionalLong,
});

/** The line that was filled in, exact to the cent. */
export function parseBudgetLine(form: FormValues, { before }: FormPlace<BudgetLine>): ParsedForm<BudgetLine> {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed;
  const { label, amount, committed, spent, carrier, note } = parsed.value;
  return {
    ok: true,
    value: { ...before, label, amountCents: amount, committedCents: committed, spentCents: spent, carrier, note },
  };
}

const typed = (amount: number | null | undefined): string => (typeof amount === 'number' ? typedEuros(amount) : '');
export const fieldsOfBudgetLine = (line: BudgetLine | null): FormValues =>
  formOf({
    label: line?.label,
    amount: typed(line?.amountCents),
    committed: typed(line?.committedCents),
    spent: typed(line?.spentCents),
    carrier: line?.carrier,
    note: line?.note,
  });
