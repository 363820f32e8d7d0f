import { dutch } from './dutch.ts';
import type { Language } from './language.ts';
import { anyLanguage, arabic, english } from './other-languages.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['nl', dutch],
  ['en', english],
  ['ar', arabic],
]);

/** How the words of a language are read; `lang` is a BCP 47 tag. A language that we know nothing about is taken as written. */
export const languageOf = (lang: string): Language =>
  LANGUAGES.get(lang.toLowerCase().split('-')[0] ?? '') ?? anyLanguage;
