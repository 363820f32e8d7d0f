import { saidIn, type Translations } from './said.ts';

type Named = { readonly name: string; readonly translations: Translations<'name' | 'description' | 'domain'> };

/** The name of a theme in a language, in Dutch where nobody wrote that. */
export const nameIn = ({ name, translations }: Named, lang: string): string =>
  saidIn(lang, translations[lang]?.name, name).text;
