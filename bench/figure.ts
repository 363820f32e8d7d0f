/** What the same job costs at the very least on this machine, measured in the same run; or why there is nothing to compare with. */
export type Floor =
  | {
      readonly name: string;
      readonly value: number;
      readonly ratio: number;
      /** So many times the floor is what the product promises at most; null where it promises nothing. */
      readonly goal: number | null;
    }
  | { readonly name: string; readonly absent: string };

/** One thing that was measured. `value` is the median of `runs`; `goal` is what the product promises, null where it promises nothing. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB' | 'requests' | 'answers' | 'answers a second';
  readonly p99: number | null;
  readonly runs: number;
  readonly goal: number | null;
  readonly method: string;
  readonly floors: readonly Floor[];
};

/** What a measure fills in; the rest follows from the samples. */
export type Measured = {
  readonly name: string;
  readonly unit: Figure['unit'];
  readonly samples: readonly number[];
  readonly goal?: number;
  readonly method: string;
  readonly floors?: readonly MeasuredFloor[];
};
export type MeasuredFloor =
  | { readonly name: string; readonly samples: readonly number[]; readonly most?: number }
  | { readonly name: string; readonly absent: string };

/** Fewer samples say nothing about the slowest of a hundred. */
const ENOUGH_FOR_P99 = 20;

export function figureOf({ name, unit, samples, goal, method, floors = [] }: Measured): Figure {
  const value = round(median(samples));
  return {
    name,
    value,
    unit,
    method,
    p99: samples.length >= ENOUGH_FOR_P99 ? round(quantile(samples, 0.99)) : null,
    runs: samples.length,
    goal: goal ?? null,
    floors: floors.map((floor) => ('absent' in floor ? floor : floorOf(floor, value))),
  };
}

function floorOf({ name, samples, most }: Exclude<MeasuredFloor, { absent: string }>, value: number): Floor {
  const floor = round(median(samples));
  return { name, value: floor, ratio: round(value / Math.max(floor, 0.001)), goal: most ?? null };
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** The sample below which `part` of the samples lie. Throws when there are none. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (found === undefined) throw new Error('no samples');
  return found;
}

/** Four figures are enough, and a hundredth of a millisecond of a small thing still says something. */
const round = (value: number): number =>
  value >= 100 ? Math.round(value) : value >= 1 ? Math.round(value * 100) / 100 : Math.round(value * 1_000) / 1_000;
