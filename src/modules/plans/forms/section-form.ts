import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import { SECTION_KINDS, type Section } from '#kernel/plan.ts';
import { formOf, parseForm } from '#platform/form.ts';
import { copy } from '../copy.nl.ts';
import { type FormPlace, longText, needed } from './form-pieces.ts';

const DEPTHS = ['1', '2', '3', '4', '5', '6'] as const;
const schema = z.object({
  title: needed(copy.missing.title),
  kind: z.enum(SECTION_KINDS, copy.badChoice),
  depth: z.enum(DEPTHS, copy.badChoice).transform(Number),
  markdown: longText,
});

export const parseSection = (form: FormValues, { before }: FormPlace<Section>): ParsedForm<Section> => {
  const parsed = parseForm(form, schema);
  return parsed.ok ? { ok: true, value: { ...before, ...parsed.value } } : parsed;
};

/** A new text may take its kind and title from the address. */
export const fieldsOfSection = (section: Section | null, query: (name: string) => string): FormValues => {
  const asked = SECTION_KINDS.find((kind) => kind === query('soort'));
  const fresh = {
    kind: asked ?? 'other',
    title: asked && asked !== 'other' ? copy.sectionNames[asked] : '',
    depth: 1,
    markdown: '',
  };
  const { kind, title, depth, markdown } = section ?? fresh;
  return formOf({ kind, title, depth, markdown });
};
