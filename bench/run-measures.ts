import type { Figure } from './figure.ts';
import { buildHouse, type House } from './house/house.ts';
import type { Measure } from './measure.ts';
import type { Sizes } from './sizes.ts';

type Wishes = { readonly sizes: Sizes; readonly onFigure?: (figure: Figure) => void };

/** Runs the measures one after the other on one house, which is built when first needed and removed at the end. */
export async function runMeasures(
  measures: readonly Measure[],
  { sizes, onFigure = () => undefined }: Wishes,
): Promise<Figure[]> {
  let built: Promise<House> | undefined;
  const house = () => {
    built ??= buildHouse([...sizes.activities, sizes.plan]);
    return built;
  };
  const figures: Figure[] = [];
  try {
    for (const measure of measures) {
      for (const figure of await measure.run({ sizes, house })) {
        figures.push(figure);
        onFigure(figure);
      }
    }
  } finally {
    (await built)?.remove();
  }
  return figures;
}
