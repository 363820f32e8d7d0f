export type Miss = {
  readonly document: string;
  readonly measure: string;
  readonly where: string;
  readonly expected: string;
  readonly got: string;
};
/** `right` of `expected` were found; `extra` were given that should not be there. */
export type Count = { right: number; expected: number; extra: number };

/** Counts per measure, in the order in which the measures were first met, and every difference. */
export class Tally {
  readonly counts = new Map<string, Count>();
  readonly misses: Miss[] = [];
  readonly document: string;

  constructor(document: string) {
    this.document = document;
  }

  count(measure: string, add: Partial<Count>) {
    const count = this.counts.get(measure) ?? { right: 0, expected: 0, extra: 0 };
    count.right += add.right ?? 0;
    count.expected += add.expected ?? 0;
    count.extra += add.extra ?? 0;
    this.counts.set(measure, count);
  }

  /** One thing that is right or wrong. */
  check(measure: string, isRight: boolean, miss: { where: string; expected: unknown; got: unknown }) {
    this.count(measure, { expected: 1, right: isRight ? 1 : 0 });
    if (!isRight) this.miss(measure, miss);
  }

  miss(measure: string, miss: { where: string; expected: unknown; got: unknown }) {
    this.misses.push({
      document: this.document,
      measure,
      where: miss.where,
      expected: show(miss.expected),
      got: show(miss.got),
    });
  }
}

const show = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));

/** Recall and precision as fractions; both 1 where nothing was expected and nothing given. */
export const ratesOf = (count: Count) => ({
  recall: count.expected === 0 ? 1 : count.right / count.expected,
  precision: count.right + count.extra === 0 ? 1 : count.right / (count.right + count.extra),
});

export const addAll = (tallies: readonly Tally[]) => {
  const total = new Tally('total');
  for (const tally of tallies) for (const [measure, count] of tally.counts) total.count(measure, count);
  return total;
};
