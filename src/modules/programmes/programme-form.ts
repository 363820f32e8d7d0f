import { z } from 'zod';
import type { Programme } from '#kernel/plan.ts';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import { formOf, linesOf, parseForm } from '#platform/form.ts';
import { copy } from './copy.nl.ts';

const text = z
  .string()
  .max(500)
  .transform((value) => value || null);
const day = z.union([z.literal('').transform(() => null), z.iso.date(copy.badDate)], copy.badDate);

const schema = z.object({
  name: z.string().min(1, copy.missingName).max(300),
  client: text,
  owner: text,
  participants: z.string().max(20_000).transform(linesOf),
  start: day,
  end: day,
  documentDate: day,
  documentVersion: text,
});

/** The posted fields of a programme; refuses a missing name, a date that is none, and an end before the start. */
export function parseProgramme(form: FormValues): ParsedForm<Programme> {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed;
  const { start, end } = parsed.value;
  if (start && end && end < start) return { ok: false, problems: [{ field: 'end', message: copy.endBeforeStart }] };
  return parsed;
}

/** The fields filled from a programme. */
export const fieldsOfProgramme = (programme: Programme): FormValues =>
  formOf({ ...programme, participants: programme.participants.join('\n') });
