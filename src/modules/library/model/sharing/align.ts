import { canBecome, likenesses } from './likeness.ts';
import type { Passage } from './passage.ts';

/** Which passage of another version each passage became. */
export type Alignment = {
  /** For each passage its position in the other version; null when it is gone. No position stands here twice. */
  readonly to: readonly (number | null)[];
  /** The passages that stand elsewhere: they read the same but the ones around them do not follow in the same order. */
  readonly moved: ReadonlySet<number>;
};

/** The largest table of passages by passages that is filled: 1,000 changed ones on either side. */
const MOST_CELLS = 1_000_000;
/** One more equal passage always outweighs being more alike elsewhere. */
const EQUAL = 1_000_000;

/**
 * Finds each passage of a text in another version of it: first as many equal ones as keep their order, then ones that are
 * alike, then equal ones elsewhere, and last whatever was put in the place of as many others. Texts that differ in more than a
 * thousand passages are compared for equal ones only.
 */
export function align(one: readonly Passage[], other: readonly Passage[]): Alignment {
  const to = inOrder(one, other);
  const moved = findMoved(one, other, to);
  pairReplaced({ one, other, to, moved });
  return { to, moved };
}

/** Like `align`, for passages that were added at the same place: those that have nothing in common stay apart. */
export function alignAdded(one: readonly Passage[], other: readonly Passage[]): Alignment {
  const to = inOrder(one, other);
  return { to, moved: findMoved(one, other, to) };
}

type Pairs = (number | null)[];

function inOrder(one: readonly Passage[], other: readonly Passage[]): Pairs {
  const to: Pairs = one.map(() => null);
  let [start, end, otherEnd] = [0, one.length, other.length];
  while (start < Math.min(end, otherEnd) && one[start]?.key === other[start]?.key) {
    to[start] = start;
    start += 1;
  }
  while (start < Math.min(end, otherEnd) && one[end - 1]?.key === other[otherEnd - 1]?.key) {
    end -= 1;
    otherEnd -= 1;
    to[end] = otherEnd;
  }
  const [mine, theirs] = [one.slice(start, end), other.slice(start, otherEnd)];
  const middle = mine.length * theirs.length > MOST_CELLS ? firstEqual(mine, theirs) : bestPairs(mine, theirs);
  middle.forEach((at, index) => {
    if (at !== null) to[start + index] = start + at;
  });
  return to;
}

/** For texts too large for a table: each passage to the first equal one after the last that was found. */
function firstEqual(one: readonly Passage[], other: readonly Passage[]): Pairs {
  const places = placesByKey(other.map(({ key }, at) => ({ key, at })));
  let last = -1;
  return one.map(({ key }) => {
    const queue = places.get(key) ?? [];
    while ((queue.at(-1) ?? Infinity) <= last) queue.pop();
    const at = queue.pop() ?? null;
    last = at ?? last;
    return at;
  });
}

/** Positions by key, the first one last, so that it can be taken from the end. */
function placesByKey(list: readonly { readonly key: string; readonly at: number }[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { key, at } of list.toReversed()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}

/** The longest common sequence, where equal passages count first and alike ones after that. */
function bestPairs(one: readonly Passage[], other: readonly Passage[]): Pairs {
  if (one.length === 0 || other.length === 0) return one.map(() => null);
  const width = other.length;
  const worth = new Int32Array(likenesses(one, other));
  const columns = placesByKey(other.map(({ key }, at) => ({ key, at })));
  one.forEach(({ key }, row) => {
    for (const column of columns.get(key) ?? []) worth[row * width + column] = EQUAL;
  });
  const best = tableOfBest(worth, one.length, width);
  return readPairs({ worth, best, rows: one.length, width });
}

/** For each pair of positions what the rest of both lists is worth; one row and one column of zeros at the end. */
function tableOfBest(worth: Int32Array, rows: number, width: number): Int32Array {
  const line = width + 1;
  const best = new Int32Array((rows + 1) * line);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      const at = row * line + column;
      const pair = worth[row * width + column] ?? 0;
      const paired = pair === 0 ? 0 : pair + (best[at + line + 1] ?? 0);
      best[at] = Math.max(paired, best[at + line] ?? 0, best[at + 1] ?? 0);
    }
  }
  return best;
}

type Filled = {
  readonly worth: Int32Array;
  readonly best: Int32Array;
  readonly rows: number;
  readonly width: number;
};

function readPairs({ worth, best, rows, width }: Filled): Pairs {
  const to: Pairs = Array.from({ length: rows }, () => null);
  const line = width + 1;
  for (let row = 0, column = 0; row < rows && column < width; ) {
    const at = row * line + column;
    const pair = worth[row * width + column] ?? 0;
    if (pair > 0 && best[at] === pair + (best[at + line + 1] ?? 0)) {
      to[row] = column;
      row += 1;
      column += 1;
    } else if (best[at] === best[at + line]) row += 1;
    else column += 1;
  }
  return to;
}

/** Pairs what is left and reads the same; gives the positions in `one`. */
function findMoved(one: readonly Passage[], other: readonly Passage[], to: Pairs): Set<number> {
  const moved = new Set<number>();
  const places = placesByKey(unpaired(other, to));
  one.forEach(({ key }, at) => {
    const place = to[at] === null ? places.get(key)?.pop() : undefined;
    if (place === undefined) return;
    to[at] = place;
    moved.add(at);
  });
  return moved;
}

function unpaired(other: readonly Passage[], to: Pairs): { readonly key: string; readonly at: number }[] {
  const taken = new Set(to);
  return other.flatMap(({ key }, at) => (taken.has(at) ? [] : [{ key, at }]));
}

type Replaced = {
  readonly one: readonly Passage[];
  readonly other: readonly Passage[];
  readonly to: Pairs;
  readonly moved: ReadonlySet<number>;
};

/** Where as many passages went as came, between two that stayed, the one was written anew as the other. */
function pairReplaced({ one, other, to, moved }: Replaced): void {
  const taken = new Set(to);
  let [gone, from]: [number[], number] = [[], 0];
  for (let at = 0; at <= one.length; at += 1) {
    const place = at < one.length ? (to[at] ?? null) : other.length;
    if (place === null) gone.push(at);
    if (place === null || moved.has(at)) continue;
    const come = range(from, place).filter((index) => !taken.has(index));
    if (come.length === gone.length) {
      for (const [index, old] of gone.entries()) pairIfPossible({ one, other, to, moved }, old, come[index] ?? null);
    }
    gone = [];
    from = place + 1;
  }
}

function pairIfPossible({ one, other, to }: Replaced, old: number, fresh: number | null): void {
  const [was, is] = [one[old], fresh === null ? undefined : other[fresh]];
  if (was !== undefined && is !== undefined && canBecome(was, is)) to[old] = fresh;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
