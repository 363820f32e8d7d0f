import type { Everyday, Language } from './language.ts';
import { wordsIn } from './words-in.ts';

type Reading = Pick<Language, 'stem' | 'stopWords'>;

/** Reads lines of the form `official word: everyday word, everyday phrase`. */
export function readEveryday(lines: readonly string[], language: Reading): Everyday {
  const meanings = new Map<string, (readonly string[])[]>();
  const words = new Set<string>();
  for (const line of lines) {
    const [official = '', everyday = ''] = line.split(':');
    const meaning = stemsOf(official, language);
    for (const phrase of everyday.split(',')) {
      const stems = stemsOf(phrase, language);
      const key = stems.join(' ');
      if (key === '' || key === meaning.join(' ')) continue;
      meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
      if (stems.length === 1) for (const word of wordsIn(phrase)) words.add(word);
    }
  }
  return { meanings, words: [...words] };
}

const stemsOf = (text: string, { stem, stopWords }: Reading): readonly string[] =>
  wordsIn(text)
    .filter((word) => !stopWords.has(word))
    .map(stem);
