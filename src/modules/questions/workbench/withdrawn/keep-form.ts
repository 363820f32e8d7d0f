import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import { parseForm } from '#platform/form.ts';
import type { AsOwn } from '../../actions/withdrawn-questions.ts';
import { copy } from './copy.nl.ts';

const schema = z.object({
  eigenaar: z.string().trim().min(1, copy.noOwner).max(500, copy.tooLong),
  herzien: z.iso.date(copy.noReview),
});

/** Who looks after a question that becomes one of the organisation itself, and when it is looked at again: both are needed. */
export function parseKeep(form: FormValues): ParsedForm<AsOwn> {
  const parsed = parseForm(form, schema);
  return parsed.ok ? { ok: true, value: { owner: parsed.value.eigenaar, reviewOn: parsed.value.herzien } } : parsed;
}
