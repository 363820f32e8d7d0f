import { DIFFICULT_WORDS } from './difficult-words.nl.ts';
import { formsOf } from './forms-of.ts';
import { OFFICIAL_WORDS } from './official-words.nl.ts';

/** `official`: a word of letters from offices that has a plain equal. `difficult`: a word that many people do not know. */
export type PlainWord = { readonly kind: 'official' | 'difficult'; readonly word: string; readonly instead: string };

/** An entry with all forms it is found by, each split into its words in small letters. */
export type PlainWordForms = PlainWord & { readonly forms: readonly (readonly string[])[] };

/** Our own list, official words first. */
export const PLAIN_WORDS: readonly PlainWordForms[] = [
  ...readList('official', OFFICIAL_WORDS),
  ...readList('difficult', DIFFICULT_WORDS),
];

function readList(kind: PlainWord['kind'], list: string): readonly PlainWordForms[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', instead = '', more = ''] = line.split(' | ').map((part) => part.trim());
      const extra = more === '' ? [] : more.split(', ').flatMap(withE);
      const forms = new Set([...(isFixed(kind, word) ? [word] : formsOf(word)), ...extra]);
      return { kind, word, instead, forms: [...forms].map((form) => form.split(' ')) };
    });
}

/** A participle stands before a noun too: "meegedeeld", "meegedeelde". */
function withE(form: string): readonly string[] {
  return /[dt]$/.test(form) ? [form, `${form}e`] : [form];
}

/** Most official words are adverbs and the like: "indien" has no plural, and "indienen" is another word. */
function isFixed(kind: PlainWord['kind'], word: string): boolean {
  return kind === 'official' && !/(eren|end|and|ig|loos|meld|noemd|ing|heid)$/.test(word);
}
