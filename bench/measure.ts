import type { House } from './house/house.ts';
import type { Figure } from './figure.ts';
import type { Sizes } from './sizes.ts';

/** What a measure may use: how much to do, and a house with the product in it, built when first asked for. */
export type Bench = { readonly sizes: Sizes; readonly house: () => Promise<House> };

/** One subject, with its figures and their floors in the same run. */
export type Measure = { readonly name: string; readonly run: (bench: Bench) => Promise<Figure[]> };
