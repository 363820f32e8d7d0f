import type { Audience, Matrix } from '#kernel/plan.ts';
import { channelKey } from './channel-key.ts';

/** Crosses of an imported matrix with the audience and means they are about. */
type PlacedCrosses = {
  /** Per audience (position), the means it would get that it does not have yet. */
  readonly additions: ReadonlyMap<number, readonly string[]>;
  /** How many crosses found their audience, of how many. */
  readonly placed: number;
  readonly total: number;
};

/**
 * Reads the side that names most audiences as audiences and the other as means. Nothing is guessed for words that fit no audience;
 * `match` gives the positions of the audiences that words mean.
 */
export function placeCrosses(
  matrix: Matrix,
  audiences: readonly Audience[],
  match: (words: string) => readonly number[],
): PlacedCrosses {
  const known = (names: readonly string[]) =>
    names.filter((name) => match(name).length > 0).length / Math.max(1, names.length);
  const isByRow = known(matrix.rows) > known(matrix.columns);
  const additions = new Map<number, string[]>();
  let placed = 0;
  for (const [row, column] of matrix.crosses) {
    const [who, means] = isByRow ? [row, column] : [column, row];
    const found = match(who);
    if (found.length > 0) placed += 1;
    for (const index of found) {
      const list = additions.get(index) ?? [];
      const has = [...(audiences[index]?.channels ?? []), ...list].some(
        (name) => channelKey(name) === channelKey(means),
      );
      if (!has) additions.set(index, [...list, means]);
    }
  }
  return { additions, placed, total: matrix.crosses.length };
}
