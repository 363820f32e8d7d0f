import { z } from 'zod';
import type { Programme } from '#kernel/plan.ts';
import type { FormValues, ParsedForm } from '#platform/form.ts';
import { parseForm } from '#platform/form.ts';
import { copy } from './copy.nl.ts';

const text = z.string().max(500).transform((value) => value || null);
const day = z.union([z.literal('').transform(() => null), z.iso.date(copy.badDate)], copy.badDate);

const schema = z.object({
  name: z.string().min(1, copy.missingName).max(300),
  client: text,
  owner: text,
  participants: z.string().max(20_000).transform((value) => value.split('\n').map((line) => line.trim()).filter((line) => line !== '')),
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

/** What stands in the fields: of a programme, or of a form that came back. */
export type ProgrammeFields = { readonly [Name in keyof Programme]: string };

export const fieldsOfProgramme = (programme: Programme): ProgrammeFields => ({
  name: programme.name, client: programme.client ?? '', owner: programme.owner ?? '', participants: programme.participants.join('\n'),
  start: programme.start ?? '', end: programme.end ?? '', documentDate: programme.documentDate ?? '', documentVersion: programme.documentVersion ?? '',
});

export const fieldsOfForm = (form: FormValues): ProgrammeFields => ({
  name: form.get('name'), client: form.get('client'), owner: form.get('owner'), participants: form.get('participants'), start: form.get('start'),
  end: form.get('end'), documentDate: form.get('documentDate'), documentVersion: form.get('documentVersion'),
});
