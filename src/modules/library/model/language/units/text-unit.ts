/** What a unit is in the text: a cell of a table is read for nothing but its place, since tables distort every figure. */
export type UnitKind = 'paragraph' | 'heading' | 'item' | 'cell';

/**
 * A piece of text that stands by itself: no sentence runs from one unit into the next. `text` is what a reader sees, without
 * signs of markup. Character `i` of it came from `starts[i]` up to `ends[i]` of the source.
 */
export type TextUnit = {
  readonly kind: UnitKind;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** How the text is written. */
export type TextFormat = 'text' | 'markdown' | 'html';
