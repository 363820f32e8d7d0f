import type { Counts } from './counts.ts';

/** Below this the formulas jump with every word. */
export const LEAST_WORDS = 50;
export const LEAST_SENTENCES = 3;

/** Rounded to one decimal, the means to two. Of the first two a higher figure is easier, of LIX a lower one. */
export type Scores = {
  /** Douma 1960: 206.84 - 0.93 words a sentence - 77 syllables a word. */
  readonly fleschDouma: number;
  /** Brouwer 1963, Leesindex A: 195 - 2 words a sentence - 66.67 syllables a word. */
  readonly leesindexA: number;
  /** Björnsson 1968: words a sentence + percentage of words of more than six letters. */
  readonly lix: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
};

/** Null for a text of under 50 words or 3 sentences. */
export function scoresOf({ words, sentences, plainWords, syllables, longWords }: Counts): Scores | null {
  if (words < LEAST_WORDS || sentences < LEAST_SENTENCES || plainWords === 0) return null;
  const [length, weight] = [words / sentences, syllables / plainWords];
  return {
    fleschDouma: round(206.84 - 0.93 * length - 77 * weight, 10),
    leesindexA: round(195 - 2 * length - 66.67 * weight, 10),
    lix: round(length + (100 * longWords) / plainWords, 10),
    wordsPerSentence: round(length, 100),
    syllablesPerWord: round(weight, 100),
  };
}

const round = (value: number, steps: number): number => Math.round(value * steps) / steps;
