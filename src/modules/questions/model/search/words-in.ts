/** Longer texts are cut before anything is done with them; a search is shorter, an answer never as long. */
const MOST_CHARACTERS = 20_000;
/** A longer word is no word: it would only cost time. */
const LONGEST_WORD = 40;
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Lower case, without accents: `Cliënten` becomes `clienten`. Arabic loses its vowel signs, and alike letters become one. */
export const folded = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ـ/gu, '');

/** The words of a text in order, folded. What stands in braces is a fact and no word; a web address in a link is none either. */
export function wordsIn(text: string): readonly string[] {
  const plain = folded(text)
    .replace(/\{[\p{L}\p{N}-]{1,40}\}/gu, ' ')
    .replace(/\]\([^)\s]{0,500}\)/gu, '] ');
  return (plain.match(WORD) ?? []).map(withoutApostrophe).filter((word) => word.length <= LONGEST_WORD);
}

/** `zzp'er` is one word; the `'s` of a plural goes. */
const withoutApostrophe = (word: string): string => word.replace(/['’]s$/u, '').replace(/['’]/gu, '');
