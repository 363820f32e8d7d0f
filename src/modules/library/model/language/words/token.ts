/**
 * What a token is. A `name` of a fact (`{telefoon}`), a number, a date, a time or an address counts as one word of a sentence
 * and not for syllables or length, since nobody reads those letter by letter.
 */
export type TokenKind = 'word' | 'abbreviation' | 'number' | 'address' | 'fact';

/** A word of a unit: `text` stands at `from` up to `to` of it; `lower` is for comparing. */
export type Token = {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
};
