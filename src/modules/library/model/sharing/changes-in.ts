import { compareVersions } from './bodies.ts';
import type { Piece } from './comparison.ts';
import { isSamePassage, type Passage } from './passage.ts';
import type { BaseVersion } from './stance.ts';

/** Where two versions of a text part, passage by passage. */
type Step = { readonly number: number; readonly pieces: readonly Piece[] };

/**
 * Says of a passage of a comparison in which versions the base changed it: their numbers, the oldest first. `versions` are those from
 * the one that was seen to the newest, the oldest first. Empty where it cannot be told: a passage that stands twice.
 */
export function changesIn(text: string, versions: readonly BaseVersion[]): (piece: Piece) => readonly number[] {
  const steps = versions.slice(1).map(({ number, body }, at): Step => {
    const comparison = compareVersions(versions[at]?.body ?? {}, body).get(text);
    return { number, pieces: comparison?.pieces ?? [] };
  });
  const back = steps.toReversed();
  return ({ oldBase, newBase }) =>
    newBase === null
      ? follow(steps, oldBase, { from: 'oldBase', to: 'newBase' })
      : follow(back, newBase, { from: 'newBase', to: 'oldBase' }).toReversed();
}

type Way = { readonly from: 'oldBase' | 'newBase'; readonly to: 'oldBase' | 'newBase' };

/** Follows one passage from version to version, until where it came or went. */
function follow(steps: readonly Step[], start: Passage | null, { from, to }: Way): readonly number[] {
  const numbers: number[] = [];
  let passage = start;
  for (const { number, pieces } of steps) {
    if (passage === null) break;
    const [match, ...others] = pieces.filter((each) => each[from] !== null && isSamePassage(each[from], passage));
    if (match === undefined || others.length > 0) return [];
    if (!isSamePassage(match.oldBase, match.newBase)) numbers.push(number);
    passage = match[to];
  }
  return numbers;
}
