import type { Passage } from './passage.ts';

/** From here on two passages are told as one that was changed; of 999. */
const ENOUGH = 450;
/** More different words of one passage are not looked at. */
const MOST_WORDS = 200;
/** Counting shared words stops being worth its time here; passages are then only compared for being equal. */
const MOST_STEPS = 20_000_000;

const TABLE = new Set(['head', 'row']);

/** True when a passage of the one kind can have become one of the other. */
export const canBecome = (one: Passage, other: Passage): boolean =>
  one.kind === other.kind || (isProse(one) && isProse(other));

const isProse = ({ kind }: Passage): boolean => !TABLE.has(kind) && kind !== 'code' && kind !== 'rule';

/**
 * How alike each passage of the one list is to each of the other, row by row: 0 when not enough to be the same one changed,
 * else up to 999. By the words they share, over all the words they have (Dice). One that has its equal is alike to no other.
 */
export function likenesses(one: readonly Passage[], other: readonly Passage[]): Uint16Array {
  const table = new Uint16Array(one.length * other.length);
  const [mine, theirs] = [wordsOfUnequal(one, other), wordsOfUnequal(other, one)];
  const places = placesOf(mine);
  if (stepsOf(theirs, places) > MOST_STEPS) return table;
  theirs.forEach((words, column) => {
    const shared = new Uint16Array(one.length);
    for (const word of words) for (const row of places.get(word) ?? []) shared[row] = (shared[row] ?? 0) + 1;
    const fresh = other[column];
    shared.forEach((count, row) => {
      const old = one[row];
      if (count === 0 || old === undefined || fresh === undefined || !canBecome(old, fresh)) return;
      const share = Math.floor((2 * 999 * count) / ((mine[row]?.size ?? 0) + words.size));
      if (share >= ENOUGH) table[row * other.length + column] = share;
    });
  });
  return table;
}

function wordsOfUnequal(list: readonly Passage[], other: readonly Passage[]): readonly ReadonlySet<string>[] {
  const known = new Set(other.map(({ key }) => key));
  return list.map((passage) => (known.has(passage.key) ? new Set<string>() : wordsIn(passage)));
}

function wordsIn({ text }: Passage): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    words.add(word);
    if (words.size === MOST_WORDS) break;
  }
  return words;
}

/** For each word the positions of the passages that have it. */
function placesOf(lists: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  lists.forEach((words, at) => {
    for (const word of words) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  });
  return places;
}

function stepsOf(lists: readonly ReadonlySet<string>[], places: ReadonlyMap<string, readonly number[]>): number {
  let steps = 0;
  for (const words of lists) for (const word of words) steps += places.get(word)?.length ?? 0;
  return steps;
}
