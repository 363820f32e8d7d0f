import { readDatePhrase } from '#kernel/fuzzy-date/index.ts';

/** 'Ontwerpfase (oktober 2027 – mei 2028)': a phase that is named after what it is, with its time behind it in brackets. */
export function isNamedPhase(title: string): boolean {
  const [, phrase] =
    /^\s*(?:[\d.]{1,6}\s+)?\p{L}[\p{L}-]{2,30}fase\b[^()]{0,60}\(([^()]{4,60})\)\s*:?\s*$/iu.exec(title) ?? [];
  return phrase !== undefined && readDatePhrase(phrase.trim()) !== null;
}
