import type { FormProblem, FormValues } from '#kernel/form-values.ts';
import { formOf } from '#platform/form.ts';
import { onlyBase } from '../bases/only-base.ts';
import type { Language } from '#modules/facts/index.ts';
import type { Translations } from '../../model/said.ts';
import { THEME_TEXTS, type Theme, type ThemeChange, type ThemeText } from '../../store/themes.ts';
import { copy } from '../copy.nl.ts';

export const LONGEST_NAME = 100;
export const LONGEST_DESCRIPTION = 500;

/** The field of a text of a theme in another language. */
export const themeField = (text: ThemeText, lang: string): string => `${FIELDS[text]}.${lang}`;
const FIELDS: Readonly<Record<ThemeText, string>> = { name: 'naam', description: 'omschrijving', domain: 'domein' };

/** The fields as they are kept. */
export const fieldsOfTheme = ({ name, description, domain, icon, position, translations }: Theme): FormValues =>
  formOf({
    naam: name,
    omschrijving: description,
    domein: domain,
    icoon: icon,
    plek: String(position),
    ...Object.fromEntries(
      Object.entries(translations).flatMap(([lang, texts]) =>
        THEME_TEXTS.map((text) => [themeField(text, lang), texts[text] ?? '']),
      ),
    ),
  });

/** The fields of a new theme: in the only base of the organisation, where it has one. */
export const fieldsOfNewTheme = (bases: readonly { readonly id: string }[]): FormValues =>
  formOf({ basis: onlyBase(bases) });

type Translating = { readonly languages: readonly Language[]; readonly before: Translations<ThemeText> };

/** Reads the fields; a language that the form does not ask stays as it was. */
export function parseTheme(
  form: FormValues,
  translating: Translating,
): { readonly problems: readonly FormProblem[]; readonly values: ThemeChange } {
  const name = form.get('naam').trim();
  const typed = form.get('plek').trim().replace(',', '.');
  const position = typed === '' ? 0 : Number(typed);
  const problems: FormProblem[] = [];
  if (name === '') problems.push({ field: 'naam', message: copy.bases.noName });
  if (name.length > LONGEST_NAME) problems.push({ field: 'naam', message: copy.form.tooLong });
  if (!Number.isFinite(position) || Math.abs(position) > 10_000)
    problems.push({ field: 'plek', message: copy.themes.badPosition });
  const description = form.get('omschrijving').trim();
  if (description.length > LONGEST_DESCRIPTION) problems.push({ field: 'omschrijving', message: copy.form.tooLong });
  const domain = form.get('domein').replace(/\s+/g, ' ').trim();
  if (domain.length > LONGEST_NAME) problems.push({ field: 'domein', message: copy.form.tooLong });
  const translations = translationsIn(form, translating);
  problems.push(...translating.languages.flatMap(({ lang }) => tooLongIn(lang, translations[lang] ?? {})));
  return {
    problems,
    values: { name, description, domain, icon: form.get('icoon').slice(0, 60), position, translations },
  };
}

function translationsIn(form: FormValues, { languages, before }: Translating): Translations<ThemeText> {
  const asked = languages.filter(({ lang }) => form.has(themeField('name', lang)));
  const typed = asked.map(({ lang }) => {
    const texts = THEME_TEXTS.map((text) => [text, form.get(themeField(text, lang)).trim()] as const);
    return [lang, Object.fromEntries(texts.filter(([, words]) => words !== ''))] as const;
  });
  return { ...before, ...Object.fromEntries(typed) };
}

const LONGEST: Readonly<Record<ThemeText, number>> = {
  name: LONGEST_NAME,
  description: LONGEST_DESCRIPTION,
  domain: LONGEST_NAME,
};

const tooLongIn = (lang: string, texts: Translations<ThemeText>[string]): FormProblem[] =>
  THEME_TEXTS.filter((text) => (texts[text] ?? '').length > LONGEST[text]).map((text) => ({
    field: themeField(text, lang),
    message: copy.form.tooLong,
  }));
