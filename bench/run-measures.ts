import type { Figure } from './figure.ts';
import { buildHouse, type House } from './house/house.ts';
import type { Measure } from './measure.ts';
import { buildQuestions, type QuestionsHouse } from './questions/questions-house.ts';
import type { Sizes } from './sizes.ts';

type Wishes = { readonly sizes: Sizes; readonly onFigure?: (figure: Figure) => void };

/** Runs the measures one after the other on houses that are built when first needed and removed at the end. */
export async function runMeasures(
  measures: readonly Measure[],
  { sizes, onFigure = () => undefined }: Wishes,
): Promise<Figure[]> {
  let built: Promise<House> | undefined;
  const house = () => {
    built ??= buildHouse([...sizes.activities, sizes.plan]);
    return built;
  };
  const withQuestions = new Map<number, Promise<QuestionsHouse>>();
  const questions = (count: number) => {
    const found = withQuestions.get(count) ?? buildQuestions(count);
    withQuestions.set(count, found);
    return found;
  };
  const figures: Figure[] = [];
  try {
    for (const measure of measures) {
      for await (const figure of await measure.run({ sizes, house, questions })) {
        figures.push(figure);
        onFigure(figure);
      }
    }
  } finally {
    for (const each of [built, ...withQuestions.values()]) (await each)?.remove();
  }
  return figures;
}
