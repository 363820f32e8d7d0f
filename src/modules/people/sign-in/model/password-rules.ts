import { COMMON_WORDS } from './common-words.nl.ts';

export type PasswordProblem = 'short' | 'long' | 'common' | 'own-name';

const SHORTEST = 12;
const LONGEST = 256;
/** How many characters must stay over, once what everybody would guess is gone. */
const OWN_CHARACTERS = 5;
const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * What is wrong with a new password; null when it may be used. At least 12 characters, any of them, nothing about kinds of
 * characters (NIST SP 800-63B, 5.1.1.2). `about`: name and mail address of who chooses it, and the name of their organisation.
 */
export function passwordProblem(password: string, about: readonly string[]): PasswordProblem | null {
  const length = [...password].length;
  if (length < SHORTEST) return 'short';
  if (length > LONGEST) return 'long';
  if (ownLeft(password, COMMON_WORDS) < OWN_CHARACTERS) return 'common';
  const own = about.flatMap((text) => text.split(/[\s@._-]+/)).filter((word) => word.length >= 3);
  return ownLeft(password, [...COMMON_WORDS, ...own.map(plain)]) < OWN_CHARACTERS ? 'own-name' : null;
}

/** How many characters stay over without the words; read as typed, and with figures as the letters they stand for. */
function ownLeft(password: string, words: readonly string[]): number {
  const typed = plain(password);
  const read = [...typed].map((sign) => SIGNS[sign] ?? sign).join('');
  return Math.min(...[typed, read].map((text) => ownCharacters(without(text, words))));
}

/** Small letters without accents. */
const plain = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');

const without = (text: string, words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ' '), text);

/** Counts what is not a repeat of, or a neighbour in the alphabet or the row of figures to, the one before. */
function ownCharacters(text: string): number {
  const signs = [...text.replace(/[^\p{L}\p{N}]/gu, ' ')];
  const isOwn = (sign: string, index: number) => {
    const [code, before] = [sign.codePointAt(0) ?? 0, signs[index - 1]?.codePointAt(0) ?? -9];
    return sign !== ' ' && Math.abs(code - before) > 1;
  };
  return new Set(signs.filter(isOwn)).size;
}
