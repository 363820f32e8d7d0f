/** Text as it is compared: lower case, without accents, one kind of apostrophe and single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a text, folded, without punctuation. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}&']+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Pattern of one word: `doel`, `doel*`, `*kalender` or `*planning*`. */
export const matchesWord = (pattern: string, word: string): boolean => partsOf(pattern).parts[0]?.(word) ?? false;

/** Where the pattern (one or more words) first stands among the words; -1 when it does not. `=` in front asks for nothing but it. */
export function findPattern(words: readonly string[], pattern: string): number {
  const { parts, whole } = partsOf(pattern);
  if (whole && words.length !== parts.length) return -1;
  const last = words.length - parts.length;
  for (let at = 0; at <= last; at += 1) if (standsAt(words, parts, at)) return at;
  return -1;
}

function standsAt(words: readonly string[], parts: readonly WordTest[], at: number): boolean {
  for (let offset = 0; offset < parts.length; offset += 1) {
    if (!parts[offset]?.(words[at + offset] ?? '')) return false;
  }
  return true;
}

export const hasPattern = (words: readonly string[], patterns: readonly string[]): boolean => {
  const { exact, others } = lexiconOf(patterns);
  return words.some((word) => exact.has(word)) || others.some((pattern) => findPattern(words, pattern) >= 0);
};

type WordTest = (word: string) => boolean;
/** Patterns come from the word lists only, so these stay small. */
const known = new Map<string, { readonly parts: readonly WordTest[]; readonly whole: boolean }>();
const lexicons = new WeakMap<
  readonly string[],
  { readonly exact: ReadonlySet<string>; readonly others: readonly string[] }
>();

function partsOf(pattern: string): { readonly parts: readonly WordTest[]; readonly whole: boolean } {
  const found = known.get(pattern);
  if (found) return found;
  const whole = pattern.startsWith('=');
  const made = {
    parts: pattern
      .slice(whole ? 1 : 0)
      .split(' ')
      .map(wordTest),
    whole,
  };
  known.set(pattern, made);
  return made;
}

function wordTest(pattern: string): WordTest {
  const open = pattern.startsWith('*');
  const close = pattern.endsWith('*') && pattern.length > 1;
  const core = pattern.slice(open ? 1 : 0, close ? -1 : undefined);
  if (open && close) return (word) => word.includes(core);
  if (open) return (word) => word.endsWith(core);
  return close ? (word) => word.startsWith(core) : (word) => word === core;
}

function lexiconOf(patterns: readonly string[]): {
  readonly exact: ReadonlySet<string>;
  readonly others: readonly string[];
} {
  const found = lexicons.get(patterns);
  if (found) return found;
  const isExact = (pattern: string): boolean => !/[* =]/.test(pattern);
  const made = { exact: new Set(patterns.filter(isExact)), others: patterns.filter((pattern) => !isExact(pattern)) };
  lexicons.set(patterns, made);
  return made;
}

/** Numbering in front of a heading ('2.', '3.1', 'IV.', 'b)'); empty when there is none. */
export function numberingOf(text: string): string {
  const match =
    /^\s{0,9}(?:(?:hoofdstuk|paragraaf|stap|bijlage)\s{1,3})?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]|[A-Za-z][.)])(?=\s|$)/i.exec(
      text,
    );
  return match ? match[0] : '';
}

export const withoutNumbering = (text: string): string => text.slice(numberingOf(text).length).trim();
