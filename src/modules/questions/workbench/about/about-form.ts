import * as z from 'zod';
import type { FormValues, ParsedForm } from '#kernel/form-values.ts';
import { isId } from '#kernel/id.ts';
import { formOf, linesOf, parseForm } from '#platform/form.ts';
import type { OwnAbout } from '../../model/own-about.ts';
import { AUDIENCES, type QuestionMeta } from '../../model/question.ts';
import { copy } from '../copy.nl.ts';

/** What a question is about, as it was filled in. */
export type About = Omit<QuestionMeta, 'slug' | 'related'> & {
  readonly reviewOn: string | null;
  readonly related: readonly string[];
};

/** What an organisation says for itself about a question of a base, as it was filled in. */
export type OwnAboutInput = OwnAbout & { readonly reviewOn: string | null };

const line = z.string().max(500, copy.form.tooLong);
const date = line.refine((text) => text === '' || isDate(text), copy.about.badDate).transform((text) => text || null);
const ownSchema = z.object({
  'andere-woorden': z.string().max(5_000, copy.form.tooLong).transform(linesOf),
  verwant: z.array(z.string()),
  herzien: date,
});
const schema = ownSchema.extend({
  thema: line,
  voor: z.enum(AUDIENCES, copy.about.badChoice),
  bron: line,
  eigenaar: line,
});

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** Reads the fields; a theme that is not among `themes` is none. */
export function parseAbout(form: FormValues, themes: readonly string[]): ParsedForm<About> {
  const parsed = parseForm(form, schema);
  if (!parsed.ok) return parsed;
  const { thema, voor, verwant, bron, eigenaar, herzien } = parsed.value;
  return {
    ok: true,
    value: {
      theme: themes.includes(thema) ? thema : '',
      audience: voor,
      synonyms: parsed.value['andere-woorden'],
      related: verwant.filter(isId),
      source: bron,
      owner: eigenaar,
      reviewOn: herzien,
    },
  };
}

/** The fields as they are kept. */
export const fieldsOfAbout = (meta: Omit<QuestionMeta, 'slug'>, reviewOn: string | null): FormValues =>
  formOf({
    thema: meta.theme,
    voor: meta.audience,
    'andere-woorden': meta.synonyms.join('\n'),
    verwant: meta.related,
    bron: meta.source,
    eigenaar: meta.owner,
    herzien: reviewOn,
  });

/** Reads those fields alone. */
export function parseOwnAbout(form: FormValues): ParsedForm<OwnAboutInput> {
  const parsed = parseForm(form, ownSchema);
  if (!parsed.ok) return parsed;
  const { verwant, herzien } = parsed.value;
  return {
    ok: true,
    value: { synonyms: parsed.value['andere-woorden'], related: verwant.filter(isId), reviewOn: herzien },
  };
}

/** They as they are kept. */
export const fieldsOfOwnAbout = ({ synonyms, related, reviewOn }: OwnAboutInput): FormValues =>
  formOf({ 'andere-woorden': synonyms.join('\n'), verwant: related, herzien: reviewOn });
