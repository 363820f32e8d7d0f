import type { FuzzyDate } from '#kernel/fuzzy-date/index.ts';
import type { Phrase } from '../dates.ts';
import type { Grounds } from '../table/columns.ts';
import type { Legend } from './legend.ts';
import type { Line } from '../text/blocks.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';

/**
 * How we know what a cell holds; `told` when it stood in a sentence or in a part that is no calendar, `words` when only its own words
 * say it, `above` when it stood empty below the one that says it.
 */
export type CellGrounds = Grounds | 'told' | 'words' | 'above';
/** What a cell holds, with the name of its column. */
export type RawCell = {
  readonly role: ColumnRole | null;
  readonly header: string;
  readonly grounds: CellGrounds;
  readonly lines: readonly Line[];
  readonly text: string;
};
/**
 * Where the moment of a row comes from: its own cell, its own words within the month or week of a heading, a merged cell, a heading
 * alone, the row above, or a cross under a month.
 */
export type DateOrigin = 'own' | 'within' | 'merged' | 'heading' | 'above' | 'crossed' | 'none';
export type RawRow = {
  phrase: Phrase;
  readonly origin: DateOrigin;
  cells: RawCell[];
  readonly crossed: readonly { readonly group: string; readonly name: string }[];
  at: number[];
  readonly phase: string | null;
  readonly group: string | null;
  readonly struck: boolean;
  /** What signs in the status cell stand for, when the document explains them. */
  readonly legend?: Legend;
  /** The date when it is already read, as in a table with the months across. */
  readonly when?: FuzzyDate;
};
