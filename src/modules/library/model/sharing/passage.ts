/** What a passage is. `head` is the first line of a table with the line of dashes under it, `row` one line below it. */
export type PassageKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'head' | 'row' | 'code' | 'rule';

/** One piece of a text that changes as a whole: a paragraph, a heading, an item of a list, a quote, a row of a table. */
export type Passage = {
  readonly kind: PassageKind;
  /** The Markdown as written, marks included, without the line end after it. */
  readonly text: string;
  /** Equal keys mean: the same to a reader. Spaces, the sign of a bullet and the number of an item make no difference. */
  readonly key: string;
  /** What stood above it in its own text; null for the first. */
  readonly above: PassageKind | null;
  /** True when no blank line stood between it and the passage above it. */
  readonly touches: boolean;
  /** For a row the Markdown of the head of its table, null for the rest: a row that loses its table brings it along. */
  readonly table: string | null;
};

/** True when two passages read the same, or both are absent. */
export const isSamePassage = (one: Passage | null, other: Passage | null): boolean =>
  one === null || other === null ? one === other : one.key === other.key;
