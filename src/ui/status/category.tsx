import type { PropsWithChildren } from 'hono/jsx';
import { copy } from '../copy.nl.ts';

/** Category of audiences: shape and colour belong together (programme ●, internal ■, external ▲, all □). */
export type Category = 'programme' | 'internal' | 'external' | 'all';

/** Dutch class suffix per category, for drawings that take the same colours. */
export const CATEGORY_CLASS: Readonly<Record<Category, 'programma' | 'intern' | 'extern' | 'alle'>> = {
  programme: 'programma',
  internal: 'intern',
  external: 'extern',
  all: 'alle',
};

type CategoryMarkProps = PropsWithChildren<{
  readonly category: Category;
  /** True when the words beside it do not say which category it is: screen readers then hear it. */
  readonly spoken?: boolean | undefined;
}>;

/** The shape of a category with words behind it; without words its own name. */
export const CategoryMark = ({ category, spoken, children }: CategoryMarkProps) => (
  <span class={`een-cat een-cat--${CATEGORY_CLASS[category]}`}>
    {children === undefined ? (
      copy.category[category]
    ) : (
      <span>
        {spoken ? <span class="een-vh">{copy.category[category]}: </span> : null}
        {children}
      </span>
    )}
  </span>
);
