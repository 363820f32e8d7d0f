export type Pairing<Left, Right> = {
  readonly pairs: readonly (readonly [Left, Right])[];
  readonly missing: readonly Left[];
  readonly extra: readonly Right[];
};

/**
 * Pairs the items of two lists, the most alike first; items less alike than `atLeast` stay alone. Where several are
 * equally alike, those that stand in the same part of their lists belong together.
 */
export const matchItems = <Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  how: { readonly likeness: (a: Left, b: Right) => number; readonly atLeast: number },
): Pairing<Left, Right> => {
  const candidates = left
    .flatMap((a, i) => right.map((b, j) => ({ a, b, i, j, score: how.likeness(a, b) })))
    .filter((candidate) => candidate.score >= how.atLeast)
    .sort((x, y) => y.score - x.score || distance(x) - distance(y));
  function distance(candidate: { i: number; j: number }) {
    return Math.abs(candidate.i / left.length - candidate.j / right.length);
  }
  const usedLeft = new Map<Left, Right>();
  const usedRight = new Set<Right>();
  for (const { a, b } of candidates) {
    if (usedLeft.has(a) || usedRight.has(b)) continue;
    usedLeft.set(a, b);
    usedRight.add(b);
  }
  return {
    pairs: left.flatMap((a) => {
      const b = usedLeft.get(a);
      return b === undefined ? [] : [[a, b] as const];
    }),
    missing: left.filter((a) => !usedLeft.has(a)),
    extra: right.filter((b) => !usedRight.has(b)),
  };
};
