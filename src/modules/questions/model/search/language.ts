/** How one language makes terms of words. All of it works on folded words (`wordsIn`). */
export type Language = {
  /** What forms of the same word have in common; for comparing only. */
  readonly stem: (word: string) => string;
  /** Forms with this stem that begin otherwise. */
  readonly irregular: (stem: string) => readonly string[];
  /** Words that say nothing about what somebody looks for. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that help to choose, and find nothing by themselves. */
  readonly weakWords: ReadonlySet<string>;
  /** What somebody wants to do or know of something: beside the word for that thing they find nothing by themselves. */
  readonly actionWords: ReadonlySet<string>;
  /** Stems of the parts of a compound; empty for none. */
  readonly split: (word: string) => readonly string[];
  /** Stem of the one known part of a compound with an unknown part. */
  readonly half: (word: string) => string | undefined;
  readonly everyday: Everyday;
  /** What the word sounds like: words that are easily mixed up come close to each other. */
  readonly sound: (word: string) => string;
};

/**
 * By the stems of an everyday word or phrase, with a space between them: what the field calls it, each a list of stems that
 * belong together.
 */
export type Everyday = {
  readonly meanings: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The everyday words as written, one by one, to mend a typing error in. */
  readonly words: readonly string[];
};

export const NO_EVERYDAY: Everyday = { meanings: new Map(), words: [] };

/** The longest phrase that is looked up, in words that are not stop words. */
export const LONGEST_PHRASE = 4;
