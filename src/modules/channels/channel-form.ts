import * as z from 'zod';
import { rereadDate } from '#kernel/fuzzy-date/index.ts';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import type { Channel } from '#kernel/plan.ts';
import { contextOf } from '#modules/plans/index.ts';
import type { KeptProgramme } from '#modules/programmes/index.ts';
import { formOf, parseForm } from '#platform/form.ts';
import { copy } from './copy.nl.ts';

const schema = z.object({
  name: z.string().min(1, copy.missingName).max(300, copy.tooLong),
  description: z
    .string()
    .max(20_000, copy.tooLong)
    .transform((value) => value || null),
  rhythm: z.string().max(300, copy.tooLong),
});

type At = {
  readonly before: Channel | null;
  readonly programme: KeptProgramme;
  readonly extra: { readonly today: string };
};

/** The means that was filled in; a rhythm keeps its reading as long as its words stay the same. */
export function parseChannel(form: FormValues, { before, programme, extra }: At): ParsedForm<Channel> {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed;
  const { rhythm, ...words } = parsed.value;
  const kept = rereadDate(rhythm, contextOf(programme, extra.today), before?.rhythm);
  return { ok: true, value: { ...before, ...words, rhythm: rhythm === '' ? null : kept } };
}

/** A new means may take its name from the address. */
export const fieldsOfChannel = (channel: Channel | null, query: (name: string) => string): FormValues =>
  formOf({ name: channel?.name ?? query('naam'), description: channel?.description, rhythm: channel?.rhythm?.text });
