import { combine } from './combine.ts';
import type { Comparison, Piece } from './comparison.ts';
import { join } from './join.ts';
import { isSamePassage, type Passage } from './passage.ts';

/**
 * What somebody decides about one piece: the passage of the base, our own, ours with that of the base under it, or one passage
 * with both changes in it. The last counts only where `combine` gives one.
 */
export type Choice = 'base' | 'ours' | 'both' | 'combined';

/** Choices by the position of the piece in `Comparison.pieces`. A position that has no piece is passed over. */
export type Choices = ReadonlyMap<number, Choice>;

/** A merged text, with the positions of the pieces that still need a choice; until then our own passage stands there. */
export type Merged = { readonly text: string; readonly conflicts: readonly number[] };

const CHOICES: readonly string[] = ['base', 'ours', 'both', 'combined'] satisfies readonly Choice[];

/** True for a word that a form may send as a choice. */
export const isChoice = (word: string): word is Choice => CHOICES.includes(word);

/**
 * What the base changed put into our own text. A passage that only one side touched becomes as that side has it; one that both
 * changed differently follows the choice, and stays ours until there is one. A choice counts for any other piece as well, so
 * a change of the base can be left out. With all choices made, `conflicts` is empty.
 */
export function merge({ pieces }: Comparison, choices: Choices = new Map()): Merged {
  const made = pieces.map((piece, at) => possible(piece, choices.get(at)));
  return {
    text: join(pieces.flatMap((piece, at) => chosenPassages(piece, made[at] ?? null))),
    conflicts: pieces.flatMap(({ state }, at) => (state === 'conflict' && made[at] === null ? [at] : [])),
  };
}

/** "Overnemen": the base as it is now instead of our own text. Doing it twice is the same as doing it once. */
export const takeOver = ({ newBase }: Comparison): string => newBase;

/** "Onze tekst zo laten": our own text, word for word. */
export const keepOurs = ({ local }: Comparison): string => local;

/** "Samenvoegen": all that the base changed where we did not; see `merge`. */
export const mergeAll = (comparison: Comparison): Merged => merge(comparison);

const possible = (piece: Piece, choice: Choice | null = null): Choice | null =>
  choice === 'combined' && combine(piece) === null ? null : choice;

function chosenPassages(piece: Piece, choice: Choice | null): readonly Passage[] {
  const { newBase, local } = piece;
  if (choice === 'both' && !isSamePassage(newBase, local)) return present(piece, [local, newBase]);
  if (choice === 'combined') return present(piece, [combine(piece)]);
  if (choice === 'base') return present(piece, [newBase]);
  return present(piece, [choice === null ? settled(piece) : local]);
}

/** The side that changed it. Where both read the same, what only the base wrote otherwise, such as a number of an item, comes along. */
function settled({ state, oldBase, newBase, local }: Piece): Passage | null {
  if (state.startsWith('base-')) return newBase;
  const isUntouched = oldBase !== null && local?.text === oldBase.text;
  return isUntouched && isSamePassage(newBase, local) ? newBase : local;
}

/** How a passage stands under the one above it is merged like a passage: the base's way, unless we changed ours. */
function present({ oldBase, newBase, local }: Piece, list: readonly (Passage | null)[]): readonly Passage[] {
  const isOurs = local !== null && (newBase === null || oldBase === null || !standsAlike(local, oldBase));
  const place = isOurs ? local : newBase;
  return list.flatMap((passage) => {
    if (passage === null) return [];
    // A paragraph may not touch what an item may touch.
    const isAlike = place !== null && place.kind === passage.kind;
    return [isAlike ? { ...passage, above: place.above, touches: place.touches } : passage];
  });
}

const standsAlike = (one: Passage, other: Passage): boolean =>
  one.above === other.above && one.touches === other.touches;
