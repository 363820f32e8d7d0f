import { asKept, type Kept } from './as-kept.ts';

/** Words of an organisation with the language they are in, a tag of BCP 47. */
export type Said = {
  readonly text: string;
  readonly lang: string;
  /** The same piece by piece, where a piece of it is in another language. */
  readonly pieces?: readonly Omit<Said, 'pieces'>[];
};

/** What was written in other languages, by their tag; a field that is not there was not written. */
export type Translations<Field extends string> = Readonly<Record<string, Readonly<Partial<Record<Field, string>>>>>;

/** What was written in the language, else the Dutch. */
export const saidIn = (lang: string, own: string | undefined, dutch: string): Said =>
  own ? { text: own, lang } : { text: dutch, lang: 'nl' };

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/;
/** Whether this can be the tag of a language of a site. */
export const isLanguage = (tag: string): boolean => LANGUAGE.test(tag);

/** Reads what was kept; what is no text of one of these fields is left out. */
export function readTranslations<Field extends string>(kept: unknown, fields: readonly Field[]): Translations<Field> {
  const languages = Object.entries(asKept(kept)).filter(([lang]) => isLanguage(lang));
  return Object.fromEntries(languages.map(([lang, texts]) => [lang, textsIn(asKept(texts), fields)]));
}

function textsIn<Field extends string>(texts: Kept, fields: readonly Field[]): Partial<Record<Field, string>> {
  const found: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const text = texts[field];
    if (typeof text === 'string' && text !== '') found[field] = text;
  }
  return found;
}
