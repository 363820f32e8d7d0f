import type { ReadUnit } from '../read-unit.ts';
import { countSyllables } from '../words/syllables.ts';

/** LIX calls a word of more than six letters long. */
const LIX_LONG = 6;

/** What the formulas work on. `plainWords` are words of letters; numbers, addresses and names of facts are not among them. */
export type Counts = {
  readonly words: number;
  readonly sentences: number;
  readonly plainWords: number;
  readonly syllables: number;
  readonly longWords: number;
};

const NOTHING: Counts = { words: 0, sentences: 0, plainWords: 0, syllables: 0, longWords: 0 };

/** Cells of tables count for nothing. */
export function countsOf({ kind, sentences, words }: ReadUnit): Counts {
  if (kind === 'cell') return NOTHING;
  const plain = sentences.flatMap(({ tokens }) => tokens.filter((token) => token.kind === 'word'));
  return {
    words,
    sentences: sentences.length,
    plainWords: plain.length,
    syllables: plain.reduce((sum, { text }) => sum + countSyllables(text), 0),
    longWords: plain.filter(({ lower }) => lower.replace(/[^\p{L}]/gu, '').length > LIX_LONG).length,
  };
}

export const sumOf = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, next) => ({
      words: sum.words + next.words,
      sentences: sum.sentences + next.sentences,
      plainWords: sum.plainWords + next.plainWords,
      syllables: sum.syllables + next.syllables,
      longWords: sum.longWords + next.longWords,
    }),
    NOTHING,
  );
