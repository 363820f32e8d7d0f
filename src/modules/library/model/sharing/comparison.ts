import type { Passage } from './passage.ts';

/** What happened to a passage. `base-`: only in the base; `ours-`: only in the text of the organisation; `alike`: the same on both sides. */
export type PieceState =
  | 'unchanged'
  | 'base-changed'
  | 'base-added'
  | 'base-removed'
  | 'ours-changed'
  | 'ours-added'
  | 'ours-removed'
  | 'alike'
  | 'conflict';

/** One passage in the three texts; null where a text does not have it. Of a conflict the empty one says who removed it. */
export type Piece = {
  readonly state: PieceState;
  readonly oldBase: Passage | null;
  readonly newBase: Passage | null;
  readonly local: Passage | null;
  /** Who put it in another place, beside what its state says; it stands at that place. */
  readonly movedBy: 'base' | 'ours' | null;
};

/** A changed base beside the text an organisation made from the base before. The pieces stand in the order of the merged text. */
export type Comparison = {
  readonly pieces: readonly Piece[];
  /** The texts that were compared, as `normalText` writes them. */
  readonly oldBase: string;
  readonly newBase: string;
  readonly local: string;
};

/** True when the base says something new here: there is something to take over, merge or decide. */
export const isNews = ({ state, movedBy, local }: Piece): boolean =>
  state === 'conflict' || state.startsWith('base-') || (movedBy === 'base' && local !== null);

/** True when the base brings something that our text does not say yet. */
export const hasNews = ({ pieces }: Comparison): boolean => pieces.some(isNews);

/** How many passages the base changed alone, we changed alone, and both changed differently. */
export function countPieces({ pieces }: Comparison): {
  readonly fromBase: number;
  readonly ours: number;
  readonly conflicts: number;
} {
  const conflicts = pieces.filter(({ state }) => state === 'conflict').length;
  const ours = pieces.filter(({ state, movedBy }) => state.startsWith('ours-') || movedBy === 'ours').length;
  return { fromBase: pieces.filter(isNews).length - conflicts, ours, conflicts };
}
