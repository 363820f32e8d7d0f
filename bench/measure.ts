import type { House } from './house/house.ts';
import type { Figure } from './figure.ts';
import type { QuestionsHouse } from './questions/questions-house.ts';
import type { Sizes } from './sizes.ts';

/** What a measure may use: how much to do, and houses with the product in them, built when first asked for. */
export type Bench = {
  readonly sizes: Sizes;
  readonly house: () => Promise<House>;
  /** The one with so many questions in it. */
  readonly questions: (count: number) => Promise<QuestionsHouse>;
};

/** One subject, with its figures and their floors in the same run. */
export type Measure = {
  readonly name: string;
  /** All figures at the end, or each as soon as it is there. */
  readonly run: (bench: Bench) => Promise<readonly Figure[]> | AsyncIterable<Figure>;
};
