/** A language that texts are in beside Dutch: its tag of BCP 47 and how Dutch calls it. */
export type Language = { readonly lang: string; readonly name: string };

/** The field of a fact in another language. */
export const fieldIn = (lang: string, name: string): string => `${lang}.${name}`;
