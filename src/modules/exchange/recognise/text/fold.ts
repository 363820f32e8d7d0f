/** Text as it is compared: lower case, without accents, one kind of apostrophe and single spaces. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’`´]/g, "'").replace(/\s+/g, ' ').trim();

/** The words of a text, folded, without punctuation. */
export const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}&']+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Pattern of one word: `doel`, `doel*`, `*kalender` or `*planning*`. */
export function matchesWord(pattern: string, word: string): boolean {
  const open = pattern.startsWith('*');
  const close = pattern.endsWith('*') && pattern.length > 1;
  const core = pattern.slice(open ? 1 : 0, close ? -1 : undefined);
  if (open && close) return word.includes(core);
  if (open) return word.endsWith(core);
  return close ? word.startsWith(core) : word === core;
}

/** Where the pattern (one or more words) first stands among the words; -1 when it does not. `=` in front asks for nothing but it. */
export function findPattern(words: readonly string[], pattern: string): number {
  if (pattern.startsWith('=')) return words.join(' ') === pattern.slice(1) ? 0 : -1;
  const parts = pattern.split(' ');
  return words.findIndex((_, at) => parts.every((part, offset) => {
    const word = words[at + offset];
    return word !== undefined && matchesWord(part, word);
  }));
}

export const hasPattern = (words: readonly string[], patterns: readonly string[]): boolean =>
  patterns.some((pattern) => findPattern(words, pattern) >= 0);

/** Numbering in front of a heading ('2.', '3.1', 'IV.', 'b)'); empty when there is none. */
export function numberingOf(text: string): string {
  const match = /^\s{0,9}(?:(?:hoofdstuk|paragraaf|stap|bijlage)\s{1,3})?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]|[A-Za-z][.)])(?=\s|$)/i.exec(text);
  return match ? match[0] : '';
}

export const withoutNumbering = (text: string): string => text.slice(numberingOf(text).length).trim();
